import { propertiesIn } from "../../core/snapshot/apply/apply-properties";
import { sectionSlices } from "../../core/snapshot/apply/apply-section";
import { withChanges } from "../../core/snapshot/apply/changed-package";
import type { EditLibrary } from "../../core/snapshot/edits";
import { fragmentOf } from "./ooxml-fragment";
import type { Reading } from "../read/reading";
import type { PageNumberStep, Story } from "./steps";
import { tryOut } from "./try-out";

const KINDS = { default: "Primary", first: "FirstPage", even: "EvenPages" } as const;
const ROOT = /^[\s\S]*?<w:(?:hdr|ftr)(?:\s[^>]*)?>|<\/w:(?:hdr|ftr)>\s*$/g;

/** What the first section's headers and footers become when its pages are numbered; null where calls cannot write that. */
export function pageNumberStep(reading: Reading, library: EditLibrary): PageNumberStep | null {
  const { docx, snapshot } = reading;
  const fix = { safe: true, edits: [{ kind: "pageNumber" } as const] };
  const { changes } = tryOut(reading, [fix], library);
  const after = withChanges(docx, changes);
  const main = changes.get(docx.mainPath);
  const slice = main === undefined ? undefined : sectionSlices(main)[0];
  if (main === undefined || !slice) return null;
  const stories: Story[] = [];
  const former: Story[] = [];
  for (const { name, attributes } of propertiesIn(main.slice(slice.start, slice.end))) {
    const at = name === "w:headerReference" ? "header" : "footer";
    if (at === "footer" && name !== "w:footerReference") continue;
    const related = after.relationships(docx.mainPath).find(({ id }) => id === attributes["r:id"]);
    const xml = related && changes.get(related.target);
    if (!related || xml === undefined) continue;
    const type = attributes["w:type"] ?? "default";
    const kind = Object.entries(KINDS).find(([one]) => one === type)?.[1];
    const [now, was] = [xml, docx.text(related.target) ?? ""].map(blocksOf);
    if (!kind || now === undefined || was === undefined) return null;
    const story = (blocks: string): Story => ({
      at,
      kind,
      ooxml: fragmentOf(blocks, library.pageNumber().styles, ""),
      paragraphs: blocks.match(/<w:p[\s>/]/g)?.length ?? 0,
    });
    if (/\sr:(?:id|embed|link)="/.test(now + was)) return null;
    stories.push(story(now));
    former.push(story(was === "" ? "<w:p/>" : was));
  }
  const titlePage = snapshot.sections[0]?.titlePage ?? false;
  const back = { kind: "pageNumber", stories: former, titlePage, back: null } as const;
  return { kind: "pageNumber", stories, titlePage: true, back };
}

/** What a header or footer holds. */
function blocksOf(xml: string): string {
  return xml.replace(ROOT, "");
}
