import { SEAL_NOTES } from "../../standards/phrases";
import { candidate, type Candidate } from "../labels";
import type { Line } from "../line";
import { firstOf, sign } from "./signs";

/** Who signs minutes besides the chair, and the chair. */
const RECORDER =
  /^(?:người (?:ghi|lập) biên bản|thư ký(?: (?:hội nghị|cuộc họp|đại hội|ghi biên bản))?|người ghi)$/u;
const CHAIR =
  /^(?:người )?(?:chủ (?:trì|toạ|tọa)|chủ tịch đoàn)(?: (?:hội nghị|cuộc họp|đại hội|buổi (?:họp|sinh hoạt)))?$/u;
const ATTESTATION = /^xác nhận (?:chữ ký|của)/u;
const ATTESTATION_LINES = 6;
const RECIPIENTS_LABEL = /^nơi nhận/u;
const LIST_ITEM = /^[-+•*–]/u;
const SIGNATURE_NOTE =
  /^\(?\s*(?:đã |chữ )?(?:ký|kí)(?:,? (?:tên|và|ghi|đóng|dấu)[^:]*|\s*\)?\s*)$/u;

/** A person's name: in small letters, in capitals, or a blank that waits for one. */
export const NAME = /^(?:\p{Lu}[\p{L}.]*\.? ){1,6}\p{Lu}\p{L}*\.?$/u;
export const NAME_IN_CAPITALS = /^(?:\p{Lu}{1,8} ){1,5}\p{Lu}{1,8}$/u;
export const NAME_BLANK = /^[.…_\s]{3,}$|^\[[^\]]*\]$|^\(?họ (?:và )?tên\)?/u;

/** True for a line (in normal form) that only the ending of minutes, or of a congress' document, has. */
export function isSigningLine(text: string): boolean {
  return RECORDER.test(text) || CHAIR.test(text) || ATTESTATION.test(text);
}

/** The two who sign minutes, each over a name. */
export function minutesSigners(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above && isNote(line.above.normal.text) ? line.above.above : line.above;
  const isName = NAME.test(line.text) && !LIST_ITEM.test(text);
  return [
    candidate("recorder", sign(RECORDER.test(text), "wording", 5)),
    candidate("chair", sign(CHAIR.test(text), "wording", 5)),
    candidate(
      "recorderName",
      sign(above !== null && RECORDER.test(above.normal.text) && isName, "name-under-recorder", 4),
    ),
    candidate(
      "signerName",
      sign(
        above !== null &&
          CHAIR.test(above.normal.text) &&
          (isName || NAME_BLANK.test(text) || NAME_IN_CAPITALS.test(line.text)),
        "name-under-chair",
        5,
      ),
    ),
  ];
}

/** Somebody confirms the signatures of a congress' presidium, below them. */
export function attestation(line: Line): Candidate | null {
  let { above } = line;
  let isUnder = false;
  for (let step = 0; above && step < ATTESTATION_LINES; step += 1, above = above.above) {
    if (ATTESTATION.test(above.normal.text)) isUnder = true;
    if (RECIPIENTS_LABEL.test(above.normal.text)) break;
  }
  return candidate(
    "attestation",
    firstOf(
      sign(ATTESTATION.test(line.normal.text), "wording", 4),
      sign(isUnder && !LIST_ITEM.test(line.normal.text), "under-attestation", 1.5),
    ),
  );
}

/** A cheap look before the careful one. */
const MAY_BE_NOTE = /k[ýí]|dấu/;

/** True for what stands where the signature comes: "(đã ký)", a note about the stamp; in normal form. */
export function isNote(text: string): boolean {
  if (!MAY_BE_NOTE.test(text)) return false;
  if (SIGNATURE_NOTE.test(text)) return text.length < 60;
  const bare = text.replace(/[()]/g, "").trim();
  return SEAL_NOTES.includes(bare);
}
