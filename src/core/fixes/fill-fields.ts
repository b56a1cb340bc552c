import {
  meaningOf,
  profileWords,
  type BlankMeaning,
  type DayPart,
} from "../template/blank-meaning";
import { startingLarge } from "../standards/letter-case";
import type { Profile, ProfileField } from "../template/profile/profile-type";
import type { Control, Paragraph, Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";

/** A place of the document that takes words: a content control of the template's, or words in brackets or dots without one. */
export interface FillSpot {
  /** Empty where there is no control. */
  readonly tag: string;
  /** Which of the controls of that tag, from 0. */
  readonly nth: number;
  /** From its first letter; of a control over several paragraphs, in its first. */
  readonly place: Place;
  /** What stands there now, paragraphs parted by `\n`. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly dayPart: DayPart | null;
}

/** One thing to fill in: a spot, or the three of a day. */
export interface FillField {
  /** Stays the same while the document is filled in. */
  readonly id: string;
  /** The control's title; empty where there is none. */
  readonly label: string;
  /** What the document asks for, without brackets; empty once it is filled in. */
  readonly prompt: string;
  /** `paragraphs`: whole paragraphs of the body. */
  readonly input: BlankMeaning["input"] | "paragraphs";
  readonly choices: readonly string[];
  /** Fields that share one of the profile's mean the same and are filled together. */
  readonly profileField: ProfileField | null;
  /**
   * What it asks for besides, by the tag's field: others of that name mean the same. null where a name tells nothing: whole paragraphs
   * and the blanks of sentences are named alike from section to section.
   */
  readonly asksFor: string | null;
  readonly spots: readonly FillSpot[];
  /** As it would be typed: a day in figures. Empty while it is blank. */
  readonly value: string;
}

/** Words for a spot. */
export interface Writing {
  readonly spot: FillSpot;
  readonly text: string;
  /** They come behind what is there, as a paragraph of their own. */
  readonly adds?: boolean;
  /** What of them becomes a blank of its own. */
  readonly blanks?: readonly SentenceBlank[];
}

/** UTF-16 offsets into the words. */
export interface SentenceBlank {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly title: string;
}

interface Found extends FillSpot {
  readonly title: string;
  readonly isWhole: boolean;
  readonly meaning: BlankMeaning | null;
}

/** Everything of a document that can be filled in, blank or filled, in its order; `blanks` are the places that the check calls unfilled. */
export function fillFields(snapshot: Snapshot, blanks: readonly Place[]): readonly FillField[] {
  const controls = taggedSpots(snapshot);
  const isCovered = (place: Place) =>
    controls.some(({ isBlank, reach }) => isBlank && reach.some((one) => overlaps(one, place)));
  const others = blanks.filter((place) => !isCovered(place)).map((place) => bare(snapshot, place));
  const all = [...controls.map(({ found }) => found), ...others].sort((one, other) =>
    isBefore(one.place, other.place),
  );
  const groups = new Map<string, Found[]>();
  for (const spot of all) {
    const known = spot.meaning?.dayPart ? groups.get(idOf(spot, groups)) : undefined;
    if (known) known.push(spot);
    else groups.set(idOf(spot, groups), [spot]);
  }
  const sections = new Set(all.filter(isText).map(({ tag }) => tag));
  return [...groups].flatMap(([id, spots]) =>
    // A month and a year without a day are no day: each is asked for by its own name.
    spots.length === 2
      ? spots.map((spot) => fieldOf(`${spot.tag} ${spot.nth}`, [spot], sections))
      : [fieldOf(id, spots, sections)],
  );
}

function idOf({ tag, nth, text, meaning }: Found, others: ReadonlyMap<string, unknown>): string {
  if (meaning?.dayPart) return `${meaning.day} ${nth}`;
  if (tag !== "") return `${tag} ${nth}`;
  let same = 0;
  while (others.has(`${text} ${same}`)) same += 1;
  return `${text} ${same}`;
}

/** Whole paragraphs of the body; a subject fills its paragraph, too, but is one line. */
const isText = ({ isWhole, meaning }: Found) =>
  isWhole && meaning?.part !== "subject" && (meaning?.input ?? "line") === "line";

function fieldOf(id: string, spots: readonly Found[], sections: ReadonlySet<string>): FillField {
  const [first] = spots;
  const meaning = first?.meaning ?? null;
  const isBlank = spots.some((spot) => spot.isBlank);
  const isOnlyPart = meaning?.dayPart && spots.length < 3;
  const input = meaning?.input ?? "line";
  const isParagraphs = first !== undefined && isText(first);
  return {
    id,
    label: first?.title ?? "",
    prompt: isBlank ? spots.map(({ text }) => withoutBrackets(text)).join("/") : "",
    input: isParagraphs ? "paragraphs" : input === "date" && isOnlyPart ? "number" : input,
    choices: meaning?.choices ?? [],
    profileField: meaning?.field ?? null,
    asksFor: meaning?.field || spots.length > 1 ? null : nameOf(first?.tag ?? "", sections),
    spots,
    value: isBlank ? "" : spots.map(({ text }) => text).join("/"),
  };
}

function nameOf(tag: string, sections: ReadonlySet<string>): string | null {
  const isSections = sections.has(tag) || sections.has(tag.replace(/\d+$/, ""));
  return isSections ? null : (tag.split(".")[1] ?? null);
}

/** What goes into a field's spots for what was typed; nothing for a field of the profile's, whose words the profile gives. */
export function fieldWritings({ spots, input }: FillField, typed: string): readonly Writing[] {
  const parts = spots.length > 1 ? typed.split("/") : [typed];
  return spots.flatMap((spot, index) => {
    const part = parts[index];
    if (part === undefined) return [];
    return [{ spot, text: input === "date" || isShortNumber(spot) ? twoDigits(part, spot) : part }];
  });
}

/** Days and the numbers of documents have two digits, months above 2 one (HD05, Phần II, I.3.2.2 and I.4.2.2). */
function twoDigits(text: string, { dayPart }: FillSpot): string {
  if (dayPart === null && text.includes("/")) {
    const [day = "", month = "", ...year] = text.split("/");
    return [twoDigits(day, DAY), twoDigits(month, MONTH), ...year].join("/");
  }
  if (!/^\d{1,2}$/.test(text)) return text;
  const plain = text.replace(/^0/, "");
  return dayPart === "month" && Number(text) > 2 ? plain : plain.padStart(2, "0");
}

const BARE = {
  tag: "",
  nth: 0,
  place: { paragraph: 0, start: 0, end: 0 },
  text: "",
  isBlank: true,
};
const DAY: FillSpot = { ...BARE, dayPart: "day" };
const MONTH: FillSpot = { ...BARE, dayPart: "month" };

const isShortNumber = ({ tag, dayPart }: FillSpot) => dayPart !== null || /number\d*$/i.test(tag);

/**
 * What goes into the document from one field of the profile: into every blank that it fills, into every spot that still shows what
 * `former` wrote there, and into the spots of `own`, whatever they show.
 */
export function profileWritings(
  fields: readonly FillField[],
  field: ProfileField,
  profile: Profile,
  { former, own }: { readonly former: Profile | null; readonly own?: FillField },
): readonly Writing[] {
  return fields
    .filter((one) => one.profileField === field)
    .flatMap((one) => one.spots.map((spot) => ({ spot, isOwn: one === own })))
    .flatMap(({ spot, isOwn }) => {
      const text = profileWords(spot.tag, profile);
      const isOurs = former !== null && spot.text === profileWords(spot.tag, former);
      const isMeant = isOwn || spot.isBlank || isOurs;
      return isMeant && text !== "" && text !== spot.text ? [{ spot, text }] : [];
    });
}

/** Words in brackets, which are to be filled in; figures in brackets are a reference. */
const BLANK_WORDS = /\[[^\][\d][^\][]*\]/gu;

/**
 * A sentence in a field for paragraphs: in the place of its blank, or behind what is there. Its own blanks are tagged like the field, with
 * a number behind that no other blank of `fields` has.
 */
export function sentenceWriting(
  fields: readonly FillField[],
  { spots }: FillField,
  text: string,
): Writing | null {
  const [spot] = spots;
  if (!spot || spot.tag === "") return null;
  const used = fields
    .flatMap((one) => one.spots)
    .filter(({ tag }) => tag.startsWith(spot.tag))
    .map(({ tag }) => Number(tag.slice(spot.tag.length)) || 0);
  const last = Math.max(0, ...used);
  const blanks = [...text.matchAll(BLANK_WORDS)].map(({ 0: words, index }, nth) => ({
    start: index,
    end: index + words.length,
    tag: `${spot.tag}${last + nth + 1}`,
    title: startingLarge(words.slice(1, -1)),
  }));
  return { spot, text, adds: !spot.isBlank, blanks };
}

/** A blank's own words are in brackets, and it is blank while it has no others. */
const IN_BRACKETS = /^\s*\[[^\][]*\]\s*$/u;

/** True for what a blank shows while nobody has filled it in. */
export const isBlankText = (text: string): boolean => text.trim() === "" || IN_BRACKETS.test(text);

const withoutBrackets = (text: string) => text.trim().replace(/^\[|\]$/gu, "");

interface Tagged {
  readonly found: Found;
  readonly isBlank: boolean;
  /** The places that it covers, paragraph by paragraph. */
  readonly reach: readonly Place[];
}

function taggedSpots({ paragraphs }: Snapshot): readonly Tagged[] {
  const bySerial = new Map<number, { control: Control; paragraph: Paragraph }[]>();
  for (const paragraph of paragraphs) {
    for (const control of paragraph.controls) {
      if (!meaningOf(control.tag)) continue;
      const known = bySerial.get(control.serial);
      if (known) known.push({ control, paragraph });
      else bySerial.set(control.serial, [{ control, paragraph }]);
    }
  }
  const count = new Map<string, number>();
  return [...bySerial.values()].flatMap((pieces): Tagged[] => {
    const [first] = pieces;
    if (!first) return [];
    const { tag, title, showsPlaceholder } = first.control;
    const nth = count.get(tag) ?? 0;
    count.set(tag, nth + 1);
    const text = pieces
      .map(({ control, paragraph }) => paragraph.text.slice(control.start, control.end))
      .join("\n");
    const meaning = meaningOf(tag);
    const isBlank = isBlankText(text) || (showsPlaceholder && text.includes("["));
    const reach = pieces.map(({ control: { start, end }, paragraph: { index } }) => ({
      paragraph: index,
      start,
      end,
    }));
    const isWhole =
      first.paragraph.cell === null &&
      pieces.every(
        ({ control, paragraph }) => control.start === 0 && control.end === paragraph.text.length,
      );
    const place = reach[0] ?? { paragraph: 0, start: 0, end: 0 };
    const dayPart = meaning?.dayPart ?? null;
    const found = { tag, nth, place, text, isBlank, dayPart, title, isWhole, meaning };
    return [{ found, isBlank, reach }];
  });
}

function bare({ paragraphs }: Snapshot, place: Place): Found {
  const text = paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? "";
  return { ...BARE, place, text, dayPart: null, title: "", isWhole: false, meaning: null };
}

const overlaps = (one: Place, other: Place) =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

const isBefore = (one: Place, other: Place) =>
  one.paragraph - other.paragraph || one.start - other.start;
