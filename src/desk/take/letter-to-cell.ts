import { kindOf } from "../../core/kinds";
import { letterTemplate } from "../../core/kinds/templates/letter";
import type { KindTemplate, TemplateBlock } from "../../core/kinds/templates/template";
import { ISSUERS } from "../../core/standards/issuers";
import { buildDocument } from "../../core/template/build-programme";
import { composeKind } from "../../core/template/compose-kind";
import { emptyProfile } from "../../core/template/profile/profile";
import {
  composePrintedReport,
  type CheckedDocument,
  type DocumentPart,
  type FindingRow,
} from "../../core/printed-report/compose";

/** Whom a letter about checked documents goes to, and who writes it. */
export interface LetterAbout {
  /** The cell, as its documents name it. */
  readonly cell: string;
  /** The organisation above that cell, without "Đảng bộ"; empty where its documents do not say. */
  readonly organisation: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a letter says of a thing to mend at most: the rest stands in the check report. */
const MOST_FINDINGS = 12;

/**
 * A committee's letter (công văn) to a cell: what its documents lack and what has to be mended, each with its clause, from the letter's
 * template; number, day, place and signer are blanks. In Vietnamese, as all documents of the Party are. null where nothing is to be mended.
 */
export function letterToCell(
  documents: readonly CheckedDocument[],
  { cell, organisation, date }: LetterAbout,
): Uint8Array | null {
  const { documents: parts } = composePrintedReport(documents, { language: "vi", date });
  const faulty = parts.filter(({ findings, trouble }) => findings.length > 0 || trouble !== "");
  if (faulty.length === 0) return null;
  const committee = organisation === "" ? "Đảng uỷ [tên đảng uỷ]" : `Đảng uỷ ${organisation}`;
  const template: KindTemplate = {
    ...letterTemplate,
    subject: "hoàn thiện văn bản theo Hướng dẫn số 05-HD/VPTW",
    addressees: "[addressee|tên chi bộ|Chi bộ nhận công văn]",
    sections: [
      {
        part: "content",
        blocks: [
          {
            verbatim: `Qua kiểm tra ${documents.length} văn bản của ${cell === "" ? "Chi bộ" : cell}, đề nghị Chi bộ hoàn thiện những điểm sau:`,
          },
          ...faulty.flatMap(blocksOf),
          {
            text: "Đề nghị Chi bộ sửa, gửi lại trước ngày [replyDate|ngày/tháng/năm|Hạn gửi lại]; có điều gì chưa rõ thì liên hệ đồng chí [contactName|họ và tên|Người liên hệ].",
          },
        ],
      },
    ],
    closing: undefined,
    recipients: [],
    ...(cell === "" ? {} : { addressees: cell }),
  };
  const profile = { ...emptyProfile(), cellName: committee };
  const letter = kindOf(letterTemplate.kind);
  const { blocks, lastPages, title } = composeKind(letter, template, profile, ISSUERS.committee);
  return buildDocument(profile, blocks, lastPages, title);
}

function blocksOf({ name, findings, trouble }: DocumentPart): TemplateBlock[] {
  const rows = findings.slice(0, MOST_FINDINGS);
  const left = findings.length - rows.length;
  return [
    { verbatim: `Văn bản “${name}”:`, isPoint: true },
    ...(trouble === "" ? [] : [{ verbatim: `- ${trouble}` }]),
    ...rows.map((row) => ({ verbatim: `- ${sentenceOf(row)}` })),
    ...(left > 0
      ? [{ verbatim: `- Còn ${left} điểm khác nêu trong phiếu kiểm tra kèm theo.` }]
      : []),
  ];
}

function sentenceOf({ what, clause }: FindingRow): string {
  if (clause === "") return what;
  return `${what.replace(/\.$/u, "")} (${clause}).`;
}
