import type { ParagraphProperties, RunProperties } from "../ooxml/formatting";
import { legacyEncodingOf } from "../ooxml/legacy-encoding";
import type { StyleSheet } from "../ooxml/styles";
import { points, twips } from "../ooxml/units";
import type { ParagraphFormat, RunFormat } from "./model";

/** Fonts that a theme gives to its major (headings) and minor (body) role. */
export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

/** What Word uses where no one says: 10 pt, one line, no space. */
const WORD_DEFAULT_SIZE = points(10);
const SINGLE_LINE = 240;

/**
 * Resolves what a run and a paragraph say themselves against styles and defaults; equal results for runs are one object. What was read
 * once stands for all its like, so what the very same object says is resolved once.
 */
export class FormatResolver {
  private readonly runFormats = new Map<string, Map<RunProperties, RunFormat>>();
  private readonly interned = new Map<string, RunFormat>();
  private readonly paragraphFormats = new Map<ParagraphProperties, ParagraphFormat>();

  private knownThemeFonts: ThemeFonts | null = null;

  /** Many documents name their fonts and never ask their theme. */
  constructor(
    private readonly styles: StyleSheet,
    private readonly readThemeFonts: () => ThemeFonts,
  ) {}

  private get themeFonts(): ThemeFonts {
    return (this.knownThemeFonts ??= this.readThemeFonts());
  }

  run(paragraphStyleId: string, direct: RunProperties): RunFormat {
    let formats = this.runFormats.get(paragraphStyleId);
    if (!formats) this.runFormats.set(paragraphStyleId, (formats = new Map()));
    let format = formats.get(direct);
    if (!format) {
      format = this.intern(this.resolveRun(paragraphStyleId, direct));
      formats.set(direct, format);
    }
    return format;
  }

  /** `numbering` holds the indents of the list level that the paragraph stands in; `direct` tells which. */
  paragraph(
    direct: ParagraphProperties,
    numbering: Readonly<ParagraphProperties>,
  ): ParagraphFormat {
    let format = this.paragraphFormats.get(direct);
    if (!format) {
      format = this.resolveParagraph(direct, numbering);
      this.paragraphFormats.set(direct, format);
    }
    return format;
  }

  private intern(format: RunFormat): RunFormat {
    const key = JSON.stringify(format);
    const known = this.interned.get(key);
    if (known) return known;
    this.interned.set(key, format);
    return format;
  }

  private resolveRun(paragraphStyleId: string, direct: RunProperties): RunFormat {
    const { defaults } = this.styles;
    const paragraphStyle = this.styles.paragraphStyle(paragraphStyleId).run;
    const characterStyle = this.styles.characterStyle(direct.styleId)?.run ?? {};
    const all: RunProperties = {
      ...defaults.run,
      ...paragraphStyle,
      ...characterStyle,
      ...direct,
    };
    // Toggle properties of the paragraph and the character style cancel each other (ECMA-376, 17.7.3).
    const toggle = (name: "bold" | "italic" | "capitals" | "hidden"): boolean =>
      direct[name] ??
      (paragraphStyle[name] === undefined && characterStyle[name] === undefined
        ? (defaults.run[name] ?? false)
        : (paragraphStyle[name] ?? false) !== (characterStyle[name] ?? false));
    const font = this.fontName(all.font);
    return {
      font,
      size: all.sizePoints ?? WORD_DEFAULT_SIZE,
      bold: toggle("bold"),
      italic: toggle("italic"),
      underline: all.underline ?? "none",
      capitals: toggle("capitals"),
      colour: all.colour ?? "auto",
      hidden: toggle("hidden"),
      encoding: legacyEncodingOf(font),
    };
  }

  private fontName(font: string | undefined): string {
    if (font === "theme:major") return this.themeFonts.major;
    if (font === "theme:minor") return this.themeFonts.minor;
    return font ?? "";
  }

  private resolveParagraph(
    direct: ParagraphProperties,
    numbering: Readonly<ParagraphProperties>,
  ): ParagraphFormat {
    const style = this.styles.paragraphStyle(direct.styleId).paragraph;
    const all: ParagraphProperties = {
      ...this.styles.defaults.paragraph,
      ...style,
      ...numbering,
      ...direct,
    };
    return {
      alignment: all.frameAlignment ?? all.alignment ?? "left",
      indentLeft: all.indentLeft ?? twips(0),
      indentRight: all.indentRight ?? twips(0),
      indentFirstLine: all.indentFirstLine ?? twips(0),
      spaceBefore: all.spaceBefore ?? twips(0),
      spaceAfter: all.spaceAfter ?? twips(0),
      contextualSpacing: all.contextualSpacing ?? false,
      line: all.line ?? SINGLE_LINE,
      lineRule: all.lineRule ?? "auto",
      keepNext: all.keepNext ?? false,
      pageBreakBefore: all.pageBreakBefore ?? false,
      bottomBorder: all.bottomBorder ?? false,
    };
  }
}
