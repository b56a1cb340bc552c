import {
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphProperties,
  type RunProperties,
} from "../ooxml/formatting";
import type { ListLabel, NumberingCounter } from "../ooxml/numbering";
import type { StyleSheet } from "../ooxml/styles";
import { readXml, type Attributes, type XmlHandler } from "../ooxml/xml";
import type { FormatResolver } from "./effective-format";
import { FieldReader } from "./field-reader";
import { KnownElements } from "./known-elements";
import type { Paragraph } from "./model";
import { ParagraphBuilder } from "./paragraph-builder";
import { SectionReader, type RawSection } from "./section-reader";
import { shownCharacters } from "./shown-characters";
import { StructureTracker } from "./structure-tracker";

/**
 * Elements whose insides are not what a reader sees, or are seen elsewhere: deleted and moved-away text, the old look kept by
 * tracked changes, the second rendering of a drawing, text boxes (they are not body text), field instructions of nested stories.
 */
const UNSEEN = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "mc:Fallback",
  "w:txbxContent",
  "w:tblGrid",
  "w:tblPr",
]);

/** What a story needs to know of the rest of the package. */
export interface StoryContext {
  readonly styles: StyleSheet;
  readonly numbering: NumberingCounter;
  readonly formats: FormatResolver;
}

export interface Story {
  /** The root element's name: `w:document`, `w:hdr`, `w:ftr`. */
  readonly root: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly RawSection[];
}

/** Reads a story (the body, a header, a footer) in one pass. Throws UnreadableError where the XML is broken. */
export function readStory(xml: string, context: StoryContext): Story {
  const reader = new StoryReader(xml, context);
  readXml(xml, reader);
  return reader.finish();
}

/** What a `w:pPr` says of its paragraph and of the paragraph's mark. */
interface KnownParagraph {
  readonly properties: ParagraphProperties;
  readonly mark: RunProperties;
}

class StoryReader implements XmlHandler {
  private readonly paragraphs: Paragraph[] = [];
  private readonly sections: RawSection[] = [];
  private readonly structure = new StructureTracker();

  private root = "";
  /** Depth below the outermost unseen element; 0 when seen. */
  private unseen = 0;
  private paragraph: ParagraphBuilder | null = null;
  private paragraphProperties: ParagraphProperties | null = null;
  private runProperties: RunProperties | null = null;
  private runPropertiesStart = 0;
  private paragraphPropertiesStart = 0;
  private section: SectionReader | null = null;
  private sectionOfParagraph = 0;
  private inText = false;
  private keepSpace = false;
  private characters = "";
  private inInstruction = false;
  private readonly fields = new FieldReader();

  private readonly knownRuns: KnownElements<RunProperties>;
  private readonly knownParagraphs: KnownElements<KnownParagraph>;

  constructor(
    private readonly xml: string,
    private readonly context: StoryContext,
  ) {
    this.knownRuns = new KnownElements("w:rPr", xml);
    this.knownParagraphs = new KnownElements("w:pPr", xml);
  }

  known(name: string, end: number, start: number): number | undefined {
    const { paragraph } = this;
    if (!paragraph || this.unseen > 0 || this.runProperties || this.paragraphProperties) return;
    if (name === "w:rPr" && !this.structure.inControlProperties) {
      const known = this.knownRuns.find(start, end);
      if (known) paragraph.runProperties = known.value;
      return known?.end;
    }
    if (name !== "w:pPr") return;
    const known = this.knownParagraphs.find(start, end);
    if (!known) return;
    paragraph.properties = known.value.properties;
    paragraph.mark = known.value.mark;
    return known.end;
  }

  open(name: string, attributes: Attributes, end: number, start: number): void {
    if (this.root === "") this.root = name;
    if (this.unseen > 0 || UNSEEN.has(name)) {
      this.unseen += 1;
      return;
    }
    if (this.runProperties) return takeRunProperty(this.runProperties, name, attributes);
    if (this.section) return this.section.open(name, attributes);
    switch (name) {
      case "w:t":
        this.inText = true;
        this.characters = "";
        this.keepSpace = attributes["xml:space"] === "preserve";
        return;
      case "w:r":
        this.paragraph?.openRun(start);
        return;
      case "w:rPr":
        if (this.structure.inControlProperties) this.unseen = 1;
        else {
          this.runProperties = {};
          this.runPropertiesStart = end;
        }
        return;
      case "w:p":
        this.paragraph = new ParagraphBuilder(this.paragraphs.length, start);
        this.structure.openParagraph();
        // Taken now: a w:sectPr inside ends the section that this paragraph still belongs to.
        this.sectionOfParagraph = this.sections.length;
        return;
      case "w:pPr":
        this.paragraphProperties = {};
        this.paragraphPropertiesStart = end;
        return;
      case "w:sectPr":
        this.section = new SectionReader();
        return;
    }
    if (this.paragraphProperties) {
      takeParagraphProperty(this.paragraphProperties, name, attributes);
    } else if (!this.structure.open(name, attributes, this.paragraph?.length ?? null)) {
      this.openInline(name, attributes);
    }
  }

