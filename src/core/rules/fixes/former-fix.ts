import { placeOf, type Line } from "../../parts/line";
import { upperCase } from "../../standards/names";
import type { Fix, TextEdit } from "../../snapshot/edits";
import type { FormerName } from "../../standards/find-former";
import type { Place } from "../../snapshot/place";
import { CENTRAL_CITIES } from "../../standards/former-names";
import { perhaps, retype, wordsAt } from "./fix";

/** A former name as a line has it. */
export interface Found<Name extends FormerName = FormerName> {
  readonly line: Line;
  readonly name: Name;
  readonly place: Place;
}

type Province = Extract<Found["name"], { kind: "province" }>;
type Board = Extract<Found["name"], { kind: "board" }>;

/** The province or city where a former province belongs now, level and all. Only a suggestion: a cited name may have been meant. */
export function provinceInstead(found: readonly Found<Province>[]): Fix | undefined {
  // In a list the level is said once for all.
  if (found.some(({ name }) => !name.isAlone)) return undefined;
  return perhaps(...found.map(newProvince));
}

function newProvince({ line, name }: Found<Province>): readonly TextEdit[] {
  const own = placeOf(line, name.nameStart, name.end);
  const edits = retype(line, alike(wordsAt(line, own), name.now), own);
  const head = line.normal.text.slice(name.start, name.nameStart);
  if (!head.startsWith("tỉnh") || !CENTRAL_CITIES.includes(name.now)) return edits;
  const level = placeOf(line, name.start, name.start + "tỉnh".length);
  const wanted = head === "tỉnh " ? "thành phố" : "thành";
  return [...retype(line, alike(wordsAt(line, level), wanted), level), ...edits];
}

/** The board that took over, where no other one stands beside it that it took over, too. */
export function boardInstead(found: readonly Found<Board>[], now: string): Fix | undefined {
  const isBesideOther = ({ line, name }: Found<Board>) =>
    /ban tuyên giáo/u.test(line.normal.text) &&
    /ban dân vận/u.test(line.normal.text) &&
    name.end > 0;
  if (found.some(isBesideOther)) return undefined;
  return perhaps(
    ...found.map(({ line, place }) => retype(line, alike(wordsAt(line, place), now), place)),
  );
}

/** In the letter case of the words that stood there. */
function alike(found: string, wanted: string): string {
  if (found === upperCase(found)) return upperCase(wanted);
  const first = found.slice(0, 1);
  return first === upperCase(first) ? upperCase(wanted.slice(0, 1)) + wanted.slice(1) : wanted;
}
