import type { ClauseId } from "./clauses";

/** The page of a Party document (HD05, Phần II, IV); lengths in mm, sizes in points. */
export const PAGE = {
  size: { name: "A4", width: 210, height: 297, clause: "HD05/IV.3" },
  orientation: {
    usual: "portrait",
    /** Only where a wide table needs it. */
    allowed: "landscape",
    clause: "HD05/IV.4.1",
    landscapeClause: "HD05/IV.4.3",
  },
  margins: { top: 20, bottom: 20, left: 30, right: 15, clause: "HD05/IV.4.1" },
  /** The back of a sheet printed on both sides; Word calls it mirror margins. */
  backMargins: { top: 20, bottom: 20, left: 15, right: 30, clause: "HD05/IV.4.2" },
  /** A page turned for a wide table: its upper edge lies where the sheets are bound. */
  landscapeMargins: { top: 30, bottom: 15, left: 20, right: 20, clause: "HD05/IV.4.3" },
  number: {
    fromTop: 10,
    size: 14,
    alignment: "center",
    shownOnFirstPage: false,
    clause: "HD05/IV.5.1",
    appendixClause: "HD05/IV.5.2",
  },
} as const satisfies Record<string, { readonly clause: ClauseId } & Record<string, unknown>>;

/** Width between the side margins in mm. */
export const TEXT_WIDTH_MM = PAGE.size.width - PAGE.margins.left - PAGE.margins.right;

/** The same on a page turned for a wide table. */
export const LANDSCAPE_TEXT_WIDTH_MM =
  PAGE.size.height - PAGE.landscapeMargins.left - PAGE.landscapeMargins.right;
