/** How long a browser may keep a file before it asks again. */
const CACHE = {
  /** Pages and manifests: asked for each time, so that a new version shows at once. */
  page: "no-cache",
  /** Scripts: their names change with what is in them. */
  script: "public, max-age=31536000, immutable",
  icon: "public, max-age=86400",
} as const;

/** The policy of each page is in the page itself; these go with every file. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Cache-Control for a file of the release, told by its name. */
export function cacheOf(name: string): string {
  if (/\.[0-9a-f]{10}\.js$/.test(name)) return CACHE.script;
  if (/\.png$/.test(name)) return CACHE.icon;
  return CACHE.page;
}

/**
 * `_headers`, as several static hosts read it: one entry a file, since entries that overlap are joined.
 * @param names the release's files, relative, with `/`
 * @param origin where it is served; a path below the host goes before every name
 */
export function headersFile(names: readonly string[], origin: string): string {
  const folder = new URL(`${origin}/`).pathname;
  const entry = (at: string, name: string) =>
    [
      `${folder}${at}`,
      ...Object.entries({ "Cache-Control": cacheOf(name), ...EVERYWHERE }).map(
        ([header, value]) => `  ${header}: ${value}`,
      ),
    ].join("\n");
  const all = names.map((name) => entry(name, name));
  return `${[entry("", "index.html"), ...all].join("\n")}\n`;
}

/** The same for nginx. */
export function nginxText(origin: string): string {
  const folder = new URL(`${origin}/`).pathname;
  const always = Object.entries(EVERYWHERE).map(
    ([header, value]) => `  add_header ${header} "${value}" always;`,
  );
  const rule = (where: string, cache: string) =>
    [`location ${where} {`, `  add_header Cache-Control "${cache}" always;`, ...always, "}"].join(
      "\n",
    );
  return [
    rule(folder, CACHE.page),
    rule(`~ ^${folder}.*\\.[0-9a-f]+\\.js$`, CACHE.script),
    rule(`~ ^${folder}assets/.*\\.png$`, CACHE.icon),
  ].join("\n");
}
