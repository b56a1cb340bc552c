import { attestation } from "../attestation";
import { found, rightCase, wrongCase, type Case } from "../case";
import { readDocument, readProgramme, replaceSection } from "../typed-document";

const dongHa = readProgramme("village-dong-ha");
const congress = readDocument("programme-congress");

/** Whole-term programmes beside those that are sorted by unit. */
export const programmeCases: Readonly<Record<string, Case>> = {
  "programme-congress": rightCase(
    "The cell's congress itself issues the whole-term programme: its sign, the presidium, the attestation below.",
    congress,
    { facts: { cellName: null }, layout: { after: attestation("Vi Văn Thành", "Lâm Thị Yến") } },
  ),

  "programme-label-dots": rightCase(
    "One section has its three labels, each with dots alone behind it.",
    replaceSection(dongHa, "D. XÂY DỰNG KẾT CẤU", [
      "## D. XÂY DỰNG KẾT CẤU HẠ TẦNG, NÔNG THÔN MỚI",
      "1. Mục tiêu, chỉ tiêu: ……………………………………",
      "2. Nhiệm vụ: ……………………………………",
      "3. Giải pháp, phân công, thời hạn: ……………………………………",
    ]),
    { findings: [found("sections/unfilled")] },
  ),

  "programme-congress-signs": wrongCase(
    "A congress' programme with the cell's sign, signed for the cell.",
    { ...congress, number: "Số 03-CTr/CB", authority: "T/M CHI BỘ" },
    [found("numberSymbol/body-sign", "03-CTr/CB"), found("signingAuthority/form", "T/M CHI BỘ")],
    { facts: { cellName: null } },
  ),
};
