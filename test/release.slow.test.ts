import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { version } from "../package.json";
import { launchBrowser } from "./browser/support/browser";

const ROOT = path.resolve(__dirname, "..");
const ORIGIN = "https://chibo.example/add-in";
/** For a Word with a shared runtime, and for one without. */
const MANIFESTS = ["manifest.xml", "manifest-ltsc.xml"];
/** What a slow line may have to carry before the pane shows, in bytes of gzipped JavaScript. */
const MOST_FIRST_LOAD = 200_500;
const OFFICE_JS_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted";
const OFFICE_JS = `${OFFICE_JS_FOLDER}/office.js`;
const OFFICE_JS_COPY = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

let dist: string;
let files: string[];
let page: string;

function build(...env: string[]): void {
  execFileSync("npm", ["run", "--silent", "build", "--", ...env.flatMap((one) => ["--env", one])], {
    cwd: ROOT,
    stdio: "pipe",
  });
}

beforeAll(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), "chibo-dist-"));
  build(`origin=${ORIGIN}`, `out=${dist}`);
  files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("."))
    .sort();
  page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
}, 180_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1] ?? "");
const own = (address: string): boolean => !address.includes("://");

test("the page for many documents lets in its own files only, and asks for nothing of Microsoft's", () => {
  const desk = readFileSync(path.join(dist, "desk.html"), "utf8");
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(desk)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).not.toMatch(/https?:/);
  expect(scriptsOf(desk).length).toBeGreaterThan(0);
  expect(scriptsOf(desk).filter((script) => !own(script))).toEqual([]);
});

test("it holds the pane, its chunks, icons and manifests, and nothing of the preview or of Office", () => {
  expect(files).toEqual(expect.arrayContaining(["taskpane.html", ...MANIFESTS]));
  expect(files).toContain(path.join("assets", "icon-app-128.png"));
  const others = files.filter(
    (name) =>
      !/^((taskpane|index|support|rules|privacy|checklist|hosting|desk)\.html|manifest(-ltsc)?\.xml|assets[\\/]icon-[a-z]+-\d+\.png)$/.test(
        name,
      ),
  );
  // Every other file can be cached for ever: its name says what is in it.
  expect(others.filter((name) => !/\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/.test(name))).toEqual([]);
  expect(files.filter((name) => /preview|office/.test(name))).toEqual([]);
});

test.each(MANIFESTS)("%s is for that origin", (name) => {
  const manifest = readFileSync(path.join(dist, name), "utf8");
  expect(manifest).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`);
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect(manifest).toContain(`<SupportUrl DefaultValue="${ORIGIN}/support.html"/>`);
});

test("one manifest has its commands run by the page, the other opens the page with a job", () => {
  const [main, ltsc] = MANIFESTS.map((name) => readFileSync(path.join(dist, name), "utf8"));
  const jobs = (text = "") => [...text.matchAll(/"([^"]+\?job=[^"]+)"/g)].map(([, url]) => url);
  expect(jobs(main)).toEqual([]);
  expect(main).toContain("ExecuteFunction");
  expect(jobs(ltsc)).toEqual(
    ["insert", "showTemplates", "check"].map((job) => `${ORIGIN}/taskpane.html?job=${job}`),
  );
});

test("every address in a manifest is a file of the release", () => {
  const addresses = MANIFESTS.flatMap((name) => {
    const manifest = readFileSync(path.join(dist, name), "utf8");
    return [...manifest.matchAll(/="(https:[^"]+)"/g)].map(([, url = ""]) => url);
  }).filter((url) => !url.startsWith("https://schemas."));
  expect(addresses.length).toBeGreaterThan(20);
  const nowhere = addresses.filter(
    (url) => !files.includes(url.replace(`${ORIGIN}/`, "").replace(/\?.*/, "")),
  );
  expect(nowhere).toEqual([]);
});

test("the site's pages are the release's own", () => {
  const index = readFileSync(path.join(dist, "index.html"), "utf8");
  expect(index).toContain(`${ORIGIN}/manifest.xml`);
  expect(index).toContain(`Chi bộ ${version}`);
  expect(index.includes("desk.html")).toBe(files.includes("desk.html"));
});

test("an origin is asked for, and it must be https", () => {
  expect(() => build(`out=${dist}-never`)).toThrow(/origin=https/);
  expect(() => build("origin=http://chibo.example", `out=${dist}-never`)).toThrow(/origin=https/);
});

test("the pane's page lets in its own files and Microsoft's office.js only", () => {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  const allowed = new Map(
    policy.split("; ").map((rule) => {
      const [name = "", ...sources] = rule.split(" ");
      return [name, sources];
    }),
  );
  expect(allowed.get("default-src")).toEqual(["'none'"]);
  expect(allowed.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  const hosts = [...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([host]) => host);
  expect(new Set(hosts)).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
  expect(scriptsOf(page).filter((script) => !own(script))).toEqual([OFFICE_JS]);
});

test("the first load is small", () => {
  const sizes = scriptsOf(page)
    .filter(own)
    .map((script) => gzipSync(readFileSync(path.join(dist, script))).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_FIRST_LOAD);
});

/** As plain as a static host can be. */
function serveDist(): Promise<Server> {
  const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };
  const server = createServer((request, response) => {
    const name = (request.url ?? "").split("?")[0]?.slice(1) ?? "";
    if (!files.includes(name)) return void response.writeHead(404).end();
    response.setHeader("content-type", types[path.extname(name)] ?? "application/octet-stream");
    response.end(readFileSync(path.join(dist, name)));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

test("a static file server is enough, and nobody else is asked", async () => {
  const server = await serveDist();
  const browser = await launchBrowser();
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tab = await browser.newPage({ locale: "en-GB" });
    const complaints: string[] = [];
    const strangers = new Set<string>();
    tab.on("pageerror", (error) => complaints.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await tab.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(origin)) return route.continue();
      strangers.add(url);
      // The npm copy in the network's place; outside Word it finds nobody to talk to, and the page must stand all the same.
      return route.fulfill({ path: url.replace(OFFICE_JS_FOLDER, OFFICE_JS_COPY) });
    });
    await tab.goto(`${origin}/taskpane.html`);
    await tab.getByText("This pane works inside Word").waitFor();
    expect([...strangers].filter((url) => !url.startsWith(OFFICE_JS_FOLDER))).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});
