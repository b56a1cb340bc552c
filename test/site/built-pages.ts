import type { Release } from "../../src/site/bilingual";
import checklist from "../../src/site/checklist";
import hosting from "../../src/site/hosting";
import install from "../../src/site/install";
import privacy from "../../src/site/privacy";
import rules from "../../src/site/rules";
import support from "../../src/site/support";

export const RELEASE: Release = {
  origin: "https://chibo.example",
  version: "1.2.3",
  share: "\\\\may-chu\\Chi bộ",
};

/** The site's pages by file name. */
export function builtPages(release: Release = RELEASE): Readonly<Record<string, string>> {
  return {
    "index.html": install(release),
    "support.html": support(release),
    "rules.html": rules(release),
    "privacy.html": privacy(release),
    "checklist.html": checklist(release),
    "hosting.html": hosting(release),
  };
}
