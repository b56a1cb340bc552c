import { twipsToMm, type Twips } from "../ooxml/units";
import type { HeaderKind, Paragraph, Section } from "../snapshot/model";
import { isNumberAlone, showsPageNumber } from "../snapshot/page-field";
import type { Edit } from "../snapshot/edits";
import { PAGE } from "../standards/page";
import type { PartyDocument } from "../parts/party-document";
import { safely } from "./fixes/fix";
import { FINE, type Outcome, type Problem, type Rule } from "./rule";

/** What a printer or another program rounds is no fault. */
const TOLERANCE_MM = 1;
/** So few characters fit on one page, which shows no number. */
const ONE_PAGE = 1800;

const isNear = (value: Twips | null, wanted: number) =>
  value === null || Math.abs(twipsToMm(value) - wanted) <= TOLERANCE_MM;

const rounded = (value: Twips | null) => (value === null ? 0 : Math.round(twipsToMm(value)));

/** Judges the pages that the document itself stands on: the first section and others in portrait; an appendix' landscape pages are its own matter. */
function onSections(
  check: (sections: readonly Section[], document: PartyDocument) => readonly Problem[],
): Rule["check"] {
  return ({ document }): Outcome => {
    const { formattingKnown, sections } = document.snapshot;
    if (!formattingKnown || sections.length === 0) return null;
    return check(sections, document);
  };
}

const portraits = (sections: readonly Section[]) =>
  sections.filter((section, index) => index === 0 || !isWide(section));

const isWide = ({ pageWidth, pageHeight }: Section) => (pageWidth ?? 0) > (pageHeight ?? 1);

function hasRightMargins({ margins }: Section, mirror: boolean): boolean {
  const { top, bottom, left, right } = PAGE.margins;
  const sides =
    (isNear(margins.left, left) && isNear(margins.right, right)) ||
    // A back page set by hand, in a section of its own.
    (mirror && isNear(margins.left, right) && isNear(margins.right, left));
  return sides && isNear(margins.top, top) && isNear(margins.bottom, bottom);
}

function hasPageField(story: readonly Paragraph[] | undefined): Paragraph | undefined {
  return story?.find(showsPageNumber);
}

/** A number among other words of a header or footer, which nobody should lose: a person has to take it out; undefined when none is. */
function numberAmongWords({ headers, footers }: Section, kinds: readonly HeaderKind[]) {
  return kinds
    .flatMap((kind) => [...(headers[kind] ?? []), ...(footers[kind] ?? [])])
    .find((paragraph) => showsPageNumber(paragraph) && !isNumberAlone(paragraph));
}

const byHand = ({ text }: Paragraph): readonly Problem[] => [
  { messageId: "among-words", data: { found: text.trim() } },
];

function visibleLength({ lines }: PartyDocument): number {
  return lines.reduce((sum, line) => sum + line.normal.text.length, 0);
}

/** Headers and footers that some page after the first of the section shows. */
function shownKinds(evenAndOdd: boolean): readonly HeaderKind[] {
  return evenAndOdd ? ["default", "even"] : ["default"];
}

const { top: TOP, bottom: BOTTOM, left: LEFT, right: RIGHT } = PAGE.margins;
const RIGHT_MARGINS = { top: TOP, bottom: BOTTOM, left: LEFT, right: RIGHT };

export const pageRules: readonly Rule[] = [
  {
    id: "page/size",
    part: "page",
    severity: "warning",
    clauses: [PAGE.size.clause],
    example: { wrong: "216 × 279 mm", right: "210 × 297 mm" },
    check: onSections((sections) => {
      const { width, height } = PAGE.size;
      const isWrong = ({ pageWidth, pageHeight }: Section) => {
        const [short, long] = [width, height];
        const upright = isNear(pageWidth, short) && isNear(pageHeight, long);
        return !upright && !(isNear(pageWidth, long) && isNear(pageHeight, short));
      };
      const wrong = sections.filter(isWrong);
      const [first] = wrong;
      if (!first) return FINE;
      const data = { width: rounded(first.pageWidth), height: rounded(first.pageHeight) };
      const edits = wrong.map((section): Edit => {
        const size = isWide(section) ? { width: height, height: width } : { width, height };
        return { kind: "page", section: section.index, size };
      });
      return [{ data, fix: safely(edits) }];
    }),
  },
  {
    id: "page/orientation",
    part: "page",
    severity: "warning",
    clauses: [PAGE.orientation.clause, PAGE.orientation.landscapeClause],
    example: { wrong: "297 × 210 mm", right: "210 × 297 mm" },
    check: onSections(([first]) => {
      if (!first || !isWide(first)) return FINE;
      const { width, height } = PAGE.size;
      const { index: section } = first;
      return [{ fix: safely([{ kind: "page", section, size: { width, height } }]) }];
    }),
  },
  {
    id: "page/margins",
    part: "page",
    severity: "warning",
    clauses: [PAGE.margins.clause],
    example: { wrong: "25 · 25 · 25 · 25 mm", right: "20 · 20 · 30 · 15 mm" },
    check: onSections((sections, { snapshot }) => {
      const all = portraits(sections).filter(
        (section, index) => !hasRightMargins(section, snapshot.mirrorMargins || index > 0),
      );
      const [wrong] = all;
      if (!wrong) return FINE;
      const { top, bottom, left, right } = wrong.margins;
      const found = [top, bottom, left, right].map((margin) => String(rounded(margin)));
      const { margins } = PAGE;
      const wanted = [margins.top, margins.bottom, margins.left, margins.right].map(String);
      const edits = all.map(({ index: section }): Edit => {
        return { kind: "page", section, margins: RIGHT_MARGINS };
      });
      const data = { found: found.join(" · "), wanted: wanted.join(" · ") };
      return [{ data, fix: safely(edits) }];
    }),
  },
  {
    id: "page/number",
    part: "page",
    severity: "warning",
    clauses: [PAGE.number.clause],
    example: { wrong: "", right: "2" },
    check: onSections(([first], document) => {
      if (!first || visibleLength(document) < ONE_PAGE) return FINE;
      const kinds = shownKinds(document.snapshot.evenAndOddHeaders);
      const above = kinds.map((kind) => hasPageField(first.headers[kind]));
      if (above.every((paragraph) => paragraph?.format.alignment === "center")) return FINE;
      const mixed = numberAmongWords(first, [...kinds, "first"]);
      if (mixed) return byHand(mixed);
      const fix = safely([{ kind: "pageNumber" }]);
      if (above.some((paragraph) => paragraph !== undefined)) {
        return [{ messageId: "off-centre", fix }];
      }
      const below = kinds.some((kind) => hasPageField(first.footers[kind]) !== undefined);
      return [{ messageId: below ? "below" : "default", fix }];
    }),
  },
  {
    id: "page/first-page-number",
    part: "page",
    severity: "warning",
    clauses: [PAGE.number.clause],
    example: { wrong: "1", right: "" },
    check: onSections(([first]) => {
      if (!first) return FINE;
      const kind: HeaderKind = first.titlePage ? "first" : "default";
      const shown = hasPageField(first.headers[kind]) ?? hasPageField(first.footers[kind]);
      if (!shown) return FINE;
      const mixed = numberAmongWords(first, ["default", "even", "first"]);
      return mixed ? byHand(mixed) : [{ fix: safely([{ kind: "pageNumber" }]) }];
    }),
  },
];
