/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");
const ORIGIN = "https://localhost:3000";
const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string): Element[] =>
  [...xml.getElementsByTagName("*")].filter((element) => element.localName === name);
const values = (name: string, attribute: string): string[] =>
  all(name).map((element) => element.getAttribute(attribute) ?? "");
const withAttribute = (attribute: string): Element[] =>
  [...xml.getElementsByTagName("*")].filter((element) => element.hasAttribute(attribute));

/** Width and height from a PNG's first chunk. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("it is well-formed and for Word's task pane", () => {
  expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(xml.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(values("Set", "Name")).toEqual(["WordApi", "SharedRuntime"]);
  expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("every resid names a resource, every resource is used, ids are unique", () => {
  const ids = withAttribute("id").map((element) => element.getAttribute("id") ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  const resources = all("Resources").flatMap((element) =>
    [...element.querySelectorAll("[id]")].map((child) => child.getAttribute("id") ?? ""),
  );
  const used = withAttribute("resid").map((element) => element.getAttribute("resid") ?? "");
  expect([...new Set(used)].sort()).toEqual([...resources].sort());
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
});

test("every icon is a file of the size it claims", () => {
  const images = new Map(
    all("Image")
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""]),
  );
  const claims = all("Image")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => ({
      url: images.get(element.getAttribute("resid")) ?? "",
      size: Number(element.getAttribute("size")),
    }));
  claims.push({ url: values("IconUrl", "DefaultValue")[0] ?? "", size: 32 });
  claims.push({ url: values("HighResolutionIconUrl", "DefaultValue")[0] ?? "", size: 64 });
  expect(claims.length).toBeGreaterThan(10);
  for (const { url, size } of claims)
    expect([url, ...pixels(url.replace(`${ORIGIN}/`, ""))]).toEqual([url, size, size]);
});

test("every sentence is Vietnamese first and has an English one", () => {
  const strings = [...all("DisplayName"), ...all("String"), ...all("Description")].filter(
    (element) => element.hasAttribute("DefaultValue"),
  );
  expect(strings.length).toBeGreaterThan(8);
  for (const string of strings) {
    const overrides = [...string.children].map((child) => child.getAttribute("Locale"));
    expect([string.getAttribute("DefaultValue"), overrides]).toEqual([
      expect.any(String),
      ["en-US"],
    ]);
    for (const shown of [string, ...string.children]) {
      const words = shown.getAttribute("DefaultValue") ?? shown.getAttribute("Value") ?? "";
      expect(words).toBe(words.normalize("NFC"));
      expect(words.length).toBeGreaterThan(0);
    }
  }
  expect(all("DefaultLocale")[0]?.textContent).toBe("vi-VN");
});

test("every address is https and on the one origin that a release replaces", () => {
  const urls = withAttribute("DefaultValue")
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.includes("://"));
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
});

test("three buttons on the Home tab: two run in the shared runtime, one opens the pane", () => {
  expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
  const buttons = all("Control").map((control) => {
    const find = (name: string) =>
      [...control.getElementsByTagName("*")].find((element) => element.localName === name);
    return [find("Action")?.getAttribute("xsi:type"), find("FunctionName")?.textContent];
  });
  expect(buttons).toEqual([
    ["ExecuteFunction", "insertProgramme"],
    ["ExecuteFunction", "checkDocument"],
    ["ShowTaskpane", undefined],
  ]);
  expect(values("Runtime", "lifetime")).toEqual(["long"]);
  const pane = new Set(["Runtime", "FunctionFile"].flatMap((name) => values(name, "resid")));
  expect([...pane]).toEqual(["Pane.Url"]);
});

test("the package, its lock file and the manifest say one version", () => {
  const versionIn = (file: string) =>
    (JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as { version: string }).version;
  const version = versionIn("package.json");
  expect(versionIn("package-lock.json")).toBe(version);
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});
