import { shownText } from "../template/balance-paragraph";
import type { Paragraph as TemplateParagraph } from "../template/blocks";
import { legalBases } from "../template/compose-bases";
import { signerName, signerPosition } from "../template/compose-ending";
import { issuingBody, numberSymbol, placeDate, superiorBody } from "../template/compose-header";
import { closing, leadIn, subject } from "../template/compose-programme";
import type { Profile } from "../template/profile-type";
import { STYLES } from "../template/styles";
import type { Snapshot } from "../snapshot/model";
import type { Writing } from "./fill-fields";

/** The paragraphs that the template makes of a profile. */
const COMPOSED: readonly ((profile: Profile) => readonly TemplateParagraph[])[] = [
  (profile) => [superiorBody(profile)],
  (profile) => [issuingBody(profile)],
  (profile) => [numberSymbol(profile)],
  (profile) => [placeDate(profile)],
  (profile) => [subject(profile)],
  legalBases,
  (profile) => [leadIn(profile)],
  (profile) => [closing(profile)],
  (profile) => [signerPosition(profile)],
  (profile) => [signerName(profile)],
];

/**
 * What a changed profile writes over the words that the template once made of its former values: only into paragraphs that still have
 * exactly those words and the template's style, so that nothing of anybody else's is touched.
 */
export function profilePlaces(
  { paragraphs }: Snapshot,
  former: Profile,
  profile: Profile,
): readonly Writing[] {
  const texts = new Map<string, string>();
  for (const compose of COMPOSED) {
    const [before, after] = [compose(former), compose(profile)];
    // Another number of legal bases: which is which cannot be told.
    if (before.length !== after.length) continue;
    before.forEach((paragraph, index) => {
      const now = after[index];
      const isBlank = [paragraph, now].some((one) =>
        one?.content.some((inline) => typeof inline !== "string"),
      );
      if (now && !isBlank) texts.set(keyOf(paragraph), shownText(now.content));
    });
  }
  return paragraphs.flatMap(({ index, text, styleId, controls }) => {
    const wanted = controls.length > 0 ? undefined : texts.get(`${styleId} ${text}`);
    return wanted === undefined || wanted === text ? [] : [changed(index, text, wanted)];
  });
}

const keyOf = ({ style, content }: TemplateParagraph) =>
  `${STYLES[style].id} ${shownText(content)}`;

/** From the first word that differs to the last. */
function changed(paragraph: number, text: string, wanted: string): Writing {
  const most = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < most && text[start] === wanted[start]) start += 1;
  start = text.lastIndexOf(" ", start - 1) + 1;
  let tail = 0;
  while (tail < most - start && text.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const space = text.indexOf(" ", text.length - tail);
  tail = space < 0 ? 0 : text.length - space;
  const place = { paragraph, start, end: text.length - tail };
  return {
    spot: {
      tag: "",
      nth: 0,
      place,
      text: text.slice(start, place.end),
      isBlank: false,
      dayPart: null,
    },
    text: wanted.slice(start, wanted.length - tail),
  };
}
