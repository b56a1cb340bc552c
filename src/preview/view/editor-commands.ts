import {
  alignCenter,
  alignJustify,
  alignLeft,
  alignRight,
  toggleBold,
  toggleItalic,
  toggleUnderline,
} from "@eigenpal/docx-editor-core/prosemirror/commands";
import type { Command } from "prosemirror-state";

/** What the ribbon's buttons do to the text; each flows into the document like typing does. */
export const EDITOR_COMMANDS = {
  bold: toggleBold,
  italic: toggleItalic,
  underline: toggleUnderline,
  alignLeft,
  alignCentre: alignCenter,
  alignRight,
  justify: alignJustify,
} satisfies Readonly<Record<string, Command>>;

export type EditorCommand = keyof typeof EDITOR_COMMANDS | "undo" | "redo";
