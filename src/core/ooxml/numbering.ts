import { takeParagraphProperty, type ParagraphProperties } from "./formatting";
import { integer, readXml } from "./xml";

interface Level {
  start: number;
  format: string;
  /** Word's pattern, `%1.%2)`. */
  pattern: string;
  /** A level counts anew after any level below this one; -1 never. */
  restartAfter: number | null;
  readonly paragraph: ParagraphProperties;
}

interface NumberingDefinition {
  readonly abstractId: string;
  readonly startOverrides: Map<number, number>;
  readonly levelOverrides: Map<number, Level>;
}

/** A list label as Word would print it before a paragraph. */
export interface ListLabel {
  readonly text: string;
  readonly level: number;
  readonly numberingId: string;
  readonly isBullet: boolean;
}

/** Prints the labels of automatically numbered paragraphs; must be asked in document order. */
export interface NumberingCounter {
  /** The label of the next paragraph of that numbering; null when the numbering is unknown or prints nothing. */
  next(numberingId: string, level: number): ListLabel | null;
  /** The indents that a level gives its paragraphs. */
  properties(numberingId: string, level: number): Readonly<ParagraphProperties>;
}

const MAX_LEVEL = 8;

/** Reads `numbering.xml`; null gives a counter that knows no numbering. */
export function readNumbering(xml: string | null): NumberingCounter {
  const abstracts = new Map<string, Map<number, Level>>();
  const definitions = new Map<string, NumberingDefinition>();
  if (xml !== null) collect(xml, abstracts, definitions);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();

  const levelOf = (id: string, level: number): Level | undefined => {
    const definition = definitions.get(id);
    if (!definition) return undefined;
    return definition.levelOverrides.get(level) ?? abstracts.get(definition.abstractId)?.get(level);
  };
  return {
    properties: (id, level) => levelOf(id, level)?.paragraph ?? {},
    next(id, wantedLevel) {
      const level = Math.min(Math.max(wantedLevel, 0), MAX_LEVEL);
      const definition = definitions.get(id);
      const own = levelOf(id, level);
      if (!definition || !own) return null;
      // Lists that share an abstract definition count on together, unless a list overrides the start.
      const counts = counters.get(definition.abstractId) ?? [];
      counters.set(definition.abstractId, counts);
      const override = definition.startOverrides.get(level);
      if (override !== undefined && !started.has(`${id}/${level}`)) {
        started.add(`${id}/${level}`);
        counts[level] = override;
      } else {
        const count = counts[level];
        counts[level] = count === undefined ? own.start : count + 1;
      }
      for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper += 1) {
        const restart = levelOf(id, deeper)?.restartAfter ?? deeper;
        if (restart !== 0 && level < restart) delete counts[deeper];
      }
      if (own.format === "none" && own.pattern === "") return null;
      const isBullet = own.format === "bullet";
      const text = isBullet
        ? own.pattern
        : own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
            const which = Number(digit) - 1;
            const at = levelOf(id, which);
            return formatNumber(counts[which] ?? at?.start ?? 1, at?.format ?? "decimal");
          });
      return { text, level, numberingId: id, isBullet };
    },
  };
}

function collect(
  xml: string,
  abstracts: Map<string, Map<number, Level>>,
  definitions: Map<string, NumberingDefinition>,
): void {
  let levels: Map<number, Level> | null = null;
  let definition: NumberingDefinition | null = null;
  let overrideLevel = 0;
  let level: Level | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes["w:val"];
      switch (name) {
        case "w:abstractNum":
          levels = new Map();
          abstracts.set(attributes["w:abstractNumId"] ?? "", levels);
          return;
        case "w:num":
          levels = null;
          definition = { abstractId: "", startOverrides: new Map(), levelOverrides: new Map() };
          definitions.set(attributes["w:numId"] ?? "", definition);
          return;
        case "w:abstractNumId":
          if (definition) Object.assign(definition, { abstractId: value ?? "" });
          return;
        case "w:lvlOverride":
          overrideLevel = integer(attributes["w:ilvl"]) ?? 0;
          return;
        case "w:startOverride":
          definition?.startOverrides.set(overrideLevel, integer(value) ?? 1);
          return;
        case "w:lvl": {
          level = { start: 1, format: "decimal", pattern: "", restartAfter: null, paragraph: {} };
          const index = integer(attributes["w:ilvl"]) ?? 0;
          if (levels) levels.set(index, level);
          else definition?.levelOverrides.set(index, level);
          return;
        }
      }
      if (!level) return;
      if (name === "w:start") level.start = integer(value) ?? 1;
      else if (name === "w:numFmt") level.format = value ?? "decimal";
      else if (name === "w:lvlText") level.pattern = value ?? "";
      else if (name === "w:lvlRestart") level.restartAfter = integer(value);
      else takeParagraphProperty(level.paragraph, name, attributes);
    },
    close(name) {
      if (name === "w:lvl") level = null;
    },
  });
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return toRoman(value);
    case "lowerRoman":
      return toRoman(value).toLowerCase();
    case "upperLetter":
      return toLetters(value);
    case "lowerLetter":
      return toLetters(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const MAX_ROMAN = 3999;

function toRoman(value: number): string {
  let rest = Math.min(Math.max(value, 0), MAX_ROMAN);
  let result = "";
  for (const [size, letters] of ROMAN) {
    for (; rest >= size; rest -= size) result += letters;
  }
  return result;
}

const ALPHABET_SIZE = 26;

/** A … Z, then AA, BB …, as Word counts. */
function toLetters(value: number): string {
  if (value < 1) return "";
  const letter = String.fromCharCode(65 + ((value - 1) % ALPHABET_SIZE));
  return letter.repeat(Math.min(Math.ceil(value / ALPHABET_SIZE), 20));
}
