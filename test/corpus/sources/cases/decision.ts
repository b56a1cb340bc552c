import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { cutFrom, readDocument, reword } from "../typed-document";

const households = readDocument("decision-households");
const team = readDocument("decision-team");
const praise = readDocument("decision-praise");

const WITHOUT_ARTICLES = [
  "@resolves CHI BỘ QUYẾT ĐỊNH:",
  "1. Phân công 24 đảng viên phụ trách 168 hộ gia đình trong thôn, mỗi đồng chí 7 hộ.",
  "2. Nội dung phụ trách gồm: nắm tâm tư, tuyên truyền nghị quyết, giúp hộ khó khăn.",
].join("\n");

export const decisionCases: Readonly<Record<string, Case>> = {
  "decision-households": rightCase(
    "A village cell decides: bases, CHI BỘ QUYẾT ĐỊNH centred, three articles.",
    households,
    { habits: { formatBy: "styles" } },
  ),

  "decision-team-tabs": rightCase(
    "A pharmacy's cell sets up a team; the cell's name and QUYẾT ĐỊNH on two centred lines, in tab columns, older tone marks.",
    team,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "decision-no-bases": rightCase(
    "A kindergarten cell's decision without bases: no more than a hint.",
    praise,
    { findings: [found("legalBases/missing")], habits: { splinters: true } },
  ),

  "decision-without-articles": wrongCase(
    "Decides in numbered points, and does not say who carries it out and from when.",
    {
      ...households,
      recipients: households.recipients.filter((line) => !/Điều/.test(line)),
      body: WITHOUT_ARTICLES,
    },
    [found("articles/missing"), found("effect/missing")],
  ),

  "decision-article-colons": wrongCase(
    "Colons instead of full stops after the articles' numbers.",
    reword(team, [
      ["Điều 1.]]", "Điều 1:]]"],
      ["Điều 2.]]", "Điều 2:]]"],
      ["Điều 3.]]", "Điều 3:]]"],
    ]),
    [found("articles/form", "Điều 1:")],
  ),

  "decision-state-order": wrongCase(
    "The number's marks in the order of a state body, the bases in the same manner, no article on who carries it out.",
    {
      ...cutFrom(praise, "[[bold|Điều 3"),
      number: "Số: 10/QĐ-CB",
      bases: [
        "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
        "Căn cứ Nghị quyết số 11-NQ/CB, ngày 04/9/2026 của Chi bộ Trường Mầm non Hương Sen về nhiệm vụ tháng 9 năm 2026.",
      ],
    },
    [
      found("numberSymbol/colon", "Số:"),
      found("numberSymbol/separators", "10/QĐ-CB"),
      found("legalBases/dash", "Căn cứ Điều lệ Đảng"),
      found("effect/missing"),
    ],
  ),
};
