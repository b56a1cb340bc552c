import { existsSync } from "node:fs";
import path from "node:path";
import { entryFor, pathsUnder } from "./lists";
import { TOYS } from "./toys";

const ROOT = path.resolve(__dirname, "../..");

test.each(TOYS)(
  "the README's list “%s” names each file that has to be touched, and no other",
  (heading, changes) => {
    const listed = pathsUnder(heading);
    const files = [...new Set(changes.map(({ file }) => file))];
    expect(files.filter((file) => !entryFor(listed, file))).toEqual([]);
    const touched = files.map((file) => entryFor(listed, file));
    expect(listed.filter((entry) => !touched.includes(entry))).toEqual([]);
  },
);

test("the README's list “Add a language” names files that are there", () => {
  const listed = pathsUnder("Add a language");
  expect(listed.length).toBeGreaterThan(5);
  const whole = listed.map((one) => one.replaceAll("<language>", "en"));
  expect(whole.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
