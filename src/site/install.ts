import { escape, sentence, type Release, type SiteLanguage } from "./bilingual";
import { installEn } from "./install-en";
import { WAYS, type InstallStep, type InstallTexts } from "./install-texts";
import { installVi } from "./install-vi";
import { picture } from "./pictures";
import { pageHtml, stepsHtml } from "./shell";
import { wordsHtml } from "./words-table";

const TEXTS: Readonly<Record<SiteLanguage, InstallTexts>> = { vi: installVi, en: installEn };

function half(language: SiteLanguage, { origin, share }: Release): string {
  const texts = TEXTS[language];
  // Each half has its own places to jump to.
  const place = (name: string) => (language === "vi" ? name : `${name}-en`);
  const told = (words: string) => words.replaceAll("{origin}", origin).replaceAll("{share}", share);
  const steps = (all: readonly InstallStep[]) =>
    stepsHtml(
      all.map(({ words, picture: name }) => ({
        words: told(words),
        ...(name ? { picture: picture(name, language) } : {}),
      })),
    );
  const choices = WAYS.map((way) => {
    const { name, about } = texts.ways[way];
    return `<li><a href="#${place(way)}"><strong>${escape(name)}</strong><span>${escape(about)}</span></a></li>`;
  });
  const ways = WAYS.map((way) => {
    const { name, about, steps: own, note } = texts.ways[way];
    const ending = note ? `<p class="note">${sentence(note)}</p>` : "";
    return `<section><h2 id="${place(way)}">${escape(name)}</h2>\n<p>${escape(about)}.</p>\n${steps(own)}\n${ending}</section>`;
  });
  const checkHere = `<div class="box"><h2>${escape(texts.desk.title)}</h2><p>${escape(texts.desk.about)}</p>
<p class="row"><a class="button" href="desk.html">${escape(texts.desk.open)}</a></p></div>`;
  return `<h1>${escape(texts.title)}</h1>
<p class="lead">${escape(texts.lead)}</p>
${checkHere}
<h2>${escape(texts.file.title)}</h2>
<p>${sentence(texts.file.about)}</p>
<p class="row"><a class="button" href="manifest.xml" download>${escape(texts.file.main)}</a>
<a class="button quiet" href="manifest-ltsc.xml" download>${escape(texts.file.ltsc)}</a></p>
<h2>${escape(texts.which)}</h2>
<ul class="ways">
${choices.join("\n")}
</ul>
${ways.join("\n")}
<section><h2>${escape(texts.first.title)}</h2>
${steps(texts.first.steps)}
<p>${sentence(texts.first.after)}</p></section>
<section><h2 id="${place("words")}">${escape(texts.words.title)}</h2>
<p>${escape(texts.words.about)}</p>
${wordsHtml(language)}</section>`;
}

/** `index.html`: how to install the add-in, for a clerk with five minutes. */
export default (release: Release): string =>
  pageHtml(
    {
      title: { vi: installVi.title, en: installEn.title },
      body: { vi: half("vi", release), en: half("en", release) },
    },
    release,
  );
