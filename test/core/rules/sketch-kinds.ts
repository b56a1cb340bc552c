import { KINDS, type Kind } from "../../../src/core/kinds";
import { ISSUERS } from "../../../src/core/standards/issuers";
import type { PartId } from "../../../src/core/standards/part-id";
import type { SketchChanges } from "./sketch";
import type { Words } from "./sketch-model";

/** Says nothing of what the kinds' contents are about. */
const NEUTRAL = "Trường nằm ở cuối xã, đường đi lại còn xa trong mùa mưa.";

/** A right document of that kind: the kind's own words for its subject, and one line for each part of its content. */
export function ofKind(kind: Kind, content = contentOf(kind)): SketchChanges {
  if (kind.themes.length > 0) return {};
  const { frame, subject } = kind;
  const [type] = kind.types;
  const name = type?.name ?? kind.forms[0] ?? "";
  const sign = type?.sign ?? "CTr";
  const isLetter = !frame.hasTypeLine;
  const isAddressed = frame.addressing !== null;
  return {
    numberSymbol: `Số 05-${sign}/CB`,
    documentType: isLetter ? null : name.toUpperCase(),
    subject: isLetter ? null : subject.example,
    ...(isLetter ? { hyphens: null, underNumber: [{ text: subject.example, size: 12 }] } : {}),
    ...(frame.addressing === null
      ? {}
      : { addressees: [`${frame.addressing}: Đảng uỷ xã Tam Hưng`] }),
    bases: kind.legalBases.need === null ? null : ["- Căn cứ Điều lệ Đảng Cộng sản Việt Nam."],
    leadIn: null,
    body: [NEUTRAL, ...content, NEUTRAL],
    closing: null,
    ...(frame.signers === "issuer" ? {} : BY_TWO),
    ...(isAddressed ? { recipients: ["- Như trên;", "- Lưu Chi bộ."] } : {}),
  };
}

const BY_TWO: SketchChanges = {
  recorder: ["NGƯỜI GHI BIÊN BẢN", "Trần Văn Minh"],
  signingAuthority: null,
  signerPosition: "CHỦ TRÌ HỘI NGHỊ",
};

/** A line for each part of the kind's content, one left out where it is named. */
export function contentOf(kind: Kind, without?: PartId): readonly Words[] {
  const [plan] = kind.plans;
  const parts = plan.parts.filter(({ id }) => id !== without);
  return parts.flatMap(({ id, example }, index) => {
    if (kind.sections.includes(id)) {
      const heading = example.replace(/^[IVX]+(?=\.)/u, ROMAN[index] ?? "");
      return [{ text: heading, bold: true }, { text: NEUTRAL }];
    }
    const isArticle = kind.hasArticles && without !== "articles";
    return [isArticle ? article(example, index + 1) : { text: example.replace(ARTICLE, "") }];
  });
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const ARTICLE = /^Điều \d+\.\s*/u;

function article(example: string, number: number): Words {
  return {
    runs: [{ text: `Điều ${number}.`, bold: true }, { text: ` ${example.replace(ARTICLE, "")}` }],
  };
}

/** A right whole-term programme, resolution or the like that the cell's congress issues. */
export const BY_THE_CONGRESS: SketchChanges = {
  issuingBody: "ĐẠI HỘI CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG LẦN THỨ IX",
  numberSymbol: `Số 01-CTr/${ISSUERS.cellCongress.sign}`,
  signingAuthority: ISSUERS.cellCongress.authorities[0],
  signerPosition: null,
};

/** Kinds whose content custom expects, not a regulation. */
const CUSTOMARY = KINDS.filter(({ isJudged, themes }) => isJudged && themes.length === 0);

const partsOf = ({ plans: [plan] }: Kind) => plan.parts;

/** The parts of content that custom expects of some kind, each once. */
export function customaryParts(): readonly PartId[] {
  return [...new Set(CUSTOMARY.flatMap(partsOf).map(({ id }) => id))];
}

/** Of each kind that has the part by custom, a right document, and one without that part. */
export function withAndWithout(id: PartId) {
  const kinds = CUSTOMARY.flatMap((kind) =>
    partsOf(kind)
      .filter((part) => part.id === id)
      .map(({ need }) => ({ kind, need })),
  );
  return {
    right: kinds.map(({ kind }) => ({ about: kind.label.en, document: ofKind(kind) })),
    wrong: kinds.map(({ kind, need }) => ({
      about: `${kind.label.en} without it`,
      document: ofKind(kind, contentOf(kind, id)),
      findings: [{ severity: need, clause: "custom/content" as const, quote: "" }],
    })),
  };
}
