/** @jest-environment jsdom */
import { RULES } from "../../src/core/rules";
import { builtPages, RELEASE } from "./built-pages";
import { readme } from "./readme";

const PAGES = builtPages();
/** What a release has beside the site's own pages, as far as these lead there. */
const OTHERS = new Set([
  "desk.html",
  "manifest.xml",
  "manifest-ltsc.xml",
  "chibo-thu-muc-chung.reg",
  "assets/icon-app-32.png",
  "assets/icon-app-64.png",
]);

const DOCUMENTS = new Map(
  Object.entries(PAGES).map(([name, html]) => [
    name,
    new DOMParser().parseFromString(html, "text/html"),
  ]),
);
const documentOf = (name: string) => DOCUMENTS.get(name) ?? new Document();
const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

describe.each(Object.keys(PAGES))("%s", (name) => {
  const page = documentOf(name);

  test("needs no script and asks nobody", () => {
    expect(all(page, "script, iframe, object, embed, link[rel=stylesheet]")).toEqual([]);
    expect(all(page, "*").flatMap((one) => one.getAttributeNames())).not.toContainEqual(
      expect.stringMatching(/^on/),
    );
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]");
    expect(policy?.getAttribute("content")).toContain("default-src 'none'");
  });

  test("every link leads to something that is there", () => {
    const targets = all(page, "[href], [src]").map(
      (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
    );
    expect(targets.length).toBeGreaterThan(8);
    const dead = targets.filter((target) => {
      const [file = "", place] = target.split("#");
      if (OTHERS.has(file)) return false;
      const there = file === "" ? page : file in PAGES ? documentOf(file) : null;
      return !there || (place !== undefined && !there.getElementById(place));
    });
    expect(dead).toEqual([]);
  });

  test("it is Vietnamese first and has an English half with as much in it", () => {
    const english = page.getElementById("english");
    expect(page.documentElement.lang).toBe("vi");
    expect(english?.lang).toBe("en");
    const main = page.querySelector("main > .width");
    for (const kind of ["h1", "h2", "li", "svg", "table", "code"])
      expect([kind, main?.querySelectorAll(kind).length]).toEqual([
        kind,
        english?.querySelectorAll(kind).length,
      ]);
    expect(page.title).toMatch(/ – Chi bộ$/);
    expect(PAGES[name]).toBe(PAGES[name]?.normalize("NFC"));
  });

  test("ids are there once, and nothing is left to be filled in", () => {
    const ids = all(page, "[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined|\*\*|`/);
    expect(page.querySelector("footer")?.textContent).toContain(RELEASE.version);
  });
});

test("the install page has five ways in numbered steps, with pictures that say what they show", () => {
  const page = documentOf("index.html");
  const ways = ["web", "windows", "folder", "admin", "mac"];
  for (const way of ways) {
    const section = page.getElementById(way)?.parentElement;
    expect(section?.querySelectorAll("ol > li").length).toBeGreaterThan(3);
    expect(section?.querySelectorAll("svg[role=img][aria-label]").length).toBeGreaterThan(0);
  }
  expect(page.getElementById("folder")?.parentElement?.textContent).toContain(RELEASE.share);
  expect(page.getElementById("admin")?.parentElement?.textContent).toContain(
    `${RELEASE.origin}/manifest.xml`,
  );
});

test("one click leads to the page that checks many files, in either language", () => {
  const page = builtPages(RELEASE)["index.html"] ?? "";
  expect(page.match(/class="button" href="desk.html"/g)).toHaveLength(2);
});

test("the page of the rules has each of them in both languages, with example, severity, mender and clause", () => {
  const page = documentOf("rules.html");
  const rows = (half: Element | null) => [...(half?.querySelectorAll("tbody tr") ?? [])];
  const [vietnamese, english] = [
    rows(page.querySelector("main > .width")),
    rows(page.getElementById("english")),
  ];
  const ids = RULES.map(({ id }): string => id).sort();
  expect(vietnamese.map(({ id }) => id).sort()).toEqual(ids);
  expect(english.map(({ id }) => id)).toEqual(vietnamese.map(({ id }) => `${id}-en`));
  for (const row of [...vietnamese, ...english]) {
    const cells = [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim());
    expect(cells).toHaveLength(5);
    expect(cells.filter((words) => words.length < 3)).toEqual([]);
  }
  const colon = page.getElementById("numberSymbol/colon")?.textContent;
  expect(colon).toContain("Chưa đúng: Số: 05-CTr/CB");
  expect(colon).toContain("HD05, Phụ lục 2, số 3");
  expect(page.getElementById("subject/term-en")?.textContent).toMatch(/Only for: .*programme/u);
  expect(page.getElementById("body/indent-en")?.textContent).toContain("first line 10 mm in");
});

test("what a release is told cannot break out of the page", () => {
  const page = builtPages({ ...RELEASE, share: '\\\\a\\<b onclick="x">' })["index.html"] ?? "";
  expect(page).toContain("&lt;b onclick=&quot;x&quot;&gt;");
  expect(page).not.toContain("<b onclick");
});

test("the README lists the Words as the install page does; `npm run readme` brings it up to date", () => {
  const { text, refreshed } = readme();
  expect(text).toBe(refreshed);
});
