import type { RuleId } from "../../src/core/check/report";
import type { Line } from "../../src/core/parts/line";
import { insert, paragraphLike, stacked, swap, typedText } from "./edits";
import {
  allOf,
  anyOf,
  firstOf,
  gone,
  movedAway,
  slipped,
  typed,
  type FindLine,
  type FindLines,
} from "./kind-makers";
import { linesOfPart, type MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

const label: FindLine = ({ recognised }) => recognised.marks.recipientsLabel;
const items = (document: MutantDocument): readonly Line[] =>
  linesOfPart(document, "recipients").filter(
    (line) => line !== document.recognised.marks.recipientsLabel,
  );
const lastItem: FindLine = (document) => items(document).at(-1);
const notLast: FindLines = (document) => items(document).slice(0, -1);
/** Nobody is named above where the kind addresses nobody. */
const notAddressed: FindLines = (document) =>
  document.recognised.kind.frame.addressing === null ? notLast(document) : [];
/** Dashes that somebody typed: automatic ones are no characters. */
const withDash: FindLines = (document) =>
  items(document).filter((line) => /^\s*[-–—]/u.test(typedText(line)));
const authority = firstOf("signingAuthority");
const position = firstOf("signerPosition");
const name = firstOf("signerName");

const SIGNATURE = ["signingAuthority", "signerPosition", "signerName", "recorder"] as const;

const removed: readonly MutationKind[] = [
  gone(
    "signature",
    "the whole signature",
    (document) => [
      ...SIGNATURE.flatMap((part) => linesOfPart(document, part)),
      ...(document.recognised.marks.chair ? [document.recognised.marks.chair] : []),
    ],
    ["signature/missing"],
  ),
  gone("signingAuthority", "its line", allOf("signingAuthority"), ["signingAuthority/missing"]),
  gone("signerPosition", "its line", allOf("signerPosition"), ["signerPosition/missing"]),
  gone("signerName", "the name", allOf("signerName"), ["signerName/unfilled"]),
  gone("recipients", "all its lines", allOf("recipients"), ["recipients/missing"]),
  gone("recipients", "everybody below the label", items, ["recipients/empty"]),
  gone(
    "recipients",
    "the label",
    ({ recognised: { marks } }) => (marks.recipientsLabel ? [marks.recipientsLabel] : []),
    ["recipients/label", "recipients/missing"],
  ),
  gone("recipients", "the filing line", (document) => items(document).slice(-1), [
    "recipients/filing",
    "recipients/empty",
  ]),
];

const AUTHORITY: readonly RuleId[] = ["signingAuthority/form"];

const signature: readonly MutationKind[] = [
  ...["TM. ", "T.M ", "TM ", "THAY MẶT ", ""].map((text) =>
    typed("signingAuthority", `"${text.trim()}" for T/M`, authority, /T\/M\s*/u, text, AUTHORITY),
  ),
  ...["CHI UỶ", "BAN CHI UỶ", "BAN CHẤP HÀNH CHI BỘ"].map((text) =>
    typed("signingAuthority", `for the ${text}`, authority, /CHI BỘ/u, text, AUTHORITY),
  ),
  typed(
    "signingAuthority",
    "K/T instead of the position",
    position,
    /(?:PHÓ )?BÍ THƯ/u,
    "K/T BÍ THƯ",
    ["signingAuthority/acting-for"],
    { also: ["signerPosition/missing"] },
  ),
  slipped("signingAuthority", "it", authority, /.+/su, [...AUTHORITY, "signingAuthority/missing"]),
  typed("signerPosition", "the cell's name behind", position, /BÍ THƯ/u, "BÍ THƯ CHI BỘ", [
    "signerPosition/form",
  ]),
  typed("signerPosition", "another office", position, /(?:PHÓ )?BÍ THƯ/u, "HIỆU TRƯỞNG", [
    "signerPosition/form",
  ]),
  slipped("signerPosition", "it", position, /.+/su, ["signerPosition/form"]),
  ...["ThS. ", "TS ", "PGS. TS ", "BS "].map((text) =>
    typed("signerName", `${text.trim()} before the name`, name, /^\s*/u, text, [
      "signerName/titles",
    ]),
  ),
  typed("signerName", "dots for the name", name, /.+/su, "………………", ["signerName/unfilled"]),
  {
    part: "seal",
    how: "misspelt",
    about: "a note about the stamp",
    expected: ["seal/note"],
    tries: 1,
    make(document) {
      const [line] = linesOfPart(document, "signerPosition");
      if (!line) return null;
      const tab = line.paragraph.text.startsWith("\t") || line.start > 0 ? "\t" : "";
      const note = paragraphLike(document, line.paragraph, `${tab}(Ký và đóng dấu)`);
      return insert(line.paragraph, "after", note);
    },
  },
];

const recipients: readonly MutationKind[] = [
  typed("recipients", "no colon", label, /:/u, "", ["recipients/label"]),
  slipped("recipients", "the label", label, /.+/su, ["recipients/label"]),
  typed("recipients", "no dash", anyOf(withDash), /^\s*[-–—]\s*/u, "", ["recipients/dash"], {
    tries: 4,
  }),
  typed("recipients", "no mark at the end", anyOf(items), /[;.]\s*$/u, "", ["recipients/ending"], {
    tries: 4,
  }),
  typed("recipients", "a comma at the end", anyOf(notLast), /;\s*$/u, ",", ["recipients/ending"], {
    tries: 4,
  }),
  typed("recipients", "a semicolon at the last", lastItem, /\.\s*$/u, ";", ["recipients/ending"]),
  typed("recipients", "a colon after Lưu", lastItem, /Lưu\s*/u, "Lưu: ", [
    "recipients/filing-form",
  ]),
  typed("recipients", "the clerk's office", lastItem, /Lưu[^.;]*/u, "Lưu VT, Chi bộ", [
    "recipients/filing-form",
  ]),
  typed("recipients", "Như trên", anyOf(notAddressed), /\p{L}[^;]*/u, "Như trên", [
    "recipients/like-above",
  ]),
];

const moved: readonly MutationKind[] = [
  movedAway("signingAuthority", "before the title", ["signingAuthority/missing"]),
  movedAway("signerPosition", "before the title", ["signerPosition/missing"]),
  movedAway("signerName", "before the title", ["signerName/unfilled"]),
  movedAway("recipients", "before the title", ["recipients/missing"]),
  {
    part: "signature",
    how: "moved",
    about: "under the recipients, in one column",
    expected: ["signature/position", "recipients/position"],
    also: ["recipients/position"],
    tries: 1,
    make: (document) => stacked(document, linesOfPart(document, "recipients")[0]),
  },
  {
    part: "recipients",
    how: "moved",
    about: "the filing line to the front",
    expected: ["recipients/filing"],
    tries: 1,
    make(document) {
      const all = items(document);
      const [first, last] = [all[0], all.at(-1)];
      return first && last && all.length > 1 ? swap(document, first, last) : null;
    },
  },
];

export const endingKinds: readonly MutationKind[] = [
  ...removed,
  ...signature,
  ...recipients,
  ...moved,
];
