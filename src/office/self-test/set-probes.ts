import { fail, pass, type Need, type Probe, type ProbeGroup } from "./probe";

/** The sets that the add-in may use, newest version last. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  WordApi: ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"],
  WordApiDesktop: ["1.1", "1.2", "1.3", "1.4"],
  WordApiOnline: ["1.1"],
  SharedRuntime: ["1.1", "1.2"],
  AddinCommands: ["1.1", "1.3"],
  CompressedFile: ["1.1"],
  Settings: ["1.1"],
  DocumentEvents: ["1.1"],
};

/** A member of each set on which something of the add-in's rests: a set that is told without it would mislead. */
const WITNESSES: readonly (readonly [set: string, version: string, has: () => boolean])[] = [
  ["WordApi", "1.3", () => "getPreviousOrNullObject" in Word.Paragraph.prototype],
  ["WordApi", "1.4", () => "insertComment" in Word.Range.prototype],
  ["WordApi", "1.5", () => "insertFileFromBase64" in Word.Document.prototype],
  ["WordApi", "1.6", () => "onParagraphChanged" in Word.Document.prototype],
  ["WordApiDesktop", "1.3", () => "pageSetup" in Word.Section.prototype],
  ["WordApiDesktop", "1.4", () => "undo" in Word.Document.prototype],
];

/** Word tells of the set and has what the add-in needs of it. */
export function offers([set, version]: Need): boolean {
  const hollow = hollowSets().some(
    ([one, other]) => one === set && Number(other) <= Number(version),
  );
  return supports(set, version) && !hollow;
}

function hollowSets() {
  return WITNESSES.filter(([set, version, has]) => supports(set, version) && !has());
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Each set that Word tells of, with its highest version. */
export function setsFound(): readonly string[] {
  return Object.entries(SETS).flatMap(([set, versions]) => {
    const highest = versions.findLast((version) => supports(set, version));
    return highest === undefined ? [] : [`${set} ${highest}`];
  });
}

const sets: Probe<null> = {
  id: "sets",
  source: "WordApi 1.3",
  run: async () => {
    const found = setsFound().join(", ");
    if (!supports("WordApi", "1.3")) return fail("WordApi 1.3", found);
    const hollow = hollowSets();
    if (hollow.length === 0) return pass(found);
    const names = hollow.map(([set, version]) => `${set} ${version}`).join(", ");
    return fail(names, `told, but its calls are missing: ${names}`);
  },
};

export const SET_PROBES: ProbeGroup<null> = { prepare: async () => null, probes: [sets] };
