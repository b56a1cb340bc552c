import { mm, mmToTwips, type Twips } from "../ooxml/units";
import { OUTLINES } from "../standards/outlines";
import { TEXT_WIDTH_MM } from "../standards/page";
import { PHRASES } from "../standards/phrases";
import { blank, orBlank, paragraph, type Block, type Paragraph, type Table } from "./blocks";
import { cellInText, legalBases, TERM, termInText } from "./compose-bases";
import { headerTable } from "./compose-header";
import { committeeName, runningName, upperCase } from "./names";
import type { Profile } from "./profile-type";
import { labelsOf } from "./section-numbering";

/** Everything of the document in order (model programme, section Trình tự). */
export function programmeBlocks(profile: Profile): Block[] {
  return [
    headerTable(profile),
    ...typeAndSubject(profile),
    ...legalBases(profile),
    leadIn(profile),
    ...sections(profile),
    closing(profile),
    signatureTable(profile),
    paragraph("end"),
  ];
}

function typeAndSubject({ term }: Profile): Paragraph[] {
  return [
    paragraph("documentType", PHRASES.documentType),
    paragraph(
      "subject",
      "công tác toàn khoá nhiệm kỳ ",
      orBlank(term, blank("chibo:subject.term", "Nhiệm kỳ", TERM)),
    ),
    paragraph("hyphens", PHRASES.hyphens),
  ];
}

function leadIn(profile: Profile): Paragraph {
  return paragraph(
    "text",
    ...cellInText(profile, "chibo:body.cellName"),
    " xây dựng Chương trình công tác toàn khoá nhiệm kỳ ",
    termInText(profile, "chibo:body.term"),
    " với các nội dung sau:",
  );
}

function sections({ unitKind, numbering }: Profile): Block[] {
  const labels = labelsOf(numbering);
  return OUTLINES[unitKind].sections.flatMap((section, index): Block[] => [
    paragraph("section", `${labels.section(index)} ${upperCase(section.heading)}`),
    ...section.slots.flatMap((slot, slotIndex): Block[] => [
      paragraph("point", `${labels.point(slotIndex)} ${slot.label}`),
      {
        kind: "blank",
        style: "text",
        blank: blank(`chibo:${section.id}.${slot.id}`, slot.label, slot.prompt),
      },
    ]),
  ]);
}

function closing({ cellName, superiorBody }: Profile): Paragraph {
  const cell = cellName === "" ? "Chi bộ" : runningName(cellName);
  const above = superiorBody === "" ? "cấp uỷ cấp trên" : committeeName(superiorBody);
  return paragraph(
    "closing",
    `${cell} quyết tâm lãnh đạo thực hiện thắng lợi Chương trình công tác toàn khoá; hằng năm rà soát, đánh giá kết quả, báo cáo ${above} và kịp thời điều chỉnh, bổ sung cho phù hợp với tình hình thực tế.`,
  );
}

const TEXT_WIDTH = mmToTwips(mm(TEXT_WIDTH_MM));
const RECIPIENTS_WIDTH = mmToTwips(mm(80));

function signatureTable(profile: Profile): Table {
  return {
    kind: "table",
    columns: [RECIPIENTS_WIDTH, (TEXT_WIDTH - RECIPIENTS_WIDTH) as Twips],
    cellMargin: 0 as Twips,
    rows: [[recipients(profile), signature(profile)]],
  };
}

/** Starts of a line that files the document; the template writes that line itself. */
const FILING_START = "LƯU";

function recipients({ recipients: names }: Profile): Paragraph[] {
  const others = names.filter((name) => upperCase(name).split(/[\s:]/u)[0] !== FILING_START);
  const lines =
    others.length > 0
      ? others
      : [
          blank("chibo:recipients.superior", "Đảng uỷ cấp trên", "Đảng uỷ cấp trên trực tiếp"),
          blank("chibo:recipients.others", "Các nơi nhận khác", "các nơi nhận khác"),
        ];
  return [
    paragraph("recipientsLabel", PHRASES.recipientsLabel),
    ...lines.map((line) => paragraph("recipientsList", "- ", line, ";")),
    paragraph("recipientsList", `- ${PHRASES.filing}.`),
  ];
}

function signature({ signerPosition, signerName }: Profile): Paragraph[] {
  return [
    paragraph("signingAuthority", PHRASES.signingAuthority),
    paragraph(
      "signerPosition",
      orBlank(
        signerPosition,
        blank("chibo:signerPosition.position", "Chức vụ người ký", "BÍ THƯ HOẶC PHÓ BÍ THƯ"),
      ),
    ),
    paragraph(
      "signerName",
      orBlank(
        signerName,
        blank("chibo:signerName.name", "Họ và tên người ký", "Họ và tên người ký"),
      ),
    ),
  ];
}
