import type { Edit, EditLibrary, PageEdit } from "../../core/snapshot/edits";
import { isSameCell } from "../../core/snapshot/surroundings";
import { fragmentOf } from "./ooxml-fragment";
import { pageNumberStep } from "./page-number-step";
import type { Reading } from "../read/reading";
import type { PageStep, PutStep, Step } from "./steps";

/** What stands beside paragraphs, or on the page; null for an edit of a paragraph itself. */
export function besideStep(reading: Reading, edit: Edit, library: EditLibrary): Step | null {
  switch (edit.kind) {
    case "insert": {
      if (!edit.at) return null;
      const { xml, styles } = library.piece(edit.piece, edit.label);
      return { kind: "put", ...outsideControl(reading, edit.at), ooxml: fragmentOf(xml, styles) };
    }
    case "page":
      return pageStep(edit);
    case "pageNumber":
      return pageNumberStep(reading, library);
    default:
      return null;
  }
}

const POINTS_A_MM = 72 / 25.4;
const points = (millimetres: number) => Math.round(millimetres * POINTS_A_MM * 100) / 100;

function pageStep({ section, size, margins }: PageEdit): PageStep {
  return {
    kind: "page",
    section,
    ...(size ? { size: { width: points(size.width), height: points(size.height) } } : {}),
    ...(margins
      ? {
          margins: {
            top: points(margins.top),
            bottom: points(margins.bottom),
            left: points(margins.left),
            right: points(margins.right),
          },
        }
      : {}),
  };
}

type Beside = Pick<PutStep, "paragraph" | "side">;

/** Where blocks go in beside a paragraph. */
export function beside(reading: Reading, at: Beside): Beside {
  return outsideControl(reading, at);
}

/** Beside the neighbour rather than inside a control that the paragraph ends (or begins). */
function outsideControl({ snapshot: { paragraphs } }: Reading, at: Beside): Beside {
  const own = paragraphs[at.paragraph];
  const next = paragraphs[at.paragraph + (at.side === "after" ? 1 : -1)];
  const around = own?.controls.filter(({ start, end }) => start === 0 && end === own.text.length);
  if (!own || !next || !around?.length || !isSameCell(own, next)) return at;
  const isShared = around.some(({ serial }) => next.controls.some((one) => one.serial === serial));
  if (isShared) return at;
  return { paragraph: next.index, side: at.side === "after" ? "before" : "after" };
}
