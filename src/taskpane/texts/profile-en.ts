import type { profileVi } from "./profile-vi";

/** The form's words in English; examples stay Vietnamese, as they stand in the document. */
export const profileEn: typeof profileVi = {
  groups: {
    cell: "The cell",
    term: "Term",
    issue: "Issue",
    signing: "Signing and sending",
  },
  more: "More options",
  hints: {
    superiorBody: "For example: ĐẢNG BỘ XÃ TAM HƯNG",
    cellName: "For example: CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
    unitKind: "The template’s headings and prompts follow it.",
    place: "Stands before the date. For example: Tam Hưng",
    term: "For example: 2025 - 2030",
    congressOrdinal: "For example: 9",
    number: "Leave blank if there is none yet.",
    date: "Day/month/year",
    signerPosition: "",
    signerName: "Without academic titles.",
    recipients: "One a line. The filing line “Lưu Chi bộ” is added when it is missing.",
    extraLegalBases: "One a line, without a hyphen. The template has the required ones already.",
    numbering: "",
    ordinalNumerals: "",
    leadIn: "",
    closing: "",
    draftNumber: "",
    circulation: "",
    urgency: "",
    appendices: "",
    taskTable: "",
    mirrorMargins: "",
  },
  choices: {
    signerPosition: {
      "": "Not known yet",
      "BÍ THƯ": "Bí thư (secretary)",
      "PHÓ BÍ THƯ": "Phó bí thư (deputy)",
    },
    numbering: {
      "A. / 1.": "A., B., C. then 1., 2., 3.",
      "I- / 1-": "I-, II-, III- then 1-, 2-, 3-",
      "I. / 1.": "I., II., III. then 1., 2., 3.",
    },
  },
  notADay: "Write day/month/year, for example 05/02/2026.",
};