  private openInline(name: string, attributes: Attributes): void {
    const { paragraph } = this;
    if (!paragraph) return;
    switch (name) {
      case "w:tab":
      case "w:ptab":
        return paragraph.append("\t");
      case "w:br":
        if (attributes["w:type"] === "page") paragraph.hasPageBreak = true;
        else paragraph.append("\n");
        return;
      case "w:cr":
        return paragraph.append("\n");
      case "w:noBreakHyphen":
        return paragraph.append("\u2011");
      case "w:softHyphen":
        return paragraph.append("\u00ad");
      case "w:sym":
        return paragraph.append("•");
      case "w:instrText":
        this.inInstruction = true;
        return;
      case "w:fldChar":
        return paragraph.addField(this.fields.mark(attributes["w:fldCharType"]) ?? "");
      case "w:fldSimple":
        paragraph.addField(attributes["w:instr"] ?? "");
        return;
      default:
        paragraph.drawnLines.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.unseen > 0) return;
    if (this.inText) this.characters += text;
    else if (this.inInstruction) this.fields.append(text);
  }

  close(name: string, end: number): void {
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    switch (name) {
      case "w:t":
        this.inText = false;
        this.paragraph?.append(shownCharacters(this.characters, this.keepSpace));
        return;
      case "w:r":
        this.closeRun(end);
        return;
      case "w:rPr":
        return this.closeRunProperties(end);
      case "w:p":
        return this.closeParagraph(end);
      case "w:pPr":
        return this.closeParagraphProperties(end);
      case "w:sectPr":
        if (this.section) {
          this.sections.push(this.section.finish(this.sections.length, this.sections.at(-1)));
        }
        this.section = null;
        return;
      case "w:instrText":
        this.inInstruction = false;
        return;
    }
    if (this.runProperties || this.section || this.paragraphProperties) return;
    const control = this.structure.close(name, this.paragraph?.length ?? null);
    if (control) this.paragraph?.controls.push(control);
    else this.paragraph?.drawnLines.close(name);
  }

  private closeRunProperties(end: number): void {
    const properties = this.runProperties;
    this.runProperties = null;
    if (!properties || !this.paragraph) return;
    const key = this.xml.slice(this.runPropertiesStart, end);
    if (this.paragraphProperties) this.paragraph.mark = properties;
    else {
      this.paragraph.runProperties = properties;
      this.knownRuns.keep(key, properties);
    }
  }

  private closeRun(end: number): void {
    const { paragraph } = this;
    if (!paragraph) return;
    const { formats } = this.context;
    paragraph.closeRun(end, formats);
  }

  private closeParagraphProperties(end: number): void {
    const properties = this.paragraphProperties;
    this.paragraphProperties = null;
    if (!properties || !this.paragraph) return;
    const key = this.xml.slice(this.paragraphPropertiesStart, end);
    this.paragraph.properties = properties;
    const { mark } = this.paragraph;
    // The end of a section is more than properties.
    if (!key.includes("<w:sectPr")) this.knownParagraphs.keep(key, { properties, mark });
  }

  private closeParagraph(end: number): void {
    const { paragraph } = this;
    this.paragraph = null;
    if (!paragraph) return;
    const { styles, numbering, formats } = this.context;
    const { properties } = paragraph;
    const style = styles.paragraphStyle(properties.styleId);
    const list = effectiveNumbering(properties, style.paragraph);
    const label: ListLabel | null = list ? numbering.next(list.id, list.level) : null;
    const indents = list ? numbering.properties(list.id, list.level) : {};
    const format = formats.paragraph(properties, indents);
    this.paragraphs.push(
      paragraph.finish({
        end,
        format,
        label,
        styleName: style.name,
        effectiveStyleId: style.id,
        markFormat: formats.run(paragraph.styleId, paragraph.mark),
        cell: this.structure.cell(),
        section: this.sectionOfParagraph,
        outerControls: this.structure.closeParagraph(),
      }),
    );
  }

  finish(): Story {
    return { root: this.root, paragraphs: this.paragraphs, sections: this.sections };
  }
}

/** The list a paragraph stands in; a numbering id of 0 takes a paragraph out of its style's list. */
function effectiveNumbering(
  direct: ParagraphProperties,
  style: Readonly<ParagraphProperties>,
): { id: string; level: number } | null {
  const id = direct.numbering?.id || style.numbering?.id || "";
  if (id === "" || id === "0") return null;
  return { id, level: direct.numbering?.level ?? style.numbering?.level ?? 0 };
}
