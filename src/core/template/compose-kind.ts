import { mm, mmToTwips, type Twips } from "../ooxml/units";
import type { Kind } from "../kinds";
import type {
  KindTemplate,
  TemplateBlock,
  TemplateSection,
  TemplateTable,
} from "../kinds/templates/template";
import { ISSUERS, type Issuer } from "../standards/issuers";
import { upperCase } from "../standards/names";
import { blank, paragraph, styled, type Block, type Inline, type Table } from "./blocks";
import { shownText } from "./balance-paragraph";
import * as ending from "./compose-ending";
import * as header from "./compose-header";
import {
  documentType,
  FIRST_PAGES,
  hyphens,
  isOneLine,
  type Composition,
} from "./compose-programme";
import { frameWords } from "./frame-words";
import type { Numbering, Profile } from "./profile/profile-type";
import { romanNumeral } from "./roman";
import { labelsOf } from "./section-numbering";
import { templateWords, type WordsPlace } from "./template-words";

/**
 * Everything of a document of that kind in order: the frame that its kind and who issues it lay down, and what its template says. Where that
 * is no cell, the profile's `cellName` is its name.
 */
export function composeKind(
  kind: Kind,
  template: KindTemplate,
  profile: Profile,
  issuer: Issuer = ISSUERS.cell,
): Composition {
  const words = frameWords(kind, kind.types[0] ?? null, issuer);
  const { addressing, subjectUnder, signers } = kind.frame;
  const say = (text: string, place: WordsPlace) => templateWords(text, profile, place);
  const subject = say(template.subject, { part: "subject" });
  const isLetter = subjectUnder === "number";
  const lines = recipientsOf(template, profile, addressing !== null, issuer.id === ISSUERS.cell.id);
  const blocks: Block[] = [
    header.headerTable(
      profile,
      words,
      isLetter ? [paragraph("letterSubject", "về việc ", ...subject)] : [],
    ),
    ...(isLetter ? [] : [documentType(words), paragraph("subject", ...subject), hyphens()]),
    ...(addressing === null
      ? []
      : [
          paragraph(
            "addressees",
            styled(`${addressing}:`, { italic: true }),
            " ",
            ...say(template.addressees ?? "", { part: "addressees" }),
          ),
        ]),
    ...(template.bases ?? []).map((basis, index, { length }) =>
      paragraph(
        "legalBasis",
        "- ",
        ...say(basis, { part: "legalBases" }),
        index === length - 1 ? "." : ";",
      ),
    ),
    ...(template.leadIn === undefined
      ? []
      : [paragraph("text", ...say(template.leadIn, { part: "body" }))]),
    ...keptWithSignature([
      ...besideTables(new Body(profile).sections(template.sections)),
      ...(template.closing === undefined
        ? []
        : [paragraph("closing", ...say(template.closing, { part: "closing" }))]),
    ]),
    ...(signers === "issuer"
      ? [ending.signatureTable(profile, words, lines)]
      : [ending.recorderAndChair(), ...lines]),
    paragraph("end"),
  ];
  return { blocks, lastPages: FIRST_PAGES, title: kind.label.vi };
}

/** The label, whom the template names or else the profile, and where it is filed. */
function recipientsOf(
  template: KindTemplate,
  profile: Profile,
  isAddressed: boolean,
  isCell: boolean,
) {
  if (!isAddressed && !template.recipients) return ending.recipients(profile);
  return [
    ending.recipientsLabel(),
    ...(isAddressed ? [ending.likeAbove()] : []),
    ...(template.recipients ?? []).map((name) =>
      paragraph(
        "recipientsList",
        "- ",
        ...templateWords(name, profile, { part: "recipients" }),
        ";",
      ),
    ),
    ...(isCell ? [ending.filing()] : [ending.filingElsewhere()]),
  ];
}

/** The last paragraph stands on one page with the signature, and takes the one before along where it is but one line. */
function keptWithSignature(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const isLine = last?.kind === "paragraph" && isOneLine(shownText(last.content), "regular");
  const first = blocks.length - (isLine ? 2 : 1);
  return blocks.map((block, index) =>
    index < first || block.kind === "table" ? block : { ...block, keepNext: true },
  );
}

