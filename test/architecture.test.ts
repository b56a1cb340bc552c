import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import { FLOORS, type Floor } from "./architecture-table";

const ROOT = path.resolve(__dirname, "..");
const MOST_LINES = 350;
/** Only these know which program shows the document. */
const KNOW_OFFICE = ["src/office/", "src/commands/", "src/preview/", "src/taskpane/index."];
const OFFICE_GLOBALS = new Set(["Office", "Word", "OfficeExtension", "OfficeRuntime"]);

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

const isCode = (file: string) => /\.(tsx?|js)$/.test(file);
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const sources = filesBelow("src").filter(isCode);

/** What a file imports: repository paths of files, or package names as written. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(read(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".")
        ? resolve(path.posix.join(path.posix.dirname(file), fileName))
        : fileName,
    );
}

function resolve(base: string): string {
  const tries = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  const isFile = (name: string) =>
    existsSync(path.join(ROOT, name)) && statSync(path.join(ROOT, name)).isFile();
  // A missing file is the compiler's business.
  return tries.find(isFile) ?? base;
}

/** The row with the longest folder (or file) that `file` lies in. */
function floorOf(file: string): Floor | undefined {
  return FLOORS.filter(
    ({ at }) => file === at || file.startsWith(`${at}/`) || file.startsWith(`${at}.`),
  ).sort((a, b) => b.at.length - a.at.length)[0];
}

function packageOf(specifier: string): string {
  const name = specifier.replace(/^node:/, "");
  if (specifier.startsWith("node:") || builtinModules.includes(name)) return "node:*";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

const within = (file: string, at: string) =>
  file === at || file.startsWith(`${at}/`) || file.startsWith(`${at}.`);

function isAllowed(floor: Floor, imported: string): boolean {
  if (!imported.startsWith("src/")) return floor.packages.includes(packageOf(imported));
  if (floorOf(imported) === floor) return true;
  return floor.imports.some((at) => within(imported, at));
}

test("every source file lies on a floor of the table", () => {
  expect(sources.filter((file) => !floorOf(file))).toEqual([]);
});

test("the table refuses what runs against the stream", () => {
  const floorAt = (at: string) => FLOORS.find((floor) => floor.at === at) as Floor;
  expect(isAllowed(floorAt("src/core/standards"), "src/core/rules/index.ts")).toBe(false);
  expect(isAllowed(floorAt("src/core/check"), "src/office/word-host.ts")).toBe(false);
  expect(isAllowed(floorAt("src/core/template"), "react")).toBe(false);
  expect(isAllowed(floorAt("src/taskpane"), "src/office/word-host.ts")).toBe(false);
  expect(isAllowed(floorAt("src/core/ooxml"), "node:fs")).toBe(false);
});

test("imports go only where the table lets them", () => {
  const refused = sources.flatMap((file) => {
    const floor = floorOf(file);
    if (!floor) return [];
    return importsOf(file)
      .filter((imported) => !isAllowed(floor, imported))
      .map((imported) => `${file} imports ${imported}: ${floor.because}`);
  });
  expect(refused).toEqual([]);
});

test("no two files import each other, not even by a detour", () => {
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done" || !isCode(file)) return;
    if (state.get(file) === "open") {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const imported of importsOf(file))
      if (imported.startsWith("src/")) visit(imported, [...trail, file]);
    state.set(file, "done");
  };
  sources.forEach((file) => visit(file, []));
  expect(cycles).toEqual([]);
});

/** Names of Office's globals that the file uses as such, not as a property's name. */
function officeGlobalsIn(file: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OFFICE_GLOBALS.has(node.text) && !isOnlyAName(node))
      found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX));
  return found;
}

function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) &&
      parent.name === node &&
      !isGlobalObject(parent.expression)) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isJsxAttribute(parent)
  );
}

const isGlobalObject = (node: ts.Node) =>
  ts.isIdentifier(node) && ["window", "globalThis", "self"].includes(node.text);

test("Word and Office are named only where the host is made", () => {
  const strangers = sources
    .filter((file) => !KNOW_OFFICE.some((place) => file.startsWith(place)))
    .flatMap((file) => officeGlobalsIn(file).map((name) => `${file} names ${name}`));
  expect(strangers).toEqual([]);
});

test("a file can be read in one sitting", () => {
  const long = [...sources, ...filesBelow("test").filter(isCode)]
    .map((file) => [file, read(file).split("\n").length] as const)
    .filter(([, lines]) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test("folders are named after what is in them", () => {
  const nameless = [...sources, ...filesBelow("test")].filter((file) =>
    file.split("/").some((part) => ["utils", "util", "helpers", "common", "misc"].includes(part)),
  );
  expect(nameless).toEqual([]);
});
