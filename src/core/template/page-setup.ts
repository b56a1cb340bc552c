import { mm, mmToTwips } from "../ooxml/units";
import { PAGE } from "../standards/page";

/** The header parts of a package by what they show; the relationship ids of `package-parts.ts`. */
export const HEADERS = {
  pageNumber: { relationship: "rId3", path: "header1.xml" },
  firstPage: { relationship: "rId4", path: "header2.xml" },
  empty: { relationship: "rId5", path: "header3.xml" },
} as const;

/** One run of pages: the programme's own, or an appendix'. */
export interface SectionPage {
  readonly landscape: boolean;
  /** An appendix: it starts on a page of its own and counts its pages anew (HD05, Phần II, IV.5.2). */
  readonly appendix: boolean;
}

const twips = (millimetres: number) => mmToTwips(mm(millimetres));

/** Page size, margins and headers; the first page shows no number (HD05, Phần II, IV.4 and IV.5). */
export function sectionPropertiesXml({ landscape, appendix }: SectionPage): string {
  const { width, height } = PAGE.size;
  const [wide, high] = landscape ? [height, width] : [width, height];
  const margins = landscape ? PAGE.landscapeMargins : PAGE.margins;
  const fromEdge = twips(PAGE.number.fromTop);
  const first = appendix ? HEADERS.empty : HEADERS.firstPage;
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADERS.pageNumber.relationship}"/>`,
    `<w:headerReference w:type="first" r:id="${first.relationship}"/>`,
    appendix ? `<w:type w:val="nextPage"/>` : "",
    `<w:pgSz w:w="${twips(wide)}" w:h="${twips(high)}"${landscape ? ' w:orient="landscape"' : ""}/>`,
    `<w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="${fromEdge}" w:footer="${fromEdge}" w:gutter="0"/>`,
    appendix ? `<w:pgNumType w:start="1"/>` : "",
    `<w:titlePg/></w:sectPr>`,
  ].join("");
}
