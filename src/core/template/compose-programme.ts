import { mm, mmToTwips, points, twipsToPoints } from "../ooxml/units";
import { KINDS } from "../kinds";
import { OUTLINES } from "../kinds/programme/outlines";
import type { SectionId } from "../kinds/programme/plans";
import { TEXT_WIDTH_MM } from "../standards/page";
import { BLANKS, PHRASES } from "../standards/phrases";
import { BODY_PARAGRAPH, LOOKS } from "../standards/typography";
import { blank, orBlank, paragraph, type Block, type Paragraph } from "./blocks";
import { appendixPages, type AppendixPages } from "./compose-appendices";
import { cellInText, legalBases, noBreakInTerm, TERM, termInText } from "./compose-bases";
import { signatureTable } from "./compose-ending";
import { headerTable } from "./compose-header";
import { textWidth, type FontFace } from "./font-metrics";
import { FIRST_FRAME, type FrameWords } from "./frame-words";
import { upperCase } from "../standards/names";
import type { SectionPage } from "./page-setup";
import type { Profile } from "./profile/profile-type";
import { labelsOf } from "./section-numbering";
import { usualClosing } from "./profile/suggestions";

/** A document: its blocks in order, and the pages that they end with. */
export interface Composition {
  readonly blocks: readonly Block[];
  readonly lastPages: SectionPage;
  /** What the document is called in its properties. */
  readonly title: string;
}

/** Everything of the document in order (model programme, section Trình tự), then its appendices. */
export function composeProgramme(profile: Profile): Composition {
  const programme: AppendixPages = {
    blocks: [
      headerTable(profile),
      documentType(),
      subject(profile),
      hyphens(),
      ...legalBases(profile),
      leadIn(profile),
      ...sections(profile),
      closing(profile),
      signatureTable(profile),
    ],
    pages: FIRST_PAGES,
  };
  const all = [programme, ...appendixPages(profile)];
  return {
    // A table never ends a document or its pages: a paragraph next to nothing high follows each time.
    blocks: all.flatMap(({ blocks, pages }, index): Block[] => {
      const end = paragraph("end");
      return [...blocks, index === all.length - 1 ? end : { ...end, endsPages: pages }];
    }),
    lastPages: (all.at(-1) ?? programme).pages,
    title: programmeTitle(profile),
  };
}

function programmeTitle({ term }: Profile): string {
  return `${KINDS[0].label.vi}${term === "" ? "" : ` nhiệm kỳ ${term}`}`;
}

/** All sections in order. A closing of one line takes the last slot along, so that two lines of text stand above the signature. */
function sections(profile: Profile): Block[] {
  const blocks = OUTLINES[profile.unitKind].sections.flatMap(({ id }) => section(profile, id));
  if (!isOneLine(closing(profile).content.join(""), "regular")) return blocks;
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.kind === "blank" ? { ...block, keepNext: true } : block,
  );
}

/** The pages that the programme itself stands on. */
export const FIRST_PAGES: SectionPage = { landscape: false, appendix: false };

export function documentType(words: FrameWords = FIRST_FRAME): Paragraph {
  return paragraph("documentType", words.typeName);
}

export function subject({ term }: Profile, words: FrameWords = FIRST_FRAME): Paragraph {
  if (words.kind !== FIRST_FRAME.kind) {
    const isLetter = words.kind.frame.subjectUnder === "number";
    return paragraph(
      isLetter ? "letterSubject" : "subject",
      ...(isLetter ? ["về việc "] : []),
      blank("chibo:subject.words", "Trích yếu nội dung", BLANKS.subject),
    );
  }
  return paragraph(
    "subject",
    "công tác toàn khoá nhiệm kỳ ",
    orBlank(term, blank("chibo:subject.term", "Nhiệm kỳ", TERM)),
  );
}

export function hyphens(): Paragraph {
  return paragraph("hyphens", PHRASES.hyphens);
}

/** The sentence between the legal bases and the sections; it names cell and term. */
export function leadIn(profile: Profile): Paragraph {
  if (profile.leadIn !== "") return paragraph("text", noBreakInTerm(profile.leadIn, profile));
  return paragraph(
    "text",
    ...cellInText(profile, "chibo:body.cellName"),
    " xây dựng Chương trình công tác toàn khoá nhiệm kỳ ",
    termInText(profile, "chibo:body.term"),
    " với các nội dung sau:",
  );
}

/** One section with its heading, the labels of its slots and what to write there. */
export function section({ unitKind, numbering }: Profile, wanted: SectionId): Block[] {
  const labels = labelsOf(numbering);
  return OUTLINES[unitKind].sections.flatMap(({ id, heading, slots }, index): Block[] => {
    if (id !== wanted) return [];
    return [
      paragraph("section", withoutLoneSyllable(`${labels.section(index)} ${upperCase(heading)}`)),
      ...slots.flatMap((slot, slotIndex): Block[] => [
        paragraph("point", `${labels.point(slotIndex)} ${slot.label}`),
        {
          kind: "blank",
          style: "text",
          blank: blank(`chibo:${id}.${slot.id}`, slot.label, slot.prompt),
        },
      ]),
    ];
  });
}

/** Room on the first line of a paragraph. */
const FIRST_LINE_ROOM = twipsToPoints(
  mmToTwips(mm(TEXT_WIDTH_MM - BODY_PARAGRAPH.firstLineIndent.mm)),
);

/** True for a paragraph of the body that needs no second line. */
export function isOneLine(text: string, face: FontFace): boolean {
  return textWidth(text, face, points(LOOKS.body.size.usual)) <= FIRST_LINE_ROOM;
}

const NO_BREAK = "\u00a0";

/** A heading too long for one line takes more than one syllable to the next. */
function withoutLoneSyllable(heading: string): string {
  if (isOneLine(heading, "bold")) return heading;
  return heading.replace(/ (\S+)$/u, `${NO_BREAK}$1`);
}

/** The closing commitment; it ends the body with a full stop (HD05, Phần II, I.6.2.2). */
export function closing(profile: Profile): Paragraph {
  return paragraph("closing", noBreakInTerm(profile.closing || usualClosing(profile), profile));
}
