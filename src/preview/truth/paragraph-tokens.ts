import { readXml, tagStart } from "../../core/ooxml/xml";
import { xmlText } from "./xml-slices";

/** An element around runs that is no content control: a hyperlink, a tracked insertion or deletion, a smart tag. */
export interface Wrap {
  readonly name: string;
  readonly openTag: string;
}

/** One UTF-16 unit of text, or what a reader sees as one letter (a tab, a break, a symbol). */
export interface CharToken {
  readonly kind: "char";
  readonly char: string;
  /** The element it is written as, where that is not `w:t`. */
  readonly xml: string | null;
  /** The run's `w:rPr` as it stands; empty when there is none. */
  readonly runProperties: string;
  readonly wraps: readonly Wrap[];
}

/** Anything else that stands inside: drawings, field codes, bookmarks, page breaks. It is kept as it is. */
export interface ObjectToken {
  readonly kind: "object";
  readonly xml: string;
  readonly inRun: boolean;
  /** A picture that the view shows and the user can delete. */
  readonly picture: boolean;
  readonly runProperties: string;
  readonly wraps: readonly Wrap[];
}

/** Where a content control inside the paragraph begins. */
export interface ControlOpenToken {
  readonly kind: "open";
  /** `w:sdtPr` and `w:sdtEndPr` as they stand. */
  readonly properties: string;
  readonly endProperties: string;
}

export interface ControlCloseToken {
  readonly kind: "close";
}

/** A new letter; tabs and line breaks are written as elements. */
export function charToken(char: string, runProperties: string, wraps: readonly Wrap[]): CharToken {
  const xml = char === "\t" ? "<w:tab/>" : char === "\n" ? "<w:br/>" : null;
  return { kind: "char", char, xml, runProperties, wraps };
}

export type Token = CharToken | ObjectToken | ControlOpenToken | ControlCloseToken;

/** A paragraph taken apart so that parts of it can be exchanged; `composeParagraph` puts it together again. */
export interface ParagraphContent {
  /** `<w:p …>` with its attributes. */
  readonly openTag: string;
  /** `w:pPr` as it stands; empty when there is none. */
  readonly properties: string;
  readonly tokens: readonly Token[];
}

const DELETED = new Set(["w:del", "w:moveFrom"]);
const WRAPS = new Set([
  ...["w:ins", "w:del", "w:moveTo", "w:moveFrom", "w:hyperlink", "w:smartTag", "w:customXml"],
  ...["w:fldSimple", "w:dir", "w:bdo"],
]);

/** Elements that are a letter to the reader. */
function letterOf(name: string, type: string | undefined): string | null {
  if (name === "w:tab" || name === "w:ptab") return "\t";
  if (name === "w:cr") return "\n";
  if (name === "w:br") return type === "page" || type === "column" ? null : "\n";
  if (name === "w:noBreakHyphen") return "\u2011";
  if (name === "w:softHyphen") return "\u00ad";
  return name === "w:sym" ? "•" : null;
}

