import { propertiesIn } from "./apply-properties";
import { escapeXml } from "../../ooxml/escape";

/** Who changed the document and when, where it records changes. */
export interface Author {
  readonly name: string;
  /** A day as `YYYY-MM-DD`. */
  readonly date: string;
}

/** Writes changes the way Word records them, so that they can be accepted or refused one by one. */
export class Revisions {
  constructor(
    private lastId: number,
    private readonly author: Author,
  ) {}

  /** A run that was written or taken away. */
  wrap(state: "inserted" | "deleted", run: string): string {
    const name = state === "inserted" ? "w:ins" : "w:del";
    return `<${name}${this.attributes()}>${run}</${name}>`;
  }

  /** The mark, in its properties, of a paragraph that was added or taken away. */
  mark(state: "inserted" | "deleted"): string {
    return `<w:${state === "inserted" ? "ins" : "del"}${this.attributes()}/>`;
  }

  /** The look that letters had. */
  formerRun(properties: string): string {
    const former = without(properties, ["w:rPrChange"]);
    return `<w:rPrChange${this.attributes()}><w:rPr>${former}</w:rPr></w:rPrChange>`;
  }

  /** The look that a paragraph had; its mark and its section are no part of that. */
  formerParagraph(properties: string): string {
    const former = without(properties, ["w:pPrChange", "w:rPr", "w:sectPr"]);
    return `<w:pPrChange${this.attributes()}><w:pPr>${former}</w:pPr></w:pPrChange>`;
  }

  /** A number that nothing recorded here has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private attributes(): string {
    const { name, date } = this.author;
    return ` w:id="${String(this.nextId())}" w:author="${escapeXml(name)}" w:date="${date}T00:00:00Z"`;
  }
}

function without(properties: string, names: readonly string[]): string {
  return propertiesIn(properties)
    .filter(({ name }) => !names.includes(name))
    .map(({ xml }) => xml)
    .join("");
}
