import { shownText } from "../template/balance-paragraph";
import type { Block, Paragraph as TemplateParagraph } from "../template/blocks";
import { composeTemplate } from "../template/build-kind";
import type { Profile } from "../template/profile/profile-type";
import type { KindId } from "../kinds";
import { STYLES } from "../template/styles";
import { commonEnds } from "../snapshot/common-ends";
import type { Snapshot } from "../snapshot/model";
import type { Writing } from "./fill-fields";

/**
 * What a changed profile writes over the words that the template once made of its former values: only into paragraphs that still have
 * exactly those words and the template's style, so that nothing of anybody else's is touched.
 */
export function profilePlaces(
  { paragraphs }: Snapshot,
  kind: KindId,
  former: Profile,
  profile: Profile,
): readonly Writing[] {
  const texts = new Map<string, string>();
  const [before, after] = [former, profile].map((one) => byStyle(composeTemplate(one, kind)));
  for (const [style, made] of before ?? []) {
    const now = after?.get(style) ?? [];
    // Where there are more or fewer by now, which is which cannot be told.
    if (now.length !== made.length) continue;
    made.forEach((paragraph, index) => {
      const wanted = now[index];
      const isBlank = [paragraph, wanted].some((one) =>
        one?.content.some((inline) => typeof inline !== "string"),
      );
      if (wanted && !isBlank) texts.set(keyOf(paragraph), shownText(wanted.content));
    });
  }
  return paragraphs.flatMap(({ index, text, styleId, controls }) => {
    const wanted = controls.length > 0 ? undefined : texts.get(`${styleId} ${text}`);
    return wanted === undefined || wanted === text ? [] : [changed(index, text, wanted)];
  });
}

/** The paragraphs that a template is made of, cells' too, by their style. */
function byStyle({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = new Map<string, TemplateParagraph[]>();
  const all = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flat(2) : block.kind === "paragraph" ? [block] : [],
  );
  for (const one of all) styles.set(one.style, [...(styles.get(one.style) ?? []), one]);
  return styles;
}

const keyOf = ({ style, content }: TemplateParagraph) =>
  `${STYLES[style].id} ${shownText(content)}`;

/** From the first word that differs to the last. */
function changed(paragraph: number, text: string, wanted: string): Writing {
  const ends = commonEnds(text, wanted);
  const start = text.lastIndexOf(" ", ends.head - 1) + 1;
  let { tail } = ends;
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
