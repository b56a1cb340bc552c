import { checkDocument } from "../../src/core/check/check-document";
import type { Finding } from "../../src/core/check/report";
import { fixDocument } from "../../src/core/fixes/fix-document";
import { NEEDS_PERSON } from "../../src/core/fixes/needs-person";
import { readProfile } from "../../src/core/fixes/read-profile";
import { rulesFor } from "../../src/core/rules";
import { acceptAll } from "../core/fixes/accept-all";
import type { Profile } from "../../src/core/template/profile/profile";
import { Random } from "../fuzz/random";
import { basesKinds } from "./kinds-bases";
import { endingKinds } from "./kinds-ending";
import { headerKinds } from "./kinds-header";
import { lookKinds } from "./kinds-look";
import { sectionKinds } from "./kinds-sections";
import { textKinds } from "./kinds-text";
import {
  DOCUMENTS,
  edited,
  openMutantDocument,
  packed,
  type MutantDocument,
} from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

export const KINDS: readonly MutationKind[] = [
  ...headerKinds,
  ...basesKinds,
  ...sectionKinds,
  ...textKinds,
  ...endingKinds,
  ...lookKinds,
];

/** A spoilt document that is still to be checked. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly document: MutantDocument;
  readonly xml: string;
}

/** What the check said of a mutant. */
export interface MutantOutcome {
  readonly mutant: Mutant;
  /** One of the expected rules spoke; where none is expected, nothing was said. */
  readonly speaks: boolean;
  /** It is still taken for what it is; null where it keeps neither its type line nor its number. */
  readonly isKnown: boolean | null;
  /** Errors and warnings of other parts. */
  readonly strays: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** All mutants, always the same: each kind's of each document, no two alike. */
export function allMutants(): readonly Mutant[] {
  const documents = DOCUMENTS.map(openMutantDocument);
  return KINDS.flatMap((kind, at) =>
    documents.flatMap((document, which) => mutantsOf(kind, document, at * 1000 + which)),
  );
}

function mutantsOf(kind: MutationKind, document: MutantDocument, seed: number): readonly Mutant[] {
  if (!concerns(kind, document)) return [];
  const random = new Random(seed);
  const texts = new Set<string>();
  for (let count = 0; count < kind.tries; count += 1) {
    const edits = kind.make(document, random);
    const xml = edits && edited(document.xml, edits);
    if (xml && xml !== document.xml) texts.add(xml);
  }
  return [...texts].map((xml) => ({ kind, document, xml }));
}

/** False where none of the rules that are to speak is about such a document. */
function concerns({ expected }: MutationKind, { recognised }: MutantDocument): boolean {
  if (expected.length === 0) return true;
  const rules = rulesFor(recognised.kind).map(({ id }) => id);
  return expected.some((rule) => rules.includes(rule));
}

/** What all safe fixes make of a mutant. */
export interface MendedMutant {
  /** `whole`: no error and no warning is left; `person`: those that are left need one, to choose or to know; `broken`: something else is left. */
  readonly result: "whole" | "person" | "broken";
  readonly left: readonly Finding[];
  /** Errors and warnings that stay when every suggestion is taken as well. */
  readonly unsolved: readonly Finding[];
  /** All that is left only the cell can know, or has to think of. */
  readonly isFactual: boolean;
}

const profiles = new WeakMap<MutantDocument, Profile>();

/** Fixes a mutant as its cell would, whose details are known. */
export function mend({ document, xml }: Mutant): MendedMutant {
  const profile = profiles.get(document) ?? readProfile(document.recognised);
  profiles.set(document, profile);
  const author = { name: "Chi bộ", date: document.today };
  const options = { today: document.today, profile, author };
  const { bytes, after } = fixDocument(packed(document, xml), options);
  const left = after.findings.filter(isWeighty);
  if (left.length === 0) return { result: "whole", left, unsolved: [], isFactual: false };
  const isFactual = left.every(({ rule }) => {
    const reason = NEEDS_PERSON[rule];
    return reason === "facts" || reason === "thought";
  });
  const needPerson = left.every(({ rule, fix }) => (fix ? !fix.safe : rule in NEEDS_PERSON));
  const unsolved = acceptAll(bytes, options).after.findings.filter(isWeighty);
  return { result: needPerson ? "person" : "broken", left, unsolved, isFactual };
}

const isWeighty = ({ severity }: Finding) => severity === "error" || severity === "warning";

export function judge(mutant: Mutant): MutantOutcome {
  const { kind, document, xml } = mutant;
  const bytes = packed(document, xml);
  const report = checkDocument({ kind: "package", bytes }, { today: document.today });
  const { findings } = report;
  const weighty = findings.filter(isWeighty);
  const isMeant = ({ rule, part }: Finding) =>
    part === kind.part ||
    rule.startsWith(`${kind.part}/`) ||
    kind.expected.includes(rule) ||
    kind.also?.includes(rule) === true;
  const speaks =
    kind.expected.length === 0
      ? weighty.length === 0
      : findings.some(({ rule }) => kind.expected.includes(rule));
  const strays = weighty.filter((finding) => !isMeant(finding));
  const isKnown =
    kind.part === "documentType" ? null : report.kind.id === document.recognised.kind.id;
  return { mutant, speaks, isKnown, strays, findings };
}