/** Takes a `w:p` slice apart. Throws UnreadableError for broken XML. */
export function readParagraph(xml: string): ParagraphContent {
  const tokens: Token[] = [];
  const wraps: { wrap: Wrap; depth: number }[] = [];
  const controls: { index: number; depth: number }[] = [];
  let depth = 0;
  let openTag = "";
  let properties = "";
  let runProperties = "";
  let inRun = false;
  let inText = false;
  let keepSpace = false;
  /** An element that is taken whole: its depth, where it began and what becomes of it. */
  let whole: { depth: number; start: number; take: (xml: string) => void } | null = null;

  const currentWraps = () => wraps.map((one) => one.wrap);
  const takeChar = (char: string, charXml: string | null) =>
    tokens.push({ kind: "char", char, xml: charXml, runProperties, wraps: currentWraps() });
  const takeObject = (objectXml: string) => {
    const picture = inRun && objectXml.includes("<pic:pic");
    const common = { xml: objectXml, inRun, picture, wraps: currentWraps() };
    tokens.push({ kind: "object", ...common, runProperties: inRun ? runProperties : "" });
  };
  const takerOf = (name: string, type: string | undefined): ((xml: string) => void) | null => {
    if (name === "w:pPr") return (slice) => (properties = slice);
    if (name === "w:rPr" && inRun) return (slice) => (runProperties = slice);
    if (name === "w:sdtPr") return (slice) => setControl("properties", slice);
    if (name === "w:sdtEndPr") return (slice) => setControl("endProperties", slice);
    if (name === "w:proofErr") return () => undefined;
    const letter = inRun ? letterOf(name, type) : null;
    return letter === null ? takeObject : (slice) => takeChar(letter, slice);
  };
  const setControl = (field: "properties" | "endProperties", slice: string) => {
    const control = controls.at(-1);
    const token = control && tokens[control.index];
    if (control && token?.kind === "open") tokens[control.index] = { ...token, [field]: slice };
  };

  readXml(xml, {
    open(name, attributes, end) {
      depth += 1;
      if (whole) return;
      const start = tagStart(xml, end);
      if (depth === 1) openTag = asOpenTag(xml.slice(start, end));
      else if (name === "w:r" && !inRun) {
        inRun = true;
        runProperties = "";
      } else if (inRun && (name === "w:t" || name === "w:delText")) {
        inText = true;
        keepSpace = attributes["xml:space"] === "preserve";
      } else if (!inRun && name === "w:sdt") {
        controls.push({ index: tokens.length, depth });
        tokens.push({ kind: "open", properties: "", endProperties: "" });
      } else if (!inRun && WRAPS.has(name)) {
        wraps.push({ wrap: { name, openTag: asOpenTag(xml.slice(start, end)) }, depth });
      } else if (name !== "w:sdtContent") {
        const take = takerOf(name, attributes["w:type"]);
        if (take) whole = { depth, start, take };
      }
    },
    text(text) {
      if (!inText || whole) return;
      for (const unit of (keepSpace ? text : text.trim()).split("")) takeChar(unit, null);
    },
    close(name, end) {
      if (whole) {
        if (whole.depth === depth) {
          whole.take(xml.slice(whole.start, end));
          whole = null;
        }
      } else if (name === "w:r") inRun = false;
      else if (name === "w:t" || name === "w:delText") inText = false;
      else if (wraps.at(-1)?.depth === depth) wraps.pop();
      else if (controls.at(-1)?.depth === depth) {
        controls.pop();
        tokens.push({ kind: "close" });
      }
      depth -= 1;
    },
  });
  return { openTag, properties, tokens };
}

function asOpenTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag;
}

/** Writes a paragraph; runs are formed anew from neighbouring tokens that look the same. */
export function composeParagraph({ openTag, properties, tokens }: ParagraphContent): string {
  return `${openTag}${properties}${composeTokens(tokens)}</w:p>`;
}

export function composeTokens(tokens: readonly Token[]): string {
  const out: string[] = [];
  let wraps: readonly Wrap[] = [];
  let run: string | null = null;
  let text = "";
  const deleted = () => wraps.some((wrap) => DELETED.has(wrap.name));
  const endText = () => {
    const name = deleted() ? "w:delText" : "w:t";
    if (text !== "") out.push(`<${name} xml:space="preserve">${xmlText(text)}</${name}>`);
    text = "";
  };
  const endRun = () => {
    endText();
    if (run !== null) out.push("</w:r>");
    run = null;
  };
  const setWraps = (wanted: readonly Wrap[]) => {
    let same = 0;
    while (same < wraps.length && wraps[same]?.openTag === wanted[same]?.openTag) same += 1;
    if (same === wraps.length && same === wanted.length) return;
    endRun();
    for (const wrap of wraps.slice(same).reverse()) out.push(`</${wrap.name}>`);
    for (const wrap of wanted.slice(same)) out.push(wrap.openTag);
    wraps = wanted;
  };
  const setRun = (wanted: string) => {
    if (run === wanted) return;
    endRun();
    out.push("<w:r>", wanted);
    run = wanted;
  };
  for (const token of tokens) {
    if (token.kind === "open") {
      setWraps([]);
      endRun();
      out.push("<w:sdt>", token.properties, token.endProperties, "<w:sdtContent>");
    } else if (token.kind === "close") {
      setWraps([]);
      endRun();
      out.push("</w:sdtContent></w:sdt>");
    } else {
      setWraps(token.wraps);
      if (token.kind === "object" && !token.inRun) {
        endRun();
        out.push(token.xml);
        continue;
      }
      setRun(token.runProperties);
      if (token.kind === "char" && token.xml === null) text += token.char;
      else {
        endText();
        out.push(token.xml ?? "");
      }
    }
  }
  setWraps([]);
  endRun();
  return out.join("");
}

/** What Word's `text` has: everything but deleted text; a line break is a vertical tab there. */
export function visibleText(tokens: readonly Token[]): string {
  return tokens
    .filter((token): token is CharToken => token.kind === "char" && !isDeleted(token))
    .map((token) => (token.char === "\n" ? "\v" : token.char))
    .join("");
}

/** True for text that a tracked change has deleted or moved away. */
export function isDeleted(token: CharToken): boolean {
  return token.wraps.some((wrap) => DELETED.has(wrap.name));
}
