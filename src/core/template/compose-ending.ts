import { mm, mmToTwips, type Twips } from "../ooxml/units";
import { TEXT_WIDTH_MM } from "../standards/page";
import { PHRASES } from "../standards/phrases";
import { blank, orBlank, paragraph, type Blank, type Paragraph, type Table } from "./blocks";
import { upperCase } from "../standards/names";
import { FIRST_FRAME, type FrameWords } from "./frame-words";
import type { Profile } from "./profile/profile-type";

const TEXT_WIDTH = mmToTwips(mm(TEXT_WIDTH_MM));
const RECIPIENTS_WIDTH = mmToTwips(mm(80));

/** The table at the end: recipients on the left, the signature on the right; it is never split between pages. */
export function signatureTable(
  profile: Profile,
  words: FrameWords = FIRST_FRAME,
  left: readonly Paragraph[] = recipients(profile),
): Table {
  return {
    kind: "table",
    columns: [RECIPIENTS_WIDTH, (TEXT_WIDTH - RECIPIENTS_WIDTH) as Twips],
    cellMargin: 0 as Twips,
    rows: [[left, signature(profile, words)]],
    description: "Phần cuối văn bản: nơi nhận; quyền hạn, chức vụ và họ tên người ký",
  };
}

/** Who wrote the minutes and who chaired, each over the name, side by side (HD05, Phần II, I.7.1.4e and I.7.2.4). */
export function recorderAndChair(): Table {
  const half = (TEXT_WIDTH / 2) as Twips;
  const signer = (title: string, name: Blank): Paragraph[] => [
    paragraph("signingAuthority", title),
    paragraph("signerName", name),
  ];
  return {
    kind: "table",
    columns: [half, half],
    cellMargin: 0 as Twips,
    rows: [
      [
        signer(
          PHRASES.recorder,
          blank("chibo:recorder.recorderName", "Người ghi biên bản", "Họ và tên người ghi"),
        ),
        signer(
          PHRASES.chair,
          blank("chibo:signerName.chairName", "Người chủ trì", "Họ và tên người chủ trì"),
        ),
      ],
    ],
    description: "Phần cuối biên bản: người ghi biên bản và người chủ trì ký",
  };
}

/** Starts of a line that files the document; the template writes that line itself. */
const FILING_START = "LƯU";

/** The label, who gets the document, and where it is filed (HD05, Phần II, I.9.2.5). */
export function recipients({ recipients: names }: Profile): Paragraph[] {
  const others = names.filter((name) => upperCase(name).split(/[\s:]/u)[0] !== FILING_START);
  const lines =
    others.length > 0
      ? others
      : [
          blank("chibo:recipients.superior", "Đảng uỷ cấp trên", "Đảng uỷ cấp trên trực tiếp"),
          blank("chibo:recipients.others", "Các nơi nhận khác", "các nơi nhận khác"),
        ];
  return [
    recipientsLabel(),
    ...lines.map((line) => paragraph("recipientsList", "- ", line, ";")),
    filing(),
  ];
}

export function recipientsLabel(): Paragraph {
  return paragraph("recipientsLabel", PHRASES.recipientsLabel);
}

/** The first recipient of what is addressed to somebody (HD05, Phần II, I.9.2.3, I.9.2.4). */
export function likeAbove(): Paragraph {
  return paragraph("recipientsList", `- ${PHRASES.likeAbove};`);
}

/** The last of the recipients: where the document is filed. */
export function filing(): Paragraph {
  return paragraph("recipientsList", `- ${PHRASES.filing}.`);
}

/** The same for a body that is no cell. */
export function filingElsewhere(): Paragraph {
  const where = blank("chibo:recipients.filing", "Nơi lưu", "nơi lưu");
  return paragraph("recipientsList", "- Lưu ", where, ".");
}

/** For whom the secretary signs, the position, and the name below the room for the signature. */
export function signature(profile: Profile, words: FrameWords = FIRST_FRAME): Paragraph[] {
  const position = words.hasPosition ? [signerPosition(profile)] : [];
  return [signingAuthority(words), ...position, signerName(profile)];
}

/** The signature where no table puts it on the right. */
export function signatureOnTheRight(
  profile: Profile,
  words: FrameWords = FIRST_FRAME,
): Paragraph[] {
  const indents = { left: RECIPIENTS_WIDTH, right: 0 as Twips };
  return signature(profile, words).map((one) => ({ ...one, indents }));
}

export function signingAuthority(words: FrameWords = FIRST_FRAME): Paragraph {
  return paragraph("signingAuthority", words.authority);
}

export function signerPosition({ signerPosition: position }: Profile): Paragraph {
  const otherwise = blank(
    "chibo:signerPosition.position",
    "Chức vụ người ký",
    "BÍ THƯ HOẶC PHÓ BÍ THƯ",
  );
  return paragraph("signerPosition", orBlank(position, otherwise));
}

export function signerName({ signerName: name }: Profile): Paragraph {
  const otherwise = blank("chibo:signerName.name", "Họ và tên người ký", "Họ và tên người ký");
  return paragraph("signerName", orBlank(name, otherwise));
}
