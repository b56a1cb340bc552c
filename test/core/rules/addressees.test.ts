import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

const LETTER = ofKind(kindOf("letter"));
const SUBMISSION = ofKind(kindOf("submission"));

checkRule("addressees/missing", {
  right: [
    { about: "a letter to one", document: LETTER },
    { about: "a submission", document: SUBMISSION },
    { about: "a report needs none", document: ofKind(kindOf("report")) },
  ],
  wrong: [
    {
      about: "a letter to nobody",
      document: { ...LETTER, addressees: null },
      findings: [{ data: { wanted: "Kính gửi:" } }],
    },
    {
      about: "a submission to nobody",
      document: { ...SUBMISSION, addressees: null },
      findings: [{ messageId: "below", clause: "HD05/I.9.2.4", data: { wanted: "Kính trình:" } }],
    },
  ],
});

checkRule("addressees/form", {
  right: [
    { about: "one addressee", document: LETTER },
    {
      about: "several, each closed by a semicolon",
      document: {
        ...LETTER,
        addressees: ["Kính gửi:", "- Đảng uỷ xã Tam Hưng;", "- Chi bộ thôn Mỹ Hưng."],
      },
    },
  ],
  wrong: [
    {
      about: "no colon",
      document: { ...LETTER, addressees: ["Kính gửi Đảng uỷ xã Tam Hưng"] },
      findings: [{ quote: "Kính gửi Đảng uỷ xã Tam Hưng", data: { wanted: "Kính gửi:" } }],
      fixed: ["Kính gửi: Đảng uỷ xã Tam Hưng"],
    },
    {
      about: "the words of a submission in a letter",
      document: { ...LETTER, addressees: ["Kính trình: Đảng uỷ xã Tam Hưng"] },
      findings: [{ data: { wanted: "Kính gửi:" } }],
      fixed: ["Kính gửi: Đảng uỷ xã Tam Hưng"],
    },
    {
      about: "several without semicolons",
      document: {
        ...LETTER,
        addressees: ["Kính gửi:", "- Đảng uỷ xã Tam Hưng,", "- Chi bộ thôn Mỹ Hưng."],
      },
      findings: [{ messageId: "ending", clause: "HD05/I.9.2.5", quote: "- Đảng uỷ xã Tam Hưng," }],
    },
    {
      about: "a report addressed to somebody",
      document: {
        ...ofKind(kindOf("report")),
        addressees: ["Kính gửi: Đảng uỷ xã Tam Hưng"],
      },
      findings: [{ messageId: "unwanted" }],
    },
  ],
});

checkRule("subject/place", {
  right: [
    { about: "under the number", document: LETTER },
    { about: "other kinds have it under the type", document: ofKind(kindOf("plan")) },
  ],
  wrong: [
    {
      about: "in the middle of the page",
      document: {
        ...LETTER,
        underNumber: null,
        subject: {
          text: "Về việc đăng ký lớp bồi dưỡng đảng viên mới",
          bold: false,
          italic: true,
          size: 12,
        },
      },
      findings: [{ quote: "Về việc đăng ký lớp bồi dưỡng đảng viên mới" }],
    },
  ],
});

checkRule("recorder/missing", {
  right: [{ about: "recorder and chair", document: ofKind(kindOf("minutes")) }],
  wrong: [
    {
      about: "the chair alone",
      document: { ...ofKind(kindOf("minutes")), recorder: null },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("articles/form", {
  right: [
    { about: "bold, Arabic, with a full stop", document: ofKind(kindOf("rules")) },
    { about: "other kinds have none", document: ofKind(kindOf("plan")) },
  ],
  wrong: [
    {
      about: "not bold",
      document: {
        ...ofKind(kindOf("rules")),
        body: ["Điều 1. Phạm vi điều chỉnh.", "Điều 2. Quy chế có hiệu lực từ ngày ký."],
      },
      findings: [{ messageId: "bold", places: ["Điều 1.", "Điều 2."] }],
    },
    {
      about: "a colon behind the number",
      document: {
        ...ofKind(kindOf("rules")),
        body: [{ text: "Điều 1: Quy chế này có hiệu lực từ ngày ký.", bold: true }],
      },
      findings: [{ quote: "Điều 1:" }],
    },
    {
      about: "Roman numbers",
      document: {
        ...ofKind(kindOf("rules")),
        body: [{ text: "Điều I. Quy chế này có hiệu lực từ ngày ký.", bold: true }],
      },
      findings: [{ quote: "Điều I." }],
      fixed: null,
    },
  ],
});

checkRule("subject/period", {
  right: [
    { about: "a year", document: ofKind(kindOf("yearProgramme")) },
    {
      about: "a quarter",
      document: { ...ofKind(kindOf("yearProgramme")), subject: "công tác quý III năm 2026" },
    },
  ],
  wrong: [
    {
      about: "a year without its number",
      document: { ...ofKind(kindOf("yearProgramme")), subject: "công tác năm" },
      findings: [{ quote: "công tác năm" }],
    },
    {
      about: "a year without its number, where a basis names the term",
      document: {
        ...ofKind(kindOf("yearProgramme")),
        bases: [
          "- Căn cứ Nghị quyết số 01-NQ/ĐH, ngày 15/5/2025 của Đại hội Chi bộ nhiệm kỳ 2025 - 2030.",
        ],
        subject: "công tác năm",
      },
      findings: [{ quote: "công tác năm" }],
      fixed: null,
    },
  ],
});

checkRule("subject/carried-out", {
  right: [{ about: "names the resolution", document: ofKind(kindOf("actionProgramme")) }],
  wrong: [
    {
      about: "names nothing",
      document: { ...ofKind(kindOf("actionProgramme")), subject: "hành động của chi bộ" },
      findings: [{ quote: "hành động của chi bộ" }],
    },
  ],
});
