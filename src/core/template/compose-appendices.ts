import { mm, mmToTwips, twipsToPoints, type Twips } from "../ooxml/units";
import { FIRST_FRAME, type FrameWords } from "./frame-words";
import { OUTLINES } from "../kinds/programme/outlines";
import { LANDSCAPE_TEXT_WIDTH_MM, TEXT_WIDTH_MM } from "../standards/page";
import { BLANKS, OPTIONAL_PHRASES, PHRASES } from "../standards/phrases";
import {
  blank,
  orBlank,
  paragraph,
  type Block,
  type CellContent,
  type Inline,
  type Paragraph,
  type Table,
} from "./blocks";
import { balanced, shownText } from "./balance-paragraph";
import { cellInText } from "./compose-bases";
import { dayInFigures, withLeadingZero } from "./days";
import type { FontFace } from "./font-metrics";
import { upperCase } from "../standards/names";
import type { SectionPage } from "./page-setup";
import type { Profile } from "./profile/profile-type";

/** Blocks with the pages that they stand on. */
export interface AppendixPages {
  readonly blocks: readonly Block[];
  readonly pages: SectionPage;
}

/** The appendices in order, each on pages of its own that count anew; the table of tasks comes last (HD05, Phần II, II.1 and IV.5.2). */
export function appendixPages(profile: Profile): AppendixPages[] {
  const { appendices, taskTable: withTable, term } = profile;
  const count = appendices.length + (withTable ? 1 : 0);
  const head = (index: number, title: string, textWidthMm: number): Block[] => {
    const even = (one: Paragraph, face: FontFace) =>
      balanced(
        one,
        face,
        shownText(one.content).split(" "),
        twipsToPoints(mmToTwips(mm(textWidthMm))),
      );
    return [
      paragraph("appendixLabel", appendixLabel(index, count)),
      even(paragraph("appendixTitle", upperCase(title)), "bold"),
      even(paragraph("appendixTie", ...tie(profile, index)), "italic"),
      paragraph("hyphens", PHRASES.hyphens),
    ];
  };
  const all = appendices.map((title, index): AppendixPages => {
    const content = blank(
      `chibo:appendix.content${index + 1}`,
      `Nội dung phụ lục ${index + 1}`,
      `Ghi nội dung phụ lục: ${title}`,
    );
    return {
      blocks: [
        ...head(index, title, TEXT_WIDTH_MM),
        { kind: "blank", style: "text", blank: content },
      ],
      pages: { landscape: false, appendix: true },
    };
  });
  if (!withTable) return all;
  const title = `Phân công thực hiện các nhiệm vụ trọng tâm${term === "" ? "" : ` nhiệm kỳ ${term}`}`;
  const pages = { landscape: true, appendix: true };
  return [
    ...all,
    {
      blocks: [...head(appendices.length, title, LANDSCAPE_TEXT_WIDTH_MM), taskTable(profile)],
      pages,
    },
  ];
}

/** What stands in a row of the table of tasks; what is empty becomes a blank. */
export interface TaskRow {
  readonly task: string;
  readonly lead: string;
  readonly assist: string;
  readonly deadline: string;
}

/** The table of tasks as the only appendix of a document that is there already, with these rows. */
export function taskAppendix(
  profile: Profile,
  words: FrameWords,
  tasks: readonly TaskRow[],
): AppendixPages {
  return {
    blocks: [
      paragraph("appendixLabel", appendixLabel(0, 1)),
      paragraph("appendixTitle", upperCase("Phân công thực hiện nhiệm vụ")),
      paragraph("appendixTie", ...tie(profile, 0, words)),
      paragraph("hyphens", PHRASES.hyphens),
      tableOf(tasks),
    ],
    pages: { landscape: true, appendix: true },
  };
}

/** "Phụ lục", with its number where there are two or more. */
function appendixLabel(index: number, count: number): string {
  return count < 2 ? OPTIONAL_PHRASES.appendix : `${OPTIONAL_PHRASES.appendix} ${index + 1}`;
}

/** The line that ties an appendix to its document by type, number, day and body. */
function tie(profile: Profile, index: number, words: FrameWords = FIRST_FRAME): Inline[] {
  const { number, date } = profile;
  const tag = (field: string) => `chibo:appendix.${field}${index + 1}` as const;
  return [
    `(${OPTIONAL_PHRASES.attachedTo} ${inRunningText(words.typeName)} số `,
    orBlank(
      number === null ? "" : withLeadingZero(number),
      blank(tag("number"), "Số văn bản", "số"),
    ),
    `-${words.typeSign}/${words.bodySign}, ngày `,
    orBlank(date === "" ? "" : dayInFigures(date), blank(tag("date"), "Ngày ban hành", BLANKS.day)),
    " của ",
    ...cellInText(profile, tag("cellName")),
    ")",
  ];
}

/** Number, task, who leads, who assists, by when; in mm. */
const COLUMNS_MM = [13, LANDSCAPE_TEXT_WIDTH_MM - 13 - 48 - 52 - 46, 48, 52, 46] as const;
const HEADS = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"] as const;

/** Who does what by when: a row for each section to begin with (HD05, Phần II, IV.4.3). */
function taskTable({ unitKind }: Profile): Table {
  const { sections } = OUTLINES[unitKind];
  return tableOf(
    sections.map(({ heading }) => ({ ...NOTHING, about: `nhiệm vụ về ${startingSmall(heading)}` })),
  );
}

const NOTHING: TaskRow = { task: "", lead: "", assist: "", deadline: "" };

/** `about` says what a task's blank shows. */
function tableOf(tasks: readonly (TaskRow & { readonly about?: string })[]): Table {
  const rows = tasks.map(({ about = "nhiệm vụ", ...row }, index): CellContent[] => {
    const cell = (field: keyof TaskRow, title: string, placeholder: string): CellContent => [
      paragraph(
        "tableText",
        orBlank(
          row[field],
          blank(`chibo:appendix.${field}${index + 1}`, `${title} ${index + 1}`, placeholder),
        ),
      ),
    ];
    return [
      [paragraph("tableNumber", String(index + 1))],
      cell("task", "Nhiệm vụ", about),
      cell("lead", "Chủ trì", "đồng chí chủ trì"),
      cell("assist", "Phối hợp", "bộ phận, đoàn thể"),
      cell("deadline", "Thời hạn", "tháng, quý, năm"),
    ];
  });
  return {
    kind: "table",
    columns: COLUMNS_MM.map((width): Twips => mmToTwips(mm(width))),
    cellMargin: mmToTwips(mm(1.5)),
    rows: [HEADS.map((head): CellContent => [paragraph("tableHead", head)]), ...rows],
    description: "Bảng phân công: nhiệm vụ, chủ trì, phối hợp, thời hạn",
    ruled: true,
  };
}

/** "CHƯƠNG TRÌNH" as running text has it. */
function inRunningText(capitals: string): string {
  return capitals.slice(0, 1) + capitals.slice(1).toLocaleLowerCase("vi");
}

function startingSmall(heading: string): string {
  return heading.slice(0, 1).toLocaleLowerCase("vi") + heading.slice(1);
}
