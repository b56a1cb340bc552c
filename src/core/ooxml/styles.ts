import {
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphProperties,
  type RunProperties,
} from "./formatting";
import { RecentResults } from "./recent-results";
import { isOn, readXml } from "./xml";

type StyleKind = "paragraph" | "character" | "table" | "numbering";

interface Style {
  readonly id: string;
  kind: StyleKind;
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** A style with all that it inherits, document defaults not included. */
export interface ResolvedStyle {
  readonly id: string;
  readonly name: string;
  readonly run: Readonly<RunProperties>;
  readonly paragraph: Readonly<ParagraphProperties>;
}

export interface StyleSheet {
  readonly defaults: {
    readonly run: Readonly<RunProperties>;
    readonly paragraph: Readonly<ParagraphProperties>;
  };
  /** The paragraph style of that id, or the default one. */
  paragraphStyle(id: string | undefined): ResolvedStyle;
  /** The character style of that id; null where there is none. */
  characterStyle(id: string | undefined): ResolvedStyle | null;
}

const NO_STYLE: ResolvedStyle = { id: "", name: "", run: {}, paragraph: {} };
const CHANGE_RECORDS = new Set(["w:rPrChange", "w:pPrChange"]);

/** Sheets of so many files; Word's own are about 40,000 units long. */
const recent = new RecentResults<StyleSheet>(8, 65_536);

/** Reads `styles.xml`; null gives a sheet without styles. */
export function readStyles(xml: string | null): StyleSheet {
  return xml === null ? NO_SHEET : recent.of(xml, readSheet);
}

function readSheet(xml: string | null): StyleSheet {
  const defaults: { run: RunProperties; paragraph: ParagraphProperties } = {
    run: {},
    paragraph: {},
  };
  const styles = new Map<string, Style>();
  if (xml !== null) collect(xml, defaults, styles);
  const resolved = new Map<string, ResolvedStyle>();

  const resolve = (id: string, seen: ReadonlySet<string>): ResolvedStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const style = styles.get(id);
    // A chain that bites its own tail ends where it would repeat.
    if (!style || seen.has(id)) return NO_STYLE;
    const base = style.basedOn ? resolve(style.basedOn, new Set([...seen, id])) : NO_STYLE;
    const result: ResolvedStyle = {
      id,
      name: style.name,
      run: { ...base.run, ...style.run },
      paragraph: inherit(base.paragraph, style.paragraph),
    };
    resolved.set(id, result);
    return result;
  };
  const ofKind = (id: string | undefined, kind: StyleKind): ResolvedStyle | null => {
    const style = id === undefined ? undefined : styles.get(id);
    return style?.kind === kind ? resolve(style.id, new Set()) : null;
  };
  const defaultOf = (kind: StyleKind): ResolvedStyle | null => {
    for (const style of styles.values()) {
      if (style.isDefault && style.kind === kind) return resolve(style.id, new Set());
    }
    return null;
  };
  const defaultParagraph = defaultOf("paragraph") ?? NO_STYLE;
  return {
    defaults,
    paragraphStyle: (id) => ofKind(id, "paragraph") ?? defaultParagraph,
    characterStyle: (id) => ofKind(id, "character"),
  };
}

const NO_SHEET = readSheet(null);

function inherit(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  const all = { ...base, ...own };
  const numbering = { ...base.numbering, ...own.numbering };
  return Object.keys(numbering).length > 0 ? { ...all, numbering } : all;
}

function collect(
  xml: string,
  defaults: { run: RunProperties; paragraph: ParagraphProperties },
  styles: Map<string, Style>,
): void {
  let style: Style | null = null;
  let run: RunProperties | null = null;
  let paragraph: ParagraphProperties | null = null;
  /** Inside a change record, or a table style's conditional part: neither is the style's own look. */
  let ignored = 0;
  readXml(xml, {
    open(name, attributes) {
      if (ignored > 0 || CHANGE_RECORDS.has(name) || name === "w:tblStylePr") {
        ignored += 1;
        return;
      }
      switch (name) {
        case "w:style":
          style = {
            id: attributes["w:styleId"] ?? "",
            kind: (attributes["w:type"] ?? "paragraph") as StyleKind,
            name: "",
            basedOn: null,
            isDefault: isOn({ "w:val": attributes["w:default"] ?? "0" }),
            run: {},
            paragraph: {},
          };
          styles.set(style.id, style);
          return;
        case "w:rPrDefault":
          run = defaults.run;
          return;
        case "w:pPrDefault":
          paragraph = defaults.paragraph;
          return;
        case "w:rPr":
          if (style) run = style.run;
          return;
        case "w:pPr":
          if (style) paragraph = style.paragraph;
          return;
        case "w:name":
          if (style) style.name = attributes["w:val"] ?? "";
          return;
        case "w:basedOn":
          if (style) style.basedOn = attributes["w:val"] ?? null;
          return;
      }
      if (run) takeRunProperty(run, name, attributes);
      else if (paragraph) takeParagraphProperty(paragraph, name, attributes);
    },
    close(name) {
      if (ignored > 0) {
        ignored -= 1;
        return;
      }
      if (name === "w:style") style = null;
      else if (name === "w:rPr" || name === "w:rPrDefault") run = null;
      else if (name === "w:pPr" || name === "w:pPrDefault") paragraph = null;
    },
  });
}
