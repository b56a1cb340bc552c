import type { PartyDocument } from "../../parts/party-document";
import type { Fix } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";
import { perhaps } from "./fix";
import { smallestEdits } from "./smallest-edits";

/** The commune, ward or special zone that the cell belongs to, as it stands in the header, perhaps behind one of its offices. */
const COMMUNE = /^đảng bộ (?:.+ )?(?<!thị |hợp tác )(xã(?! hội(?: |$))|phường|đặc khu) (.+)$/u;
/** A name goes on with words that begin with a capital. */
const NAME = /^(?:\s+\p{Lu}[\p{L}\p{M}]*)*/u;
const COMMITTEE = /^(?:huyện|quận|thị) (?:uỷ|ủy)/iu;
const OFFICE = /^phòng (?:giáo dục và đào tạo|gd ?& ?đt|gd-đt|gdđt)/iu;
const BODY = /^(.*?)(?:huyện|quận|thị xã)$/isu;

/**
 * What may be meant where a body of the district is spoken of as a present one: the same of the cell's own commune. Only a suggestion:
 * which body took over is not the same everywhere.
 */
export function communeInstead(
  { parts, snapshot }: PartyDocument,
  places: readonly Place[],
): Fix | undefined {
  const header = parts.get("superiorBody")?.lines[0]?.normal.text ?? "";
  const [, level = "", small = ""] = COMMUNE.exec(header) ?? [];
  if (level === "") return undefined;
  const name = small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const commune = `${level} ${name}`;
  return perhaps(
    ...places.map((place) => {
      const text = snapshot.paragraphs[place.paragraph]?.text ?? "";
      const own = NAME.exec(text.slice(place.end))?.[0] ?? "";
      const end = place.end + own.length;
      const found = text.slice(place.start, end);
      const wanted = named(text.slice(place.start, place.end), commune);
      return smallestEdits({ ...place, end }, found, wanted);
    }),
  );
}

function named(body: string, commune: string): string {
  if (COMMITTEE.test(body)) return `Đảng uỷ ${commune}`;
  if (/^huyện đoàn/iu.test(body)) return `Đoàn Thanh niên ${commune}`;
  if (/^cấp huyện/iu.test(body)) return "cấp xã";
  if (OFFICE.test(body)) return `Phòng Văn hoá - Xã hội ${commune}`;
  const [, before = ""] = BODY.exec(body) ?? [];
  return `${before}${commune}`;
}
