import { escape, sentence, type Bilingual, type Release, type SiteLanguage } from "./bilingual";
import { STYLE } from "./look";

/** No script, nothing from elsewhere: words, the style in the page, and pictures of its own. */
export const SITE_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The pages that lead to each other, in their order. */
const PAGES: readonly { readonly file: string; readonly name: Bilingual }[] = [
  { file: "index.html", name: { vi: "Cài đặt", en: "Install" } },
  { file: "support.html", name: { vi: "Hỗ trợ", en: "Support" } },
  { file: "rules.html", name: { vi: "Quy tắc", en: "Rules" } },
  { file: "privacy.html", name: { vi: "Riêng tư", en: "Privacy" } },
  { file: "checklist.html", name: { vi: "Thử lần đầu", en: "First trial" } },
  { file: "hosting.html", name: { vi: "Đặt lên máy chủ", en: "Hosting" } },
];

const links = (language: SiteLanguage): string =>
  PAGES.map(({ file, name }) => `<a href="${file}">${name[language]}</a>`).join("\n");

/** One page: the Vietnamese half, then the English one. */
export interface Page {
  readonly title: Bilingual;
  /** HTML of each half, its `h1` included. */
  readonly body: Bilingual;
}

export function pageHtml({ title, body }: Page, { version, origin }: Release): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SITE_CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escape(title.vi)}">
<title>${escape(title.vi)} – Chi bộ</title>
<link rel="icon" href="assets/icon-app-32.png">
<style>${STYLE}</style>
</head>
<body>
<header class="top"><div class="width">
<a class="name" href="index.html"><img src="assets/icon-app-64.png" alt="" width="32" height="32">Chi bộ</a>
<nav aria-label="Các trang">
${links("vi")}
<a href="#english" lang="en" hreflang="en">English</a>
</nav>
</div></header>
<main>
<div class="width">
${body.vi}
</div>
<div class="half" id="english" lang="en"><div class="width">
${body.en}
</div></div>
</main>
<footer><div class="width">
<nav aria-label="Pages in English" lang="en">
${links("en")}
</nav>
<p>Chi bộ ${escape(version)} · ${escape(origin)}</p>
</div></footer>
</body>
</html>
`;
}

/** Numbered steps; each may have a picture, HTML of an `svg`. */
export interface Step {
  readonly words: string;
  readonly picture?: string;
}

export function stepsHtml(steps: readonly Step[]): string {
  const items = steps.map(({ words, picture }) => {
    const figure = picture ? `<figure>${picture}</figure>` : "";
    return `<li>${sentence(words)}${figure}</li>`;
  });
  return `<ol class="steps">\n${items.join("\n")}\n</ol>`;
}

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${sentence(text)}</p>`).join("\n");
