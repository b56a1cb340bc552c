import { placeOf, type Line } from "../parts/line";
import { normalForm } from "../parts/normal-form";
import type { ClauseId } from "../standards/clauses";
import { retype, perhaps, safely, closeWith } from "./fixes/fix";
import { FINE, ifFound, oneProblem, type Rule } from "./rule";

/** Where it is laid down who is addressed by these words: letters say `Kính gửi`, submissions `Kính trình`. */
export const addressingClause = (words: string): ClauseId =>
  normalForm(words).text.startsWith("kính trình") ? "HD05/I.9.2.4" : "HD05/I.9.2.3";

const ANY_ADDRESSING = /^kính (?:gửi|trình)/u;

/** Rules on those whom a document is sent to: which kinds have them, their data say (HD05, Phần II, I.9.2.3, I.9.2.4). */
export const addresseesRules: readonly Rule[] = [
  {
    id: "addressees/missing",
    part: "addressees",
    severity: "error",
    clauses: ["HD05/I.9.2.3", "HD05/I.9.2.4"],
    example: { wrong: "", right: "Kính gửi: Đảng uỷ xã Tam Hưng" },
    concerns: ({ frame }) => frame.addressing !== null,
    check: ({ document: { kind, parts } }) => {
      const { addressing } = kind.frame;
      if (addressing === null || parts.has("addressees")) return FINE;
      const clause = addressingClause(addressing);
      const messageId = clause === "HD05/I.9.2.4" ? "below" : "default";
      return [{ messageId, data: { wanted: `${addressing}:` }, clause }];
    },
  },
  {
    id: "addressees/form",
    part: "addressees",
    severity: "warning",
    clauses: ["HD05/I.9.2.3", "HD05/I.9.2.4", "HD05/I.9.2.5"],
    example: { wrong: "Kính gửi Đảng uỷ xã Tam Hưng", right: "Kính gửi: Đảng uỷ xã Tam Hưng" },
    check: ifFound("addressees", ({ lines }, { document: { kind, marks } }) => {
      const { addressing } = kind.frame;
      const head = marks.addressing;
      if (addressing === null) {
        const clause = addressingClause(head?.normal.text ?? "");
        return oneProblem(lines, { messageId: "unwanted", clause });
      }
      if (!head) return FINE;
      const words = ANY_ADDRESSING.exec(head.normal.text)?.[0] ?? "";
      const wanted = `${addressing}:`;
      const rest = head.normal.text.slice(words.length);
      const isRight = words === normalForm(addressing).text && rest.startsWith(":");
      if (!isRight) {
        const mark = /^\s*:/u.exec(rest)?.[0] ?? "";
        const place = placeOf(head, 0, words.length + mark.length);
        const fix = words === "" ? undefined : safely(retype(head, wanted, place));
        return [
          { places: [placeOf(head)], data: { wanted }, clause: addressingClause(addressing), fix },
        ];
      }
      const wrong = unclosed(lines.filter((line) => line !== head));
      if (wrong.length === 0) return FINE;
      const fix = perhaps(...wrong.map((line) => closeWith(line, ";")));
      return oneProblem(wrong, { messageId: "ending", clause: "HD05/I.9.2.5", fix });
    }),
  },
];

/** Several addressees are each closed by a semicolon, the last one may have a full stop. */
function unclosed(names: readonly Line[]): readonly Line[] {
  if (names.length < 2) return [];
  return names.filter((line, index) =>
    index === names.length - 1 ? false : !/;$/u.test(line.normal.text),
  );
}
