/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ltscManifest } from "../manifest-ltsc";

const ROOT = path.resolve(__dirname, "..");
const ORIGIN = "https://localhost:3000";

/** A manifest's text, and ways to ask it. */
function open(text: string) {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const elements = [...xml.getElementsByTagName("*")];
  const all = (name: string): Element[] => elements.filter((element) => element.localName === name);
  return {
    text,
    xml,
    all,
    values: (name: string, attribute: string): string[] =>
      all(name).map((element) => element.getAttribute(attribute) ?? ""),
    withAttribute: (attribute: string): Element[] =>
      elements.filter((element) => element.hasAttribute(attribute)),
  };
}

type Manifest = ReturnType<typeof open>;

const main = open(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
const ltsc = open(ltscManifest(main.text));

/** Width and height from a PNG's first chunk. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What each button does: its kind of action, and the function it runs or the address it opens. */
function buttonsOf({ all }: Manifest): string[][] {
  const addresses = new Map(
    all("Url").map((url) => [url.getAttribute("id"), url.getAttribute("DefaultValue") ?? ""]),
  );
  return all("Action").map((action) => {
    const [name, source] = ["FunctionName", "SourceLocation"].map((wanted) =>
      [...action.children].find(({ localName }) => localName === wanted),
    );
    const address = addresses.get(source?.getAttribute("resid") ?? "");
    return [action.getAttribute("xsi:type") ?? "", name?.textContent ?? address ?? "nothing"];
  });
}

describe.each([
  ["manifest.xml", main],
  ["the manifest for LTSC", ltsc],
])("%s", (_name, { xml, all, values, withAttribute }) => {
  test("it is well-formed and for Word's task pane", () => {
    expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(xml.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
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

  test("no word is longer than Word takes", () => {
    const most = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
    for (const [name, letters] of Object.entries(most)) {
      const shown = all(name)
        .flatMap((element) => [element, ...element.querySelectorAll("*")])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value"))
        .filter((words) => words !== null);
      expect(shown.length).toBeGreaterThan(1);
      expect(shown.filter((words) => words.length > letters)).toEqual([]);
    }
  });

  test("four buttons on the Home tab", () => {
    expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
    expect(values("Control", "xsi:type")).toEqual(["Button", "Button", "Button", "Button"]);
  });
});

test.each([16, 32, 64, 80, 128])(
  "the app's icon is there %i pixels wide, as Word and stores ask",
  (size) => {
    expect(pixels(`assets/icon-app-${size}.png`)).toEqual([size, size]);
  },
);

test("all buttons but one run in the shared runtime, one opens the pane", () => {
  expect(main.values("Set", "Name")).toEqual(["WordApi", "SharedRuntime"]);
  expect(buttonsOf(main)).toEqual([
    ["ExecuteFunction", "insertProgramme"],
    ["ExecuteFunction", "showTemplates"],
    ["ExecuteFunction", "checkDocument"],
    ["ShowTaskpane", `${ORIGIN}/taskpane.html`],
  ]);
  expect(main.values("Runtime", "lifetime")).toEqual(["long"]);
  const pane = new Set(["Runtime", "FunctionFile"].flatMap((name) => main.values(name, "resid")));
  expect([...pane]).toEqual(["Pane.Url"]);
});

test("without a shared runtime all four open the one pane, each with its job in the address", () => {
  expect(ltsc.values("Set", "Name")).toEqual(["WordApi"]);
  expect(["Runtimes", "Runtime", "FunctionFile", "FunctionName"].flatMap(ltsc.all)).toEqual([]);
  expect(ltsc.text).not.toMatch(/shared ?runtime/i);
  expect(buttonsOf(ltsc)).toEqual([
    ["ShowTaskpane", `${ORIGIN}/taskpane.html?job=insert`],
    ["ShowTaskpane", `${ORIGIN}/taskpane.html?job=showTemplates`],
    ["ShowTaskpane", `${ORIGIN}/taskpane.html?job=check`],
    ["ShowTaskpane", `${ORIGIN}/taskpane.html`],
  ]);
  const panes = ltsc.all("TaskpaneId").map(({ textContent }) => textContent);
  expect(panes).toEqual(Array(4).fill("ChiBo.Taskpane"));
});

test("both can be installed side by side and be told apart", () => {
  const idOf = ({ all }: Manifest) => all("Id")[0]?.textContent;
  const namesOf = ({ all }: Manifest) =>
    all("DisplayName").flatMap((name) => [
      name.getAttribute("DefaultValue"),
      name.children[0]?.getAttribute("Value"),
    ]);
  expect(idOf(ltsc)).not.toBe(idOf(main));
  expect(namesOf(ltsc)).toEqual(namesOf(main).map((name) => `${name} (LTSC)`));
});

test("a manifest that has changed its shape is refused, not made over by half", () => {
  const without = (piece: string) => main.text.replace(piece, "");
  expect(() => ltscManifest(without('<FunctionFile resid="Pane.Url"/>'))).toThrow("FunctionFile");
  expect(() =>
    ltscManifest(main.text.replace("SharedRuntime", "x").replace("<Runtimes>", "")),
  ).toThrow("Runtimes");
  expect(() => ltscManifest(main.text.replace("checkDocument", "other"))).toThrow("command other");
});

test("the package, its lock file and the manifest say one version", () => {
  const versionIn = (file: string) =>
    (JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as { version: string }).version;
  const version = versionIn("package.json");
  expect(versionIn("package-lock.json")).toBe(version);
  expect(main.all("Version")[0]?.textContent).toBe(`${version}.0`);
});
