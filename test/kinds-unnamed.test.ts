import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { KINDS } from "../src/core/kinds";

const SOURCE = path.resolve(__dirname, "../src");
/** Where a kind may be called by its name: its own data, the standard's types, and what people read. */
const AT_HOME = ["core/kinds/", "core/standards/", "core/texts/", "core/template/"];

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !AT_HOME.some((home) => file.startsWith(home)));

const ids = KINDS.map(({ id }) => id).join("|");
const signs = [...new Set(KINDS.flatMap(({ types }) => types.map(({ sign }) => sign)))].join("|");
const NAMED = [
  // A kind that something is compared with, looked up by, or chosen by.
  new RegExp(`kind\\??\\.id\\s*[!=]==\\s*"(?:${ids})"`, "g"),
  new RegExp(`(?:kindOf|isKindId)\\("(?:${ids})"\\)`, "g"),
  // A sign that stands for itself, as no example does.
  new RegExp(`"(?:${signs})"`, "g"),
];

test("the patterns find what they are for", () => {
  const sample = `if (kind.id === "resolution") return kindOf("letter"); const sign = "CTr";`;
  expect(NAMED.flatMap((pattern) => sample.match(pattern) ?? [])).toHaveLength(3);
});

test("no rule, component or command names a kind of document or a sign that belongs to one", () => {
  const named = files.flatMap((file) => {
    const source = readFileSync(path.join(SOURCE, file), "utf8");
    return NAMED.flatMap((pattern) => source.match(pattern) ?? []).map(
      (found) => `${file}: ${found}`,
    );
  });
  expect(named).toEqual([]);
});
