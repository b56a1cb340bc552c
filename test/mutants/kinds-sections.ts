import type { RuleId } from "../../src/core/check/report";
import type { Line } from "../../src/core/parts/line";
import type { Heading } from "../../src/core/parts/outline";
import type { SectionTopic } from "../../src/core/parts/party-document";
import { KINDS } from "../../src/core/kinds";
import { contentOf as contentOfKind } from "../../src/core/kinds/kind";
import { THEME_IDS } from "../../src/core/kinds/programme/plans";
import type { Random } from "../fuzz/random";
import { insert, removeAll, retypeLine, typedText, xmlBetween } from "./edits";
import { anyOf, typed } from "./kind-makers";
import type { Edits, MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";
import { slip } from "./slips";

const topHeadings = ({ recognised }: MutantDocument): readonly Heading[] =>
  recognised.headings.filter(({ level }) => level === 0);

/** Lines under a heading that are the section's own: the closing at the end belongs to no section. */
function contentOf({ recognised }: MutantDocument, heading: Heading): readonly Line[] {
  return heading.content.filter((line) => line !== recognised.closing);
}

/** A whole section goes; where its letter was typed, the others' letters have a gap. */
function sectionRemoved(topic: SectionTopic, plan: "thematic" | "logical"): MutationKind {
  return {
    part: topic,
    how: "removed",
    about: `its section (${plan} plan)`,
    expected: [`${topic}/missing`],
    also: ["sections/numbering"],
    tries: 1,
    make(document) {
      const heading = document.recognised.sections.get(topic)?.heading;
      if (heading?.level !== 0 || document.recognised.plan !== plan) return null;
      return removeAll(document, [heading.line, ...contentOf(document, heading)]);
    },
  };
}

/** Something is done to one of the top headings, by chance. */
function onHeading(
  how: MutationKind["how"],
  about: string,
  tries: number,
  expected: readonly RuleId[],
  change: (document: MutantDocument, heading: Heading, random: Random) => Edits | null,
  also: readonly RuleId[] = [],
): MutationKind {
  const make = (document: MutantDocument, random: Random) => {
    const top = topHeadings(document);
    return top.length === 0 ? null : change(document, random.pick(top), random);
  };
  return { part: "sections", how, about, expected, also, tries, make };
}

const LETTERS = ["A", "B", "C", "D", "Đ", "E", "G", "H"];
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** The heading with a marker three further on in its order, which leaves a gap; null where none was typed. */
function skipped({ marker, line }: Heading): string | null {
  if (!marker || marker.automatic) return null;
  const order = marker.kind === "letter" ? LETTERS : marker.kind === "roman" ? ROMANS : [];
  const at = order.indexOf(marker.value);
  const next = at < 0 ? undefined : order[at + 3];
  return next === undefined ? null : typedText(line).trim().replace(marker.value, next);
}

/** What a document may lose with all that stands under one of its headings. */
const LOST_WITH_IT: readonly RuleId[] = KINDS.flatMap(contentOfKind).map(
  ({ id }): RuleId => `${id}/missing`,
);

export const sectionKinds: readonly MutationKind[] = [
  ...THEME_IDS.map((topic) => sectionRemoved(topic, "thematic")),
  sectionRemoved("implementation", "thematic"),
  sectionRemoved("implementation", "logical"),
  sectionRemoved("objectives", "logical"),
  onHeading(
    "removed",
    "everything under a heading",
    5,
    ["sections/empty"],
    (document, heading) => {
      const content = contentOf(document, heading);
      return content.length === heading.content.length ? removeAll(document, content) : null;
    },
    LOST_WITH_IT,
  ),
  onHeading(
    "misspelt",
    "a bracket instead of its text",
    5,
    ["sections/unfilled"],
    (document, heading) => {
      const [first, ...rest] = contentOf(document, heading);
      if (!first || heading.content.some((line) => line.paragraph.cell)) return null;
      const bracket = retypeLine(document, first, "[Nêu mục tiêu, nhiệm vụ, giải pháp]");
      return [...bracket, ...removeAll(document, rest)];
    },
    LOST_WITH_IT,
  ),
  onHeading("misspelt", "a slip in a heading: still known", 25, [], (document, heading, random) => {
    const typed = typedText(heading.line).trim();
    const from = heading.marker?.automatic ? 0 : (heading.marker?.text.length ?? 0);
    const words = typed.slice(from);
    // The name of a chapter stands on the line below its number.
    if (!/\p{L}/u.test(words)) return null;
    return retypeLine(document, heading.line, typed.slice(0, from) + slip(words, random));
  }),
  onHeading("misspelt", "letters skipped", 5, ["sections/numbering"], (document, heading) => {
    const text = skipped(heading);
    return text === null ? null : retypeLine(document, heading.line, text);
  }),
  onHeading("moved", "before the one above", 5, ["sections/numbering"], (document, heading) => {
    const top = topHeadings(document);
    const above = top[top.indexOf(heading) - 1];
    const last = contentOf(document, heading).at(-1);
    if (!above || !last || top.at(-1) === heading) return null;
    if (!heading.marker || heading.marker.automatic) return null;
    const { start, end, xml } = xmlBetween(document, heading.line.paragraph, last.paragraph);
    return [{ start, end, text: "" }, ...insert(above.line.paragraph, "before", xml)];
  }),
  typed(
    "sections",
    "a full stop behind a point's letter",
    anyOf(({ recognised }) =>
      recognised.body
        .filter(({ marker }) => marker?.kind === "point" && !marker.automatic)
        .map(({ line }) => line),
    ),
    /^(\s*\p{L})\)/u,
    "$1.",
    ["sections/points"],
    { tries: 5 },
  ),
];
