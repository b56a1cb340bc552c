import type { KindId } from "../kinds/kind-id";
import type { UnitKind } from "../kinds/programme/outline";
import { actionProgramme } from "./kinds/action-programme";
import { conclusion } from "./kinds/conclusion";
import { decision } from "./kinds/decision";
import { inspectionProgramme } from "./kinds/inspection-programme";
import { letter } from "./kinds/letter";
import { minutes } from "./kinds/minutes";
import { notice } from "./kinds/notice";
import { option } from "./kinds/option";
import { plan } from "./kinds/plan";
import { report } from "./kinds/report";
import { resolution } from "./kinds/resolution";
import { rules } from "./kinds/rules";
import { scheme } from "./kinds/scheme";
import { submission } from "./kinds/submission";
import { yearProgramme } from "./kinds/year-programme";
import { education } from "./programme/education";
import { enterprise } from "./programme/enterprise";
import { everyUnit } from "./programme/every-unit";
import { health } from "./programme/health";
import { kindergarten } from "./programme/kindergarten";
import { office } from "./programme/office";
import { school } from "./programme/school";
import { village } from "./programme/village";
import type { Sentences } from "./sentences";

/** A sentence to begin with; what is to be filled in stands in square brackets and names what belongs there. */
export interface Sentence {
  readonly text: string;
}

/** The whole-term programme's, by the kind of unit: its own sentences first, then those of every unit. */
const OF_UNIT: Readonly<Record<UnitKind, readonly Sentences[]>> = {
  kindergarten: [kindergarten, education, everyUnit],
  school: [school, education, everyUnit],
  village: [village, everyUnit],
  office: [office, everyUnit],
  enterprise: [enterprise, everyUnit],
  health: [health, everyUnit],
};

/** The other kinds', whatever the unit; kinds that have no template have none. */
const OF_KIND: Readonly<Partial<Record<KindId, Sentences>>> = {
  yearProgramme,
  inspectionProgramme,
  actionProgramme,
  resolution,
  decision,
  conclusion,
  rules,
  notice,
  report,
  plan,
  scheme,
  option,
  submission,
  letter,
  minutes,
};

const NONE: readonly string[] = [];

/** The place itself, or else the part that it belongs to. */
const at = (sentences: Sentences, place: string): readonly string[] =>
  [place, place.replace(/\..*/su, "")]
    .filter((key) => Object.hasOwn(sentences, key))
    .map((key) => sentences[key] ?? NONE)[0] ?? NONE;

/**
 * Sentences for a blank of a document of that kind: five to ten, the unit's own first. `place` is the blank's tag without `chibo:`,
 * `<part>.<field>`; what no sentence is for has none. To be loaded when asked for: the words weigh more than the code.
 */
export function sentencesFor(kind: KindId, unitKind: UnitKind, place: string): readonly Sentence[] {
  const sets = kind === "programme" ? OF_UNIT[unitKind] : [OF_KIND[kind] ?? {}];
  return sets.flatMap((sentences) => at(sentences, place)).map((text) => ({ text }));
}
