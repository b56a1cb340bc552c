/** Draws pages of the template, and of the careless sample before and after its fixes, as the pictures of README.md, the way LibreOffice lays them out: `npm run pictures`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../src/core/fixes/fix-document";
import { parsePeriod } from "../src/core/fixes/period";
import { renewDocument } from "../src/core/fixes/renew-document";
import { setAnew } from "../src/core/fixes/set-anew";
import { openPackage, writePackage } from "../src/core/ooxml/package";
import { readSnapshot } from "../src/core/snapshot/read";
import { buildProgramme } from "../src/core/template/build-programme";
import { emptyProfile, parseProfile } from "../src/core/template/profile/profile";
import { fillBlanks } from "../test/core/template/fill-blanks";
import { convertWithLibreOffice } from "../test/engines/libre-office";
import { pagePicture } from "../test/engines/poppler";

interface Picture {
  readonly file: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly filled: boolean;
  /** Counted from 1; from the end when negative. */
  readonly page: number;
}

const PICTURES: readonly Picture[] = [
  {
    file: "template-kindergarten.png",
    profile: {
      unitKind: "kindergarten",
      superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG",
      cellName: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
      place: "Tam Hưng",
      term: "2025 - 2030",
    },
    filled: false,
    page: 1,
  },
  {
    file: "template-village.png",
    profile: {
      unitKind: "village",
      superiorBody: "ĐẢNG BỘ XÃ BÌNH MINH",
      cellName: "CHI BỘ THÔN ĐÔNG",
      place: "Bình Minh",
      term: "2025 - 2030",
      congressOrdinal: 12,
      number: 3,
      date: "2026-10-05",
      signerPosition: "BÍ THƯ",
      signerName: "Nguyễn Văn Hoà",
      recipients: ["Đảng uỷ xã Bình Minh", "Ban công tác Mặt trận thôn", "Các đồng chí đảng viên"],
      numbering: "I- / 1-",
    },
    filled: true,
    page: 1,
  },
  {
    file: "template-task-table.png",
    profile: {
      unitKind: "enterprise",
      superiorBody: "ĐẢNG BỘ PHƯỜNG NGÔ QUYỀN",
      cellName: "CHI BỘ CÔNG TY CỔ PHẦN MAY BÌNH MINH",
      place: "Phường Ngô Quyền",
      term: "2025 - 2030",
      congressOrdinal: 4,
      number: 2,
      date: "2026-10-05",
      signerPosition: "BÍ THƯ",
      signerName: "Trần Thị Ước",
      recipients: ["Đảng uỷ phường Ngô Quyền", "Các đồng chí đảng viên"],
      taskTable: true,
    },
    filled: true,
    page: -1,
  },
];

const CARELESS = path.resolve(__dirname, "../test/samples/careless.docx");

/** The careless sample as it came, and with every safe fix in it. */
function beforeAndAfter(): readonly (readonly [file: string, docx: Uint8Array])[] {
  const careless = new Uint8Array(readFileSync(CARELESS));
  const options = { today: "2026-10-01", profile: emptyProfile(), author: { name: "", date: "" } };
  const pasted = asPlainParagraphs(corpus("village-stacked"));
  const old = corpus("school-tcvn3");
  const former = corpus("kindergarten-careful");
  const period = parsePeriod("2030-2035");
  const renewed = period && renewDocument(former, { ...options, period, known: emptyProfile() });
  if (!renewed?.ok) throw new Error("the former term's programme cannot be renewed");
  return [
    ["careless-before.png", careless],
    ["careless-after.png", fixDocument(careless, options).bytes],
    ["pasted-before.png", pasted],
    ["pasted-after.png", fixDocument(pasted, options).bytes],
    ["tcvn3-before.png", old],
    ["tcvn3-after.png", setAnew(old, options).bytes],
    ["renewed-before.png", former],
    ["renewed-after.png", renewed.bytes],
  ];
}

const corpus = (name: string) =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../test/corpus", name, "document.docx")));

/** What is left of a document that was copied through a web page: its words, one plain paragraph each. */
function asPlainParagraphs(bytes: Uint8Array): Uint8Array {
  const { paragraphs } = readSnapshot({ kind: "package", bytes });
  const words = paragraphs.map(({ text }) =>
    text.trim().replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\s+/gu, " "),
  );
  const docx = openPackage(new Uint8Array(readFileSync(CARELESS)));
  const body = words.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const main = docx.text(docx.mainPath) ?? "";
  const plain = main.replace(
    /(<w:body>)[\s\S]*?((?:<w:sectPr[\s\S]*<\/w:sectPr>)?<\/w:body>)/,
    `$1${body}$2`,
  );
  return writePackage(docx, new Map([[docx.mainPath, plain]]));
}

function documentOf({ profile, filled }: Picture): Uint8Array {
  const parsed = parseProfile(profile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const docx = buildProgramme(parsed.profile);
  return filled ? fillBlanks(docx) : docx;
}

async function main(): Promise<void> {
  const drawn = [
    ...PICTURES.map((one) => ({ file: one.file, docx: documentOf(one), page: one.page })),
    ...beforeAndAfter().map(([file, docx]) => ({ file, docx, page: 1 })),
  ];
  const pdfs = await convertWithLibreOffice(
    drawn.map(({ docx }) => docx),
    "pdf",
  );
  for (const [index, { file, page }] of drawn.entries()) {
    const png = await pagePicture(pdfs[index] ?? new Uint8Array(), page);
    writeFileSync(path.join(__dirname, file), png);
  }
}

void main();
