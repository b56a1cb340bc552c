import { applyFixes } from "../core/snapshot/apply-edits";
import { propertiesIn } from "../core/snapshot/apply-properties";
import { sectionSlices } from "../core/snapshot/apply-section";
import { withChanges } from "../core/snapshot/changed-package";
import type { EditLibrary } from "../core/snapshot/edits";
import { fragmentOf } from "./ooxml-fragment";
import type { Reading } from "./reading";
import type { PageNumberStep, Story } from "./steps";

const KINDS = { default: "Primary", first: "FirstPage", even: "EvenPages" } as const;
const ROOT = /^[\s\S]*?<w:(?:hdr|ftr)(?:\s[^>]*)?>|<\/w:(?:hdr|ftr)>\s*$/g;

/** What the first section's headers and footers become when its pages are numbered; null where calls cannot write that. */
export function pageNumberStep(reading: Reading, library: EditLibrary): PageNumberStep | null {
  const { docx, snapshot } = reading;
  const fix = { safe: true, edits: [{ kind: "pageNumber" } as const] };
  const author = { name: "", date: "2000-01-01" };
  const { changes } = applyFixes(docx, snapshot, [fix], { library, author });
  const after = withChanges(docx, changes);
  const main = changes.get(docx.mainPath);
  const slice = main === undefined ? undefined : sectionSlices(main)[0];
  if (main === undefined || !slice) return null;
  const stories: Story[] = [];
  for (const { name, attributes } of propertiesIn(main.slice(slice.start, slice.end))) {
    const at = name === "w:headerReference" ? "header" : "footer";
    if (at === "footer" && name !== "w:footerReference") continue;
    const related = after.relationships(docx.mainPath).find(({ id }) => id === attributes["r:id"]);
    const xml = related && changes.get(related.target);
    if (xml === undefined) continue;
    const blocks = xml.replace(ROOT, "");
    if (/\sr:(?:id|embed|link)="/.test(blocks)) return null;
    const kind = Object.entries(KINDS).find(
      ([type]) => type === (attributes["w:type"] ?? "default"),
    );
    if (!kind) return null;
    const ooxml = fragmentOf(blocks, library.pageNumber().styles, "");
    stories.push({
      at,
      kind: kind[1],
      ooxml,
      paragraphs: blocks.match(/<w:p[\s>/]/g)?.length ?? 0,
    });
  }
  return { kind: "pageNumber", stories };
}
