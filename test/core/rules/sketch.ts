import type { Layout, Look, Part, RuleLine, Words } from "./sketch-model";
import { packed, type Surroundings } from "./sketch-package";
import * as programme from "./sketch-programme";
import type { PartKey, SectionKey, SectionSketch } from "./sketch-programme";
import * as xml from "./sketch-xml";

/** What a sketch changes of the right programme; parts by name, everything else as it is right. */
export interface SketchChanges extends Partial<Readonly<Record<PartKey, Part>>>, Surroundings {
  readonly layout?: Layout;
  readonly rule?: RuleLine;
  /** Sections by name; null leaves one out. What is left out of one stays right. */
  readonly sections?: Partial<Readonly<Record<SectionKey, Partial<SectionSketch> | null>>>;
  /** All paragraphs from the lead-in to the closing, in place of the sections. */
  readonly body?: readonly (string | Words)[];
  /** The bases stand behind that section instead of under the subject. */
  readonly basesAfter?: SectionKey;
  /** Paragraphs behind the signature. */
  readonly after?: readonly (string | Words)[];
  /** The whole document's paragraphs, in place of all parts. */
  readonly paragraphs?: readonly (string | Words)[];
}

/** A right programme with changes, as the bytes of a .docx. */
export function sketch(changes: SketchChanges = {}): Uint8Array {
  return packed(changes.paragraphs ? plain(changes.paragraphs) : wholeBody(changes), changes);
}

function wholeBody(changes: SketchChanges): string {
  const bases = stack(partOf(changes, "basesHeading", "bases"));
  return [
    stack(partOf(changes, "circulation")),
    header(changes),
    stack(partOf(changes, "documentType", "author", "subject", "hyphens", "addressees")),
    changes.basesAfter ? "" : bases,
    stack(partOf(changes, "leadIn")),
    changes.body ? plain(changes.body) : sections(changes, bases),
    stack(partOf(changes, "closing")),
    ending(changes),
    plain(changes.after ?? []),
  ].join("");
}

type Paragraphs = readonly Words[];

const stack = (words: Paragraphs): string => words.map((one) => xml.paragraph(one)).join("");

/** Parts' paragraphs with their words and looks, changed where the sketch says so. */
function partOf(changes: SketchChanges, ...keys: readonly PartKey[]): Paragraphs {
  return keys.flatMap((key) =>
    listed(changes[key] === undefined ? programme.WORDS[key] : changes[key]).flatMap((one) => {
      const texts = one.text === undefined && !one.runs ? programme.WORDS[key] : [one.text];
      return texts.map((text) => dressed({ ...one, text: text ?? "" }, programme.LOOKS[key]));
    }),
  );
}

function listed(part: Part): Paragraphs {
  const all = part === null ? [] : isList(part) ? part : [part];
  return all.map((one) => (typeof one === "string" ? { text: one } : one));
}

const isList = (part: NonNullable<Part>): part is readonly (string | Words)[] =>
  Array.isArray(part);

/** A style stands in place of the part's right look. */
const dressed = (words: Words, look: Look): Words =>
  words.style === undefined ? { ...look, ...words } : words;

const plain = (all: Part): string =>
  stack(listed(all).map((words) => dressed(words, programme.LOOKS.body)));

function sections(changes: SketchChanges, bases: string): string {
  return programme.SECTION_KEYS.map((key) => {
    const change = changes.sections?.[key];
    const behind = changes.basesAfter === key ? bases : "";
    if (change === null) return behind;
    const { heading, points } = { ...programme.SECTIONS[key], ...change };
    const head = listed(heading).map((words) => dressed(words, programme.LOOKS.heading));
    return stack(head) + plain(points) + behind;
  }).join("");
}

/** The header's four corners. */
interface Corners {
  readonly names: Paragraphs;
  readonly numbers: Paragraphs;
  readonly titles: Paragraphs;
  readonly dates: Paragraphs;
}

function cornersOf(changes: SketchChanges): Corners {
  const rule = changes.rule ?? "drawn";
  const title = partOf(changes, "partyTitle");
  const drawn = { xml: xml.ruleShape(rule), bordered: rule === "border" };
  const typed = typeof rule === "object" ? [{ text: rule.typed, align: "center" } as const] : [];
  return {
    names: partOf(changes, "superiorBody", "issuingBody", "asterisk"),
    numbers: partOf(changes, "numberSymbol", "underNumber"),
    titles: [
      ...title.map((words, index) => (index < title.length - 1 ? words : { ...words, ...drawn })),
      ...typed,
      ...partOf(changes, "motto"),
    ],
    dates: partOf(changes, "placeDate"),
  };
}

function header(changes: SketchChanges): string {
  const { names, numbers, titles, dates } = cornersOf(changes);
  const left = stack([...names, ...numbers]);
  const right = stack([...titles, ...dates]);
  switch (changes.layout ?? "table") {
    case "table":
    case "swappedEnding":
    case "stackedEnding":
      return xml.table([[left, right]]);
    case "swapped":
      return xml.table([[right, left]]);
    case "rows":
      return xml.table([
        [stack(names), stack(titles)],
        [stack(numbers), stack(dates)],
      ]);
    case "stacked":
      return left + right;
    case "tabs":
      return xml.columns(names, titles, "\t", "\t") + xml.columns(numbers, dates, "\t", "\t");
    case "spaces":
      return (
        xml.columns(names, titles, SPACES, "   ") + xml.columns(numbers, dates, SPACES, "     ")
      );
  }
}

const SPACES = " ".repeat(16);

function ending(changes: SketchChanges): string {
  const signature = partOf(
    changes,
    "signingAuthority",
    "signerPosition",
    "signatureNote",
    "signerName",
  );
  const recipients = partOf(changes, "recorder", "recipientsLabel", "recipients");
  switch (changes.layout ?? "table") {
    case "tabs":
      return xml.columns(recipients, withRoom(signature, recipients.length), "\t");
    case "stacked":
      return stack([...signature, ...recipients]);
    case "stackedEnding":
      return stack([...recipients, ...signature]);
    case "swappedEnding":
      return xml.table([[stack(signature), stack(recipients)]]);
    default:
      if (signature.length + recipients.length === 0) return "";
      return xml.table([[stack(recipients), stack(signature)]]);
  }
}

/** Room for the hand that signs: the name stands below the recipients. */
function withRoom(signature: Paragraphs, lines: number): Paragraphs {
  const room = Math.max(0, lines + 1 - signature.length);
  return [...signature.slice(0, -1), ...Array<Words>(room).fill({}), ...signature.slice(-1)];
}
