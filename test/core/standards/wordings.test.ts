import { documentTypeByName, DOCUMENT_TYPES } from "../../../src/core/standards/document-types";
import { LEGAL_BASES } from "../../../src/core/kinds/programme/legal-bases";
import { PERSONAL_TITLES, PHRASES, SEAL_NOTES } from "../../../src/core/standards/phrases";
import { SET_PHRASES } from "../../../src/core/standards/set-phrases";
import { LOOKS, OPTIONAL_LOOKS } from "../../../src/core/standards/typography";

const LOWER_CASE = [
  ...PERSONAL_TITLES,
  ...SEAL_NOTES,
  ...LEGAL_BASES.flatMap(({ any, not }) => [...any, ...not]),
  ...Object.values(DOCUMENT_TYPES).map(({ name }) => name),
];

describe("fixed wordings", () => {
  it("are composed letters, without stray spaces", () => {
    for (const phrase of [...Object.values(PHRASES), ...SET_PHRASES, ...LOWER_CASE]) {
      expect(phrase).toBe(phrase.normalize("NFC").trim());
      expect(phrase).not.toMatch(/ {2}/);
    }
  });

  it("that are looked up are in lower case and stand once in their list", () => {
    for (const phrase of LOWER_CASE) expect(phrase).toBe(phrase.toLowerCase());
    for (const list of [PERSONAL_TITLES, SEAL_NOTES, SET_PHRASES]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
  });

  it("find a document's type whatever its letter case", () => {
    expect(documentTypeByName("CHƯƠNG TRÌNH")).toBe("programme");
    expect(documentTypeByName("Kế hoạch")).toBe("plan");
    expect(documentTypeByName("Giấy mời")).toBeUndefined();
  });

  it("let a cell issue a programme but no directive", () => {
    expect(DOCUMENT_TYPES.programme.issuers).toContain("cell");
    for (const id of ["directive", "circular", "regulation", "guidance"] as const) {
      expect(DOCUMENT_TYPES[id].issuers).not.toContain("cell");
      expect(DOCUMENT_TYPES[id].issuers).not.toContain("cellCongress");
    }
  });
});

describe("looks", () => {
  it.each(Object.entries({ ...LOOKS, ...OPTIONAL_LOOKS }))(
    "%s: the usual size is an allowed one",
    (_, { size }) => {
      expect(size.usual).toBeGreaterThanOrEqual(size.min);
      expect(size.usual).toBeLessThanOrEqual(size.max);
    },
  );
});
