import type { Paragraph } from "./model";

/** A number with no more than a word or a dash around it. */
const ONLY_NUMBER = /^[\s\-–—/.|]*(?:trang|page)?[\s\-–—/.|]*\d*[\s\-–—/.|]*(?:\d*)[\s\-–—]*$/iu;

/** True for a paragraph that shows the page's number. */
export const showsPageNumber = ({ fields }: Paragraph): boolean =>
  fields.some((field) => /^PAGE(?:\s|$)/.test(field));

/** True where such a paragraph says nothing else, so that it can go as a whole. */
export const isNumberAlone = ({ text }: Paragraph): boolean => ONLY_NUMBER.test(text);
