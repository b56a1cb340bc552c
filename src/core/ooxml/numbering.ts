import { takeParagraphProperty, type ParagraphProperties } from "./formatting";
import { formatNumber } from "./number-format";
import { integer, isOn, readXml } from "./xml";

interface Level {
  start: number;
  format: string;
  /** Word's pattern, `%1.%2)`. */
  pattern: string;
  /** A level counts anew after any level below this one; -1 never. */
  restartAfter: number | null;
  /** Every number of the label in figures, whatever the levels above are counted in. */
  inFigures: boolean;
  readonly paragraph: ParagraphProperties;
}

interface AbstractNumbering {
  readonly levels: Map<number, Level>;
  /** The list style that this one defines … */
  defines: string | null;
  /** … or the one whose levels it borrows, having none of its own. */
  borrows: string | null;
}

interface NumberingDefinition {
  abstractId: string;
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

/** A counter over `numbering.xml`, which `load` gives when the first list asks for it: most documents have the part and no list. */
export function numberingCounter(load: () => string | null): NumberingCounter {
  let counter: NumberingCounter | null = null;
  const loaded = () => (counter ??= readNumbering(load()));
  return {
    next: (id, level) => loaded().next(id, level),
    properties: (id, level) => loaded().properties(id, level),
  };
}

/** Reads `numbering.xml`; null gives a counter that knows no numbering. */
function readNumbering(xml: string | null): NumberingCounter {
  const abstracts = new Map<string, AbstractNumbering>();
  const definitions = new Map<string, NumberingDefinition>();
  if (xml !== null) collect(xml, abstracts, definitions);
  resolveListStyles(abstracts, definitions);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();

  const levelOf = (id: string, level: number): Level | undefined => {
    const definition = definitions.get(id);
    if (!definition) return undefined;
    return (
      definition.levelOverrides.get(level) ??
      abstracts.get(definition.abstractId)?.levels.get(level)
    );
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
            const format = own.inFigures ? "decimal" : (at?.format ?? "decimal");
            return formatNumber(counts[which] ?? at?.start ?? 1, format);
          });
      return { text, level, numberingId: id, isBullet };
    },
  };
}

/** Lets lists whose definition only names a list style use the definition of that style. */
function resolveListStyles(
  abstracts: ReadonlyMap<string, AbstractNumbering>,
  definitions: ReadonlyMap<string, NumberingDefinition>,
): void {
  const byStyle = new Map([...abstracts].map(([id, { defines }]) => [defines, id]));
  for (const definition of definitions.values()) {
    const borrowed = abstracts.get(definition.abstractId)?.borrows ?? null;
    if (borrowed !== null) definition.abstractId = byStyle.get(borrowed) ?? definition.abstractId;
  }
}

function collect(
  xml: string,
  abstracts: Map<string, AbstractNumbering>,
  definitions: Map<string, NumberingDefinition>,
): void {
  let abstract: AbstractNumbering | null = null;
  let definition: NumberingDefinition | null = null;
  let overrideLevel = 0;
  let level: Level | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes["w:val"];
      switch (name) {
        case "w:abstractNum":
          abstract = { levels: new Map(), defines: null, borrows: null };
          abstracts.set(attributes["w:abstractNumId"] ?? "", abstract);
          return;
        case "w:styleLink":
          if (abstract) abstract.defines = value ?? null;
          return;
        case "w:numStyleLink":
          if (abstract) abstract.borrows = value ?? null;
          return;
        case "w:num":
          abstract = null;
          definition = { abstractId: "", startOverrides: new Map(), levelOverrides: new Map() };
          definitions.set(attributes["w:numId"] ?? "", definition);
          return;
        case "w:abstractNumId":
          if (definition) definition.abstractId = value ?? "";
          return;
        case "w:lvlOverride":
          overrideLevel = integer(attributes["w:ilvl"]) ?? 0;
          return;
        case "w:startOverride":
          definition?.startOverrides.set(overrideLevel, integer(value) ?? 1);
          return;
        case "w:lvl": {
          level = {
            start: 1,
            format: "decimal",
            pattern: "",
            restartAfter: null,
            inFigures: false,
            paragraph: {},
          };
          const index = integer(attributes["w:ilvl"]) ?? 0;
          if (abstract) abstract.levels.set(index, level);
          else definition?.levelOverrides.set(index, level);
          return;
        }
      }
      if (!level) return;
      if (name === "w:start") level.start = integer(value) ?? 1;
      else if (name === "w:numFmt") level.format = value ?? "decimal";
      else if (name === "w:lvlText") level.pattern = value ?? "";
      else if (name === "w:lvlRestart") level.restartAfter = integer(value);
      else if (name === "w:isLgl") level.inFigures = isOn(attributes);
      else takeParagraphProperty(level.paragraph, name, attributes);
    },
    close(name) {
      if (name === "w:lvl") level = null;
    },
  });
}
