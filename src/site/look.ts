/** The pane's colours (`src/taskpane/theme.ts`), by the name of the style sheet's variable; a test holds them together. */
export const COLOURS = {
  light: {
    page: "#ffffff",
    panel: "#fafafa",
    text: "#242424",
    quiet: "#424242",
    line: "#d1d1d1",
    brand: "#c8102e",
    "on-brand": "#ffffff",
    link: "#ab1127",
    tint: "#faecec",
  },
  dark: {
    page: "#292929",
    panel: "#1f1f1f",
    text: "#ffffff",
    quiet: "#d6d6d6",
    line: "#666666",
    brand: "#ab1127",
    "on-brand": "#ffffff",
    link: "#ee7977",
    tint: "#360609",
  },
} as const;

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");

/** The style sheet of every page of the site. */
export const STYLE = `
:root { color-scheme: light dark; ${variables(COLOURS.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(COLOURS.dark)} } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 16px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 "Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif;
}
.width { max-width: 880px; margin: 0 auto; padding: 0 20px; }
.top { border-bottom: 1px solid var(--line); background: var(--panel); }
.top .width { display: flex; align-items: center; gap: 12px; padding-top: 10px; padding-bottom: 10px; flex-wrap: wrap; }
.top img { width: 32px; height: 32px; display: block; }
.top .name { font-weight: 600; font-size: 17px; color: inherit; text-decoration: none; display: flex; gap: 10px; align-items: center; margin-right: auto; }
.top nav { display: flex; flex-wrap: wrap; gap: 4px 18px; }
h1 { font-size: 28px; line-height: 1.25; margin: 32px 0 8px; }
h2 { font-size: 21px; line-height: 1.3; margin: 44px 0 8px; }
h3 { font-size: 17px; margin: 24px 0 4px; }
p { margin: 8px 0; }
.lead { font-size: 17px; color: var(--quiet); max-width: 64ch; }
a { color: var(--link); }
code { font-family: Consolas, "Cascadia Mono", Menlo, monospace; font-size: 0.92em; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 0 4px; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; }
pre code { background: none; border: 0; padding: 0; overflow-wrap: normal; }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; border-radius: 4px; }
.button { display: inline-block; padding: 7px 18px; border-radius: 4px; border: 1px solid var(--brand); background: var(--brand); color: var(--on-brand); font-weight: 600; text-decoration: none; }
.button.quiet { background: var(--page); color: var(--text); border-color: var(--line); }
.box { border: 1px solid var(--line); border-left: 4px solid var(--brand); border-radius: 6px; background: var(--panel); padding: 14px 18px; margin: 20px 0; }
.box h2 { margin: 0 0 4px; font-size: 18px; }
.row { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; margin: 10px 0 0; }
.ways { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 12px; padding: 0; margin: 14px 0 0; list-style: none; }
.ways a { display: block; height: 100%; padding: 12px 14px; border: 1px solid var(--line); border-radius: 6px; color: inherit; text-decoration: none; background: var(--page); }
.ways a:hover { border-color: var(--link); background: var(--tint); }
.ways strong { display: block; color: var(--link); }
.ways span { color: var(--quiet); font-size: 15px; }
.steps { list-style: none; counter-reset: step; margin: 14px 0; padding: 0; }
.steps > li { counter-increment: step; position: relative; padding: 2px 0 14px 44px; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 28px; height: 28px; border-radius: 50%; background: var(--brand); color: var(--on-brand); font-weight: 600; text-align: center; line-height: 28px; font-size: 15px; }
.steps > li:not(:last-child)::after { content: ""; position: absolute; left: 13px; top: 34px; bottom: 2px; border-left: 2px solid var(--line); }
.ticks { list-style: none; margin: 10px 0; padding: 0; }
.ticks > li { position: relative; padding: 4px 0 8px 32px; }
.ticks > li::before { content: ""; position: absolute; left: 0; top: 8px; width: 16px; height: 16px; border: 1.5px solid var(--quiet); border-radius: 3px; }
figure { margin: 10px 0 4px; }
figure svg { display: block; width: 100%; max-width: 560px; height: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); }
svg text { font-family: inherit; fill: var(--text); }
svg .bare { fill: var(--page); stroke: var(--line); }
svg .soft { fill: var(--line); }
svg .faint { fill: var(--panel); stroke: var(--line); }
svg .strong { fill: var(--brand); }
svg .ring { fill: none; stroke: var(--link); stroke-width: 2.5; }
svg .stroke { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
svg .mark { fill: none; stroke: var(--link); stroke-width: 2; }
svg .light { fill: var(--on-brand); }
svg .hint { fill: var(--quiet); }
.note { color: var(--quiet); border-left: 3px solid var(--line); padding-left: 12px; }
table { border-collapse: collapse; width: 100%; margin: 14px 0; font-size: 15px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { background: var(--panel); border-top: 1px solid var(--line); }
details { margin: 10px 0; }
summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
.cards code { background: none; border: 0; padding: 0; font-size: 0.86em; white-space: nowrap; }
.rules tbody th { font-weight: normal; }
.rules thead th:nth-child(1) { width: 30%; }
.rules thead th:nth-child(2) { width: 29%; }
.rules .words { font-family: "Times New Roman", "Liberation Serif", serif; overflow-wrap: anywhere; }
.rules .hint { color: var(--quiet); font-size: 14px; font-weight: normal; font-style: normal; font-family: "Segoe UI", sans-serif; }
.half { border-top: 2px solid var(--line); margin-top: 56px; }
footer { border-top: 1px solid var(--line); margin-top: 56px; padding: 16px 0 40px; color: var(--quiet); font-size: 14px; }
footer nav { display: flex; flex-wrap: wrap; gap: 4px 18px; }
@media (max-width: 900px) {
  table.cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
  .cards thead { display: none; }
  .cards tr { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 12px; padding: 8px 12px; }
  .cards tbody th { border: 0; padding: 2px 0 4px; font-size: 16px; }
  .cards td { border: 0; padding: 2px 0; display: grid; grid-template-columns: 42% 1fr; gap: 8px; }
  .cards td::before { content: attr(data-of); color: var(--quiet); }
}
@media (max-width: 600px) { h1 { font-size: 24px; } }
@media print { .top nav, .button { display: none; } .half { break-before: page; } body { font-size: 11pt; } }
`;
