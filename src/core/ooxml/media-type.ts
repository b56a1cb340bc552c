/** The media type of a .docx file (ECMA-376 part 1, 15.2). */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
