/** WordprocessingML of the small documents that probes put in. Texts are letters, marks and spaces that need no escaping. */

/** A paragraph; properties are the children of `w:pPr`. */
export const p = (runs: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A run; properties are the children of `w:rPr`. */
export const r = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A run that holds one empty element, such as `w:tab`. */
export const mark = (element: string) => `<w:r><w:${element}/></w:r>`;

/** A content control inside a paragraph; `more` are further children of `w:sdtPr`. */
export const control = (tag: string, id: number, runs: string, more = "") =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${more}</w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;

/** A table of one row with one cell for each string of paragraphs. */
export function row(...cells: readonly string[]): string {
  const columns = cells.map(() => '<w:gridCol w:w="4000"/>').join("");
  const written = cells.map(
    (cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid><w:tr>${written.join("")}</w:tr></w:tbl>`;
}