/** The sample's letters are the programme's; custom counts the sections of all others in Roman numerals. */
const ROMAN: Numbering = "I. / 1.";
const OWN_LETTERS: Numbering = "A. / 1.";

/** Counts sections, points and articles while it sets them. */
class Body {
  private readonly labels;
  private sectionCount = 0;
  private pointCount = 0;
  private articleCount = 0;
  private chapterCount = 0;

  constructor(private readonly profile: Profile) {
    const { numbering } = profile;
    this.labels = labelsOf(numbering === OWN_LETTERS ? ROMAN : numbering);
  }

  sections(sections: readonly TemplateSection[]): Block[] {
    return sections.flatMap((section) => this.section(section));
  }

  private section({ part, heading, blocks }: TemplateSection): Block[] {
    if (heading !== undefined) this.pointCount = 0;
    const place: WordsPlace = { part };
    const head =
      heading === undefined
        ? []
        : [
            paragraph(
              "section",
              `${this.labels.section(this.sectionCount++)} `,
              ...capitals(templateWords(heading, this.profile, place)),
            ),
          ];
    return [...head, ...blocks.flatMap((block) => this.block(block, place))];
  }

  private block(block: TemplateBlock, place: WordsPlace): Block[] {
    const say = (text: string) => templateWords(text, this.profile, place);
    if ("text" in block) return [paragraph("text", ...say(block.text))];
    if ("verbatim" in block) {
      const label = block.isPoint ? `${this.labels.point(this.pointCount++)} ` : "";
      return [paragraph("text", `${label}${block.verbatim}`)];
    }
    if ("middle" in block) return [paragraph("middle", ...capitals(say(block.middle)))];
    if ("table" in block) return [this.table(block.table, place)];
    if ("point" in block) {
      const label = this.labels.point(this.pointCount++);
      return [paragraph(block.isHeading ? "point" : "text", `${label} `, ...say(block.point))];
    }
    if ("article" in block) {
      this.articleCount += 1;
      const label = `Điều ${this.articleCount}.`;
      // Points are counted within their article.
      this.pointCount = 0;
      return block.isHeading
        ? [paragraph("point", `${label} `, ...say(block.article))]
        : [paragraph("text", styled(label, { bold: true }), " ", ...say(block.article))];
    }
    if ("chapter" in block) {
      this.chapterCount += 1;
      return [
        paragraph("middle", `Chương ${romanNumeral(this.chapterCount)}`),
        paragraph("middle", upperCase(block.chapter)),
      ];
    }
    return [
      {
        kind: "blank",
        style: "text",
        blank: blank(`chibo:${place.part}.${block.field}`, block.title, block.prompt),
      },
    ];
  }

  private table({ description, rows, columns }: TemplateTable, { part }: WordsPlace): Table {
    const cell = (index: number) => (column: TemplateTable["columns"][number]) => {
      const text = typeof column.cell === "string" ? column.cell : (column.cell[index] ?? "");
      const words = templateWords(text, this.profile, { part, row: index + 1 });
      return [paragraph(column.isFigure ? "tableNumber" : "tableText", ...words)];
    };
    return {
      kind: "table",
      columns: columns.map(({ width }): Twips => mmToTwips(mm(width))),
      cellMargin: mmToTwips(mm(1.5)),
      rows: [
        columns.map(({ head }) => [paragraph("tableHead", head)]),
        ...Array.from({ length: rows }, (_, index) => columns.map(cell(index))),
      ],
      description,
      ruled: true,
    };
  }
}

/** What leads to a table stays with it; what follows one keeps its distance. */
function besideTables(blocks: readonly Block[]): Block[] {
  const isTable = (block: Block | undefined) => block?.kind === "table";
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph") return block;
    const keepNext = isTable(blocks[index + 1]) ? { keepNext: true } : {};
    // Headings keep their distance by their style.
    const isPlain = block.style === "text" && isTable(blocks[index - 1]);
    return { ...block, ...keepNext, ...(isPlain ? { afterTable: true } : {}) };
  });
}

function capitals(content: readonly Inline[]): Inline[] {
  return content.map((inline) => {
    if (typeof inline === "string") return upperCase(inline);
    if (!("tag" in inline)) return { ...inline, text: upperCase(inline.text) };
    return { ...inline, placeholder: upperCase(inline.placeholder) };
  });
}
