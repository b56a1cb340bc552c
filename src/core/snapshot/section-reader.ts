import { twips, type Twips } from "../ooxml/units";
import { integer, isOn, type Attributes } from "../ooxml/xml";
import type { HeaderKind, Section } from "./model";

/** A section as its `w:sectPr` says, headers and footers still by relationship id. */
export interface RawSection extends Omit<Section, "headers" | "footers"> {
  readonly headerIds: Readonly<Partial<Record<HeaderKind, string>>>;
  readonly footerIds: Readonly<Partial<Record<HeaderKind, string>>>;
}

/** Takes the children of one `w:sectPr`. */
export class SectionReader {
  private pageWidth: Twips | null = null;
  private pageHeight: Twips | null = null;
  private landscape = false;
  private margins: Section["margins"] = {
    top: null,
    bottom: null,
    left: null,
    right: null,
    header: null,
  };
  private titlePage = false;
  private readonly headerIds: Partial<Record<HeaderKind, string>> = {};
  private readonly footerIds: Partial<Record<HeaderKind, string>> = {};

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "w:pgSz":
        this.pageWidth = length(attributes["w:w"]);
        this.pageHeight = length(attributes["w:h"]);
        this.landscape = attributes["w:orient"] === "landscape";
        return;
      case "w:pgMar":
        this.margins = {
          top: length(attributes["w:top"]),
          bottom: length(attributes["w:bottom"]),
          left: length(attributes["w:left"] ?? attributes["w:start"]),
          right: length(attributes["w:right"] ?? attributes["w:end"]),
          header: length(attributes["w:header"]),
        };
        return;
      case "w:titlePg":
        this.titlePage = isOn(attributes);
        return;
      case "w:headerReference":
        this.headerIds[headerKind(attributes)] = attributes["r:id"] ?? "";
        return;
      case "w:footerReference":
        this.footerIds[headerKind(attributes)] = attributes["r:id"] ?? "";
        return;
    }
  }

  /** `previous` lends its headers and footers where this section names none of a kind (ECMA-376, 17.10.1). */
  finish(index: number, previous: RawSection | undefined): RawSection {
    return {
      index,
      pageWidth: this.pageWidth,
      pageHeight: this.pageHeight,
      landscape: this.landscape,
      margins: this.margins,
      titlePage: this.titlePage,
      headerIds: { ...previous?.headerIds, ...this.headerIds },
      footerIds: { ...previous?.footerIds, ...this.footerIds },
    };
  }
}

function length(value: string | undefined): Twips | null {
  const number = integer(value);
  return number === null ? null : twips(number);
}

function headerKind(attributes: Attributes): HeaderKind {
  const type = attributes["w:type"];
  return type === "first" || type === "even" ? type : "default";
}
