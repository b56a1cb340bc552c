import fc from "fast-check";
import { UNIT_KINDS } from "../../../src/core/kinds/programme/outline";
import { CIRCULATIONS, SIGNER_POSITIONS, URGENCIES } from "../../../src/core/standards/phrases";
import {
  NUMBERINGS,
  ORDINAL_NUMERALS,
  parseProfile,
  type Profile,
} from "../../../src/core/template/profile/profile";

/** Vietnamese syllables in HD05's tone style, and ones with what XML must escape. */
const SYLLABLES = [
  "Mỹ",
  "Hưng",
  "Ngọc",
  "Thuỵ",
  "Đường",
  "Khuê",
  "Ấp",
  "Ửng",
  "Nghĩa",
  "Lộ",
  "Ỷ",
  "Phượng",
  "Quỳnh",
  "Kbang",
  "A&B",
  "<K>",
  '"Sao"',
  "D'ran",
  "1/5",
  "số 2",
];

/** A proper name of up to `most` characters. */
function properName(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 24 })
    .map((syllables) => syllables.join(" ").slice(0, most).trim());
}

const inSomeCase = (name: fc.Arbitrary<string>) =>
  fc.tuple(name, fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text));

const named = (start: string) =>
  inSomeCase(properName(90 - start.length - 1).map((name) => `${start} ${name}`));

const personalName = fc
  .tuple(
    fc.constantFrom("Nguyễn", "Đặng", "Trương", "H'Wen"),
    fc.array(fc.constantFrom("Thị", "Hoa", "Văn", "Ước", "Y", "Trường"), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([surname, others]) => [surname, ...others].join(" "));

/** A term that some standard knows, with a day in it. */
const termAndDate = fc
  .record({
    first: fc.integer({ min: 2018, max: 2035 }),
    offset: fc.integer({ min: 0, max: 700 }),
  })
  .map(({ first, offset }) => {
    const day = new Date(Date.UTC(first, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
    return { term: `${first} - ${first + (first < 2025 ? 3 : 5)}`, date: day };
  });

function orBlank<T, B>(value: fc.Arbitrary<T>, blank: B): fc.Arbitrary<T | B> {
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(blank) });
}

const body = properName(60).map((name) => `Đảng uỷ ${name}`);
const recipient = fc.oneof(body, fc.constant("Các đồng chí đảng viên"), fc.constant("Lưu Chi bộ"));
/** At least one recipient besides the filing line. */
const recipients = fc
  .tuple(body, fc.array(recipient, { maxLength: 3 }))
  .map(([first, others]) => [first, ...others]);

const legalBasis = fc
  .integer({ min: 1, max: 400 })
  .map(
    (number) =>
      `Nghị quyết số ${number}-NQ/TW, ngày 05/8/2024 của Bộ Chính trị về công tác dân vận`,
  );

/** What only some documents have: each is there now and then. */
const optionalParts = {
  ordinalNumerals: fc.constantFrom(...ORDINAL_NUMERALS),
  leadIn: sometimes(
    fc.constantFrom(
      "Chi bộ đề ra các nhiệm vụ của nhiệm kỳ như sau",
      "Chi bộ ban hành Chương trình công tác toàn khoá gồm những nội dung chủ yếu sau:",
    ),
    "",
  ),
  closing: sometimes(
    fc.constant("Chi bộ yêu cầu mỗi đồng chí đảng viên nghiêm túc thực hiện Chương trình này"),
    "",
  ),
  draftNumber: sometimes(fc.integer({ min: 1, max: 12 }), null),
  circulation: sometimes(fc.constantFrom(...CIRCULATIONS, "Tài liệu & phục vụ đại hội"), ""),
  urgency: sometimes(fc.constantFrom(...URGENCIES), ""),
  appendices: sometimes(
    fc.array(
      fc.constantFrom(
        "Danh sách chi uỷ viên và phân công phụ trách",
        "Chỉ tiêu chủ yếu <từng năm> của nhiệm kỳ",
        "Lịch sinh hoạt chuyên đề",
      ),
      { minLength: 1, maxLength: 3 },
    ),
    [],
  ),
  taskTable: sometimes(fc.constant(true), false),
  mirrorMargins: fc.boolean(),
};

function sometimes<T, B>(value: fc.Arbitrary<T>, otherwise: B): fc.Arbitrary<T | B> {
  return fc.oneof(
    { weight: 1, arbitrary: value },
    { weight: 2, arbitrary: fc.constant(otherwise) },
  );
}

function profileFields(optional: <T, B>(value: fc.Arbitrary<T>, blank: B) => fc.Arbitrary<T | B>) {
  return fc
    .record({
      superiorBody: optional(named("Đảng bộ"), ""),
      cellName: optional(named("Chi bộ"), ""),
      unitKind: fc.constantFrom(...UNIT_KINDS),
      place: optional(properName(40), ""),
      termAndDate,
      withTerm: optional(fc.constant(true), false),
      withDate: optional(fc.constant(true), false),
      congressOrdinal: optional(fc.integer({ min: 1, max: 40 }), null),
      number: optional(fc.integer({ min: 1, max: 300 }), null),
      signerPosition: optional(fc.constantFrom(...SIGNER_POSITIONS), ""),
      signerName: optional(personalName, ""),
      recipients: optional(recipients, []),
      extraLegalBases: fc.array(legalBasis, { maxLength: 2 }),
      numbering: fc.constantFrom(...NUMBERINGS),
      ...optionalParts,
    })
    .map(({ termAndDate: time, withTerm, withDate, ...fields }) =>
      valid({
        ...fields,
        term: withTerm ? time.term : "",
        date: withDate ? time.date : "",
      }),
    );
}

/** Through the parser, as every profile that people give. */
function valid(fields: unknown): Profile {
  const parsed = parseProfile(fields);
  if (!parsed.ok) throw new Error(`The arbitrary made a bad profile: ${JSON.stringify(parsed)}`);
  return parsed.profile;
}

/** Any profile: any kind of unit, long names with letters that XML must escape, any field blank. */
export const anyProfile: fc.Arbitrary<Profile> = profileFields(orBlank);

/** A profile with nothing left blank. */
export const completeProfile: fc.Arbitrary<Profile> = profileFields(
  <T, B>(value: fc.Arbitrary<T>): fc.Arbitrary<T | B> => value,
);
