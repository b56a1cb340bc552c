import type { Finding } from "../../../src/core/check/report";
import { NEEDS_PERSON } from "../../../src/core/fixes/needs-person";
import { exampleProfile } from "../template/example-profile";
import { acceptAll, takeSuggestions } from "./accept-all";
import { changedOutside } from "./changed-outside";
import { CASES, fixCase, todayOf } from "./corpus";
import { AUTHOR } from "./fix-rule";

const told = ({ severity, rule, quote }: Finding) => `${severity} ${rule} “${quote}”`;
const optionsFor = (name: string) => ({
  today: todayOf(name),
  profile: exampleProfile(),
  author: AUTHOR,
});

const FIXED = CASES.map((name) => ({ name, fixed: fixCase(name) }));
const WITH_SUGGESTIONS = FIXED.filter(({ fixed: { after } }) =>
  after.findings.some(({ fix }) => fix?.safe === false),
);

test("the corpus has documents of many suggestions", () => {
  const rules = WITH_SUGGESTIONS.flatMap(({ fixed: { after } }) =>
    after.findings.flatMap(({ fix, rule }) => (fix ? [rule] : [])),
  );
  expect(new Set(rules).size).toBeGreaterThan(5);
});

describe.each(WITH_SUGGESTIONS)("the suggestions for $name, taken", ({ name, fixed }) => {
  const options = optionsFor(name);
  const accepted = acceptAll(fixed.bytes, options);
  const { findings } = accepted.after;

  it("leave nothing that has a proposal, and only what needs a person", () => {
    expect(findings.filter(({ fix }) => fix !== null).map(told)).toEqual([]);
    expect(findings.filter(({ rule }) => !(rule in NEEDS_PERSON)).map(told)).toEqual([]);
  });

  it("bring nothing new but blanks to fill", () => {
    const known = new Set(fixed.after.findings.map(({ rule }) => rule));
    const fresh = findings.filter(({ rule, severity }) => severity !== "todo" && !known.has(rule));
    expect(fresh.map(told)).toEqual([]);
  });

  it("are none the second time", () => {
    const again = acceptAll(accepted.bytes, options);
    expect(again.taken.map(told)).toEqual([]);
    expect(again.bytes).toBe(accepted.bytes);
  });

  it("change no byte outside the paragraphs that they speak of", () => {
    const { docx, programme, planned, changes } = takeSuggestions(fixed.bytes, options);
    const fixes = planned.map(({ fix }) => fix);
    expect(changes.size).toBeGreaterThan(0);
    expect(changedOutside(docx, programme.snapshot, fixes, changes)).toEqual([]);
  });
});
