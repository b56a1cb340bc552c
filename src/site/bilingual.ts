export type SiteLanguage = "vi" | "en";

/** One thing said in both languages of the site. */
export type Bilingual<Said = string> = Readonly<Record<SiteLanguage, Said>>;

/** What a release is told about itself; every page of the site is made from it. */
export interface Release {
  /** Where it is served, `https://…`, without a slash at the end. */
  readonly origin: string;
  /** The package's version, `1.0.0`. */
  readonly version: string;
  /** Network path of the folder that holds the manifest for many computers, `\\server\folder`. */
  readonly share: string;
}

const escaped: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as HTML shows it. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => escaped[letter] ?? letter);

/** A sentence with `**strong**`, `` `code` `` and `[link](address)` in it, as HTML. */
export function sentence(text: string): string {
  return escape(text)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}
