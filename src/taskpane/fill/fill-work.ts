import type { Report } from "../../core/check/report";
import {
  fieldWritings,
  fillFields,
  profileWritings,
  type FillField,
  type Writing,
} from "../../core/fixes/fill-fields";
import { kindOf, type KindId } from "../../core/kinds";
import { profilePlaces } from "../../core/fixes/profile-places";
import type { FixRequest } from "../../core/host";
import type { EditLibrary } from "../../core/snapshot/edits";
import type { Snapshot } from "../../core/snapshot/model";
import { readSnapshot } from "../../core/snapshot/read";
import type { DocumentSource } from "../../core/snapshot/source";
import { TEMPLATE_KINDS } from "../../core/template/build-kind";
import {
  withoutProgramme,
  type Profile,
  type ProfileProblem,
} from "../../core/template/profile/profile";
import { readText } from "../../core/template/profile/read-field";
import { tidied } from "../../core/template/profile/tidy-field";
import { emptyForm, judgeForm, readablePart, type ProfileField } from "../profile/form";

/** A document as it is filled in. */
export interface FillReading {
  readonly snapshot: Snapshot;
  readonly fields: readonly FillField[];
  /** The sign of its type, such as `CTr`; empty where it has none. */
  readonly sign: string;
  /** The number that it has; null while that is blank. */
  readonly number: number | null;
}

/** What is to be filled in where a document was read and checked. Throws UnreadableError. */
export function readFields(source: DocumentSource, report: Report): FillReading {
  const blanks = report.findings
    .filter(({ severity }) => severity === "todo")
    .flatMap(({ places }) => places);
  const snapshot = readSnapshot(source);
  const texts = snapshot.paragraphs.map(({ text }) => NUMBER_LINE.exec(text));
  const [, number = "", sign = ""] = texts.find((one) => one !== null) ?? [];
  return {
    snapshot,
    fields: fillFields(snapshot, blanks),
    sign,
    number: /^\d+$/.test(number) ? Number(number) : null,
  };
}

/** What a profile says of a document of that kind: its number and day are its whole-term programme's alone. */
export function knownOf(profile: Profile, kind: KindId | null): Profile {
  return isProgramme(kind) ? profile : withoutProgramme(profile);
}

/** True where the profile's field speaks of documents of that kind, too. */
export function concerns(field: ProfileField, kind: KindId | null): boolean {
  return isProgramme(kind) || !["number", "date"].includes(field);
}

const isProgramme = (kind: KindId | null) => kind === null || kindOf(kind).themes.length > 0;

const NUMBER_LINE = /^Số:?\s*(\[[^\]]*\]|\d*|[….]*)\s*-\s*(\p{L}{1,5})\//u;

export type Judged =
  | { readonly ok: true; readonly text: string; readonly writings: readonly Writing[] }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** Longest paragraph of a section, in characters. */
const LONGEST_PARAGRAPH = 10_000;

/**
 * What was typed for a field, tidied and judged as the profile's fields are, and what it writes where: into all fields that mean the
 * same. `term` is the one in whose years a day must lie; empty where it is not known.
 */
export function judgeTyped(
  fields: readonly FillField[],
  field: FillField,
  typed: string,
  term: string,
): Judged {
  const { profileField, input, value } = field;
  if (profileField) {
    const made = profileWith(profileField, typed, term);
    if ("problem" in made) return { ok: false, problem: made.problem };
    const { text, profile } = made;
    const former = value === "" ? null : profileWith(profileField, value, "");
    const options = {
      former: former && !("problem" in former) ? former.profile : null,
      own: field,
    };
    return { ok: true, text, writings: profileWritings(fields, profileField, profile, options) };
  }
  if (input === "date") {
    const made = profileWith("date", typed, "");
    if ("problem" in made) return { ok: false, problem: made.problem };
    return { ok: true, text: made.text, writings: fieldWritings(field, made.text) };
  }
  const lines = input === "paragraphs" ? typed.split("\n") : [typed.replace(/\s+/gu, " ")];
  const read = lines.map((line) => readText(line, LONGEST_PARAGRAPH));
  const refused = read.find((one) => !one.ok);
  if (refused) return { ok: false, problem: { ...refused, field: field.id } };
  const text = read.flatMap((one) => (one.ok && one.value !== "" ? [one.value] : [])).join("\n");
  return { ok: true, text, writings: fieldWritings(field, text) };
}

function profileWith(
  field: ProfileField,
  typed: string,
  term: string,
): { readonly text: string; readonly profile: Profile } | { readonly problem: ProfileProblem } {
  const text = tidied(field, typed.trim());
  const form = { ...emptyForm(), term, [field]: text };
  const problem = judgeForm(form)[field];
  return problem ? { problem } : { text, profile: readablePart(form) };
}

/** The fields as they are once that is written. */
export function withWritings(
  fields: readonly FillField[],
  writings: readonly Writing[],
): readonly FillField[] {
  const texts = new Map(writings.map(({ spot, text }) => [spot, text]));
  return fields.map((field) => {
    if (!field.spots.some((spot) => texts.has(spot))) return field;
    const spots = field.spots.map((spot) => {
      const text = texts.get(spot);
      return text === undefined ? spot : { ...spot, text, isBlank: false };
    });
    return { ...field, spots, value: spots.map(({ text }) => text).join("/"), prompt: "" };
  });
}

/** Words for places without a content control. */
export function wordsRequest(source: DocumentSource, writings: readonly Writing[]): FixRequest {
  const fixes = writings.map(({ spot: { place }, text }) => ({
    safe: true,
    edits: [{ kind: "text" as const, ...place, text }],
  }));
  return { source, fixes, library: NO_LIBRARY };
}

/** Words alone need nothing of the template. */
const nothing = (): never => {
  throw new RangeError("words need nothing of the template");
};
const NO_LIBRARY: EditLibrary = {
  style: nothing,
  piece: nothing,
  ruleLine: nothing,
  columns: nothing,
  pageNumber: nothing,
};

/**
 * What the profile can write into a document: into its blanks, and over what `former` has written there, in controls and, as the template
 * itself writes, without.
 */
export function offeredWritings(
  { fields, snapshot }: Pick<FillReading, "fields" | "snapshot">,
  kind: KindId | null,
  profile: Profile,
  former: Profile | null,
): readonly Writing[] {
  const shared = new Set(fields.flatMap(({ profileField }) => profileField ?? []));
  return [
    ...[...shared].flatMap((field) => profileWritings(fields, field, profile, { former })),
    ...(former && kind && TEMPLATE_KINDS.includes(kind)
      ? profilePlaces(snapshot, kind, former, profile)
      : []),
  ];
}

export { sentenceWriting } from "../../core/fixes/fill-fields";
