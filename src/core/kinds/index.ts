import { actionProgramme } from "./action-programme";
import { agenda } from "./agenda";
import { conclusion } from "./conclusion";
import { decision } from "./decision";
import { foreign } from "./foreign";
import { inspectionProgramme } from "./inspection-programme";
import { invitation } from "./invitation";
import type { Kind, KindId } from "./kind";
import { letter } from "./letter";
import { minutes } from "./minutes";
import { notice } from "./notice";
import { option } from "./option";
import { personal } from "./personal";
import { plan } from "./plan";
import { programme } from "./programme";
import { report } from "./report";
import { resolution } from "./resolution";
import { rules } from "./rules";
import { scheme } from "./scheme";
import { submission } from "./submission";
import { unsure } from "./unsure";
import { yearProgramme } from "./year-programme";

export type { Kind, KindId } from "./kind";

/** Every kind of document, the product's first one first: the one list. A new kind is one file and its line here. */
export const KINDS: readonly [Kind, ...Kind[]] = [
  programme,
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
  agenda,
  invitation,
  personal,
  foreign,
];

/** What stands for a Party document whose kind nothing decides. */
export const UNSURE: Kind = unsure;

const BY_ID: ReadonlyMap<string, Kind> = new Map([...KINDS, UNSURE].map((kind) => [kind.id, kind]));

/** The kind with that id. Throws RangeError on an id that is none. */
export function kindOf(id: KindId): Kind {
  const kind = BY_ID.get(id);
  if (!kind) throw new RangeError(`unknown kind of document: ${String(id)}`);
  return kind;
}

/** True for the public id of a kind that a person can ask for. */
export function isKindId(id: string): id is KindId {
  return id !== UNSURE.id && BY_ID.has(id);
}
