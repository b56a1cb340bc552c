import {
  inForce,
  SOURCES,
  standardInForce,
  supersededBefore,
  termLength,
  type Source,
} from "../../../src/core/standards/sources";

describe("the time line of standards", () => {
  it.each([
    ["2017-02-05", null, null, "DL24"],
    ["2017-02-06", null, "QD66", "DL24"],
    ["2018-04-02", null, "QD66", "DL24"],
    ["2018-04-03", "HD36", "QD66", "DL24"],
    ["2025-06-30", "HD36", "QD66", "DL24"],
    ["2025-07-01", "HD36", "QD66", "QD294"],
    ["2026-01-08", "HD36", "QD66", "QD294"],
    ["2026-01-09", "HD36", "QD399", "QD294"],
    ["2026-05-26", "HD36", "QD399", "QD294"],
    ["2026-05-27", "HD05", "QD399", "QD294"],
    ["2031-12-31", "HD05", "QD399", "QD294"],
  ])("on %s: layout by %s, authority by %s, term by %s", (date, layout, authority, term) => {
    expect(standardInForce(date)).toEqual({ layout, authority, term });
  });

  it("hands over without a gap or an overlap", () => {
    const replaced = Object.values<Source>(SOURCES).filter((source) => source.replacedBy !== null);
    expect(replaced).not.toHaveLength(0);
    for (const { until, replacedBy } of replaced) {
      const next = replacedBy && SOURCES[replacedBy].from;
      const dayAfter = new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000);
      expect(dayAfter.toISOString().slice(0, 10)).toBe(next);
    }
  });

  it("finds a document that had been replaced before the day of issue", () => {
    expect(supersededBefore("66-QĐ/TW", "2026-01-09")?.id).toBe("QD66");
    expect(supersededBefore("66-QĐ/TW", "2026-01-08")).toBeUndefined();
    expect(supersededBefore("36-HD/VPTW", "2026-05-27")?.id).toBe("HD36");
    expect(supersededBefore("05-HD/VPTW", "2030-01-01")).toBeUndefined();
    expect(supersededBefore("", "2030-01-01")).toBeUndefined();
  });

  it("is in force on its first and last day, not before or after", () => {
    expect(inForce("QD66", "2017-02-05")).toBe(false);
    expect(inForce("QD66", "2017-02-06")).toBe(true);
    expect(inForce("QD66", "2026-01-08")).toBe(true);
    expect(inForce("QD66", "2026-01-09")).toBe(false);
  });

  it.each([
    [2022, [2, 3], "DL24"],
    [2025, [2, 3, 5], "QD294"],
    [2026, [5], "QD294"],
  ])("knows how long a term from %i may be", (firstYear, years, clause) => {
    expect(termLength(firstYear)).toEqual({ years, clause });
  });
});
