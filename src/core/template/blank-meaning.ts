import { DOCUMENT_TYPES } from "../standards/document-types";
import { committeeName, runningName, upperCase } from "../standards/names";
import { SIGNER_POSITIONS } from "../standards/phrases";
import { placeOf } from "./blank-tag";
import { congressOrdinal } from "./compose-bases";
import { dayInFigures, dayOf, formatMonth, withLeadingZero } from "./days";
import type { Profile, ProfileField } from "./profile/profile-type";

/** The parts of a day that stand in three blanks side by side. */
export type DayPart = "day" | "month" | "year";

/** What a blank asks for, told by the ending of its tag's field; blanks of unknown endings take a line. */
export interface BlankMeaning {
  /** The document's part, or the appendix. */
  readonly part: string;
  /** `number`: digits are typed; `date`: a whole day in figures. */
  readonly input: "line" | "number" | "date" | "choice";
  /** Values to choose from; for a `choice` there are no others. */
  readonly choices: readonly string[];
  /** The field of the profile that has its value; blanks that share one mean the same. */
  readonly field: ProfileField | null;
  /** Which part of a day it takes; blanks of one `day` belong together. */
  readonly dayPart: DayPart | null;
  /** Tells the days of one document apart; empty where it is none. */
  readonly day: string;
}

interface ProfileBlank {
  readonly tags: RegExp;
  readonly field: ProfileField;
  /** What the template writes there; empty where the profile does not say. */
  readonly write: (profile: Profile) => string;
}

/** The document has the words that a body's name begins with ("Đảng bộ", "Chi bộ") before the blank. */
const withoutStart = (name: string) => name.split(" ").slice(2).join(" ");
const committee = ({ superiorBody }: Profile) =>
  superiorBody === "" ? "" : committeeName(superiorBody);
const partOfDay = (write: (day: ReturnType<typeof dayOf>) => string) => (profile: Profile) =>
  profile.date === "" ? "" : write(dayOf(profile.date));

const PROFILE_BLANKS: readonly ProfileBlank[] = [
  {
    tags: /^superiorBody\.name$/,
    field: "superiorBody",
    write: ({ superiorBody }) => withoutStart(upperCase(superiorBody)),
  },
  {
    tags: /\.superiorBody$/,
    field: "superiorBody",
    write: (profile) => withoutStart(committee(profile)),
  },
  { tags: /^recipients\.superior$/, field: "superiorBody", write: committee },
  {
    tags: /^issuingBody\.name$/,
    field: "cellName",
    write: ({ cellName }) => withoutStart(upperCase(cellName)),
  },
  {
    tags: /\.cellName\d*$/,
    field: "cellName",
    write: ({ cellName }) => withoutStart(runningName(cellName)),
  },
  { tags: /\.term\d*$/, field: "term", write: ({ term }) => term },
  {
    tags: /^legalBases\.congressOrdinal$/,
    field: "congressOrdinal",
    write: congressOrdinal,
  },
  {
    tags: /^numberSymbol\.number$|^appendix\.number\d+$/,
    field: "number",
    write: ({ number }) => (number === null ? "" : withLeadingZero(number)),
  },
  { tags: /^placeDate\.place$/, field: "place", write: ({ place }) => place },
  {
    tags: /^placeDate\.day$/,
    field: "date",
    write: partOfDay(({ day }) => withLeadingZero(day)),
  },
  {
    tags: /^placeDate\.month$/,
    field: "date",
    write: partOfDay(({ month }) => formatMonth(month)),
  },
  { tags: /^placeDate\.year$/, field: "date", write: partOfDay(({ year }) => String(year)) },
  {
    tags: /^appendix\.date\d+$/,
    field: "date",
    write: ({ date }) => (date === "" ? "" : dayInFigures(date)),
  },
  {
    tags: /^signerPosition\.position$/,
    field: "signerPosition",
    write: ({ signerPosition }) => signerPosition,
  },
  { tags: /^signerName\.name$/, field: "signerName", write: ({ signerName }) => signerName },
];

const DAY_PARTS: Readonly<Record<string, DayPart>> = { day: "day", month: "month", year: "year" };
const NUMBERS = new Set(["count", "percent"]);

/** What a blank of that tag means; null for a tag that is not the template's. */
export function meaningOf(tag: string): BlankMeaning | null {
  const place = placeOf(tag);
  const dot = place?.indexOf(".") ?? -1;
  if (!place || dot < 0) return null;
  const [part, name] = [place.slice(0, dot), place.slice(dot + 1)];
  const { field = null } = profileBlank(place) ?? {};
  const [, stem = "", ending = "", digits = ""] = ENDING.exec(name) ?? [];
  const last = ending.toLowerCase();
  const dayPart = DAY_PARTS[last] ?? null;
  const common = {
    part,
    field,
    dayPart,
    day: dayPart ? `${part}.${stem}${digits}` : "",
    choices: [],
  };
  if (dayPart || field === "date" || last === "date") return { ...common, input: "date" };
  if (field === "signerPosition") return { ...common, input: "choice", choices: SIGNER_POSITIONS };
  if (last === "type") return { ...common, input: "line", choices: TYPE_NAMES };
  if (field === "number" || NUMBERS.has(last)) return { ...common, input: "number" };
  return { ...common, input: "line" };
}

/** What comes before the last word of a field's name, that word, and a number behind it. */
const ENDING = /^(.*?)([A-Z]?[a-z]+)(\d*)$/;
const TYPE_NAMES = Object.values(DOCUMENT_TYPES).map(
  ({ name }) => upperCase(name.slice(0, 1)) + name.slice(1),
);

function profileBlank(place: string): ProfileBlank | undefined {
  return PROFILE_BLANKS.find(({ tags }) => tags.test(place));
}

/** What the template writes into a blank of that tag from the profile; empty where the profile does not say, or has no such field. */
export function profileWords(tag: string, profile: Profile): string {
  return profileBlank(placeOf(tag) ?? "")?.write(profile) ?? "";
}
