import type { Mark, Node } from "prosemirror-model";
import { ViewRefusal } from "./refusal";

/** What the editor has inside a paragraph, in the same units as the document's own tokens. */
export type ViewToken =
  | { readonly kind: "char"; readonly char: string; readonly marks: readonly Mark[] }
  | { readonly kind: "picture" }
  | ViewControlToken
  | { readonly kind: "close"; readonly key: string };

export interface ViewControlToken {
  readonly kind: "open";
  /** The same for the same control before and after editing. */
  readonly key: string;
  readonly showsPlaceholder: boolean;
  /** `w:sdtPr` and `w:sdtEndPr` as they came. */
  readonly properties: string;
  readonly endProperties: string;
}

/** The tokens of one of the editor's paragraphs. Throws ViewRefusal for content that has no counterpart in the document. */
export function readViewTokens(paragraph: Node): ViewToken[] {
  const tokens: ViewToken[] = [];
  const read = (parent: Node) => {
    parent.forEach((node) => {
      switch (node.type.name) {
        case "text":
          for (const char of (node.text ?? "").split("")) {
            tokens.push({ kind: "char", char, marks: node.marks });
          }
          return;
        case "tab":
          tokens.push({ kind: "char", char: "\t", marks: node.marks });
          return;
        case "hardBreak":
          tokens.push({ kind: "char", char: "\n", marks: node.marks });
          return;
        case "image":
          tokens.push({ kind: "picture" });
          return;
        case "sdt": {
          const key = controlKey(node);
          tokens.push({ kind: "open", key, ...controlState(node) });
          read(node);
          tokens.push({ kind: "close", key });
          return;
        }
        default:
          throw new ViewRefusal(`Paragraph.${node.type.name}`);
      }
    });
  };
  read(paragraph);
  return tokens;
}

/** A word by which two states of a token are compared; placeholder letters never equal typed ones. */
export function tokenKeys(tokens: readonly ViewToken[]): string[] {
  const placeholders: boolean[] = [];
  return tokens.map((token) => {
    switch (token.kind) {
      case "open":
        placeholders.push(token.showsPlaceholder);
        return `open:${token.key}`;
      case "close":
        placeholders.pop();
        return `close:${token.key}`;
      case "picture":
        return "picture";
      case "char":
        return placeholders.at(-1) ? `placeholder:${token.char}` : token.char;
    }
  });
}

function controlKey(node: Node): string {
  const { id, tag } = node.attrs as { id: number | null; tag: string | null };
  return id === null ? (tag ?? "") : String(id);
}

function controlState(node: Node) {
  const { showingPlaceholder, rawPropertiesXml, rawEndPropertiesXml } = node.attrs as {
    showingPlaceholder: boolean;
    rawPropertiesXml: string | null;
    rawEndPropertiesXml: string | null;
  };
  return {
    showsPlaceholder: showingPlaceholder,
    properties: rawPropertiesXml ?? "<w:sdtPr/>",
    endProperties: rawEndPropertiesXml ?? "",
  };
}
