import type { Numbering } from "./profile/profile-type";
import { romanNumeral } from "./roman";

/** Capital letters in the order in which the sample's programme letters its sections: the alphabet has no F, and D goes on with E. */
const LETTERS = ["A", "B", "C", "D", "E", "G", "H", "I", "K", "L"] as const;

/** How sections and their points are labelled; counted from 0, at most ten sections. */
export interface Labels {
  section(index: number): string;
  point(index: number): string;
}

/** Labels of a numbering: "A." and "1.", "I-" and "1-", or "I." and "1.". */
export function labelsOf(numbering: Numbering): Labels {
  const mark = numbering === "I- / 1-" ? "-" : ".";
  return {
    section: (index) =>
      `${numbering === "A. / 1." ? (LETTERS[index] ?? "") : romanNumeral(index + 1)}${mark}`,
    point: (index) => `${index + 1}${mark}`,
  };
}
