import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";
import { WORDS } from "./sketch-programme";

const [COMMITTEE = "", MEMBERS = "", FILED = ""] = WORDS.recipients;

checkRule("recipients/missing", {
  right: [
    { about: "label and list", document: {} },
    { about: "in tab columns beside the signature", document: { layout: "tabs" } },
    {
      about: "below the signature",
      document: { layout: "stacked" },
      besides: ["partyTitle/position", "signature/position"],
    },
  ],
  wrong: [
    {
      about: "the signature alone",
      document: { recipientsLabel: null, recipients: null },
      findings: [{ quote: "", places: [] }],
    },
  ],
});

checkRule("recipients/empty", {
  right: [
    { about: "three recipients", document: {} },
    { about: "the filing line alone", document: { recipients: [FILED] } },
  ],
  wrong: [
    {
      about: "the label alone",
      document: { recipients: null },
      findings: [{ quote: "Nơi nhận:" }],
    },
  ],
});

checkRule("recipients/unfilled", {
  right: [{ about: "all filled in", document: {} }],
  wrong: [
    {
      about: "brackets",
      document: { recipients: ["- [nơi nhận];", FILED] },
      findings: [{ quote: "- [nơi nhận];" }],
    },
    {
      about: "dots",
      document: { recipients: [COMMITTEE, "- ……………;", FILED] },
      findings: [{ quote: "- ……………;" }],
    },
    {
      about: "a sample's name",
      document: { recipients: ["- Đảng uỷ xã ABC;", FILED] },
      findings: [{ quote: "- Đảng uỷ xã ABC;" }],
    },
  ],
});

checkRule("recipients/label", {
  right: [
    { about: "Nơi nhận: underlined", document: {} },
    { about: "a space before the colon", document: { recipientsLabel: "Nơi nhận :" } },
    {
      about: "a drawn line under the words",
      document: {
        recipientsLabel: {
          underline: false,
          xml: '<w:r><w:pict><v:line id="line2" from="0,14pt" to="60pt,14pt"/></w:pict></w:r>',
        },
      },
    },
    {
      about: "the colon alone not underlined",
      document: {
        recipientsLabel: { runs: [{ text: "Nơi nhận" }, { text: ":", underline: false }] },
      },
    },
  ],
  wrong: [
    {
      about: "no colon",
      document: { recipientsLabel: "Nơi nhận" },
      findings: [{ quote: "Nơi nhận", clause: "HD05/I.9.2.5", data: { wanted: "Nơi nhận:" } }],
    },
    {
      about: "the first recipient on its line",
      document: {
        recipientsLabel: "Nơi nhận: - Đảng uỷ xã Tam Hưng;",
        recipients: [FILED],
      },
      findings: [{ messageId: "own-line", quote: "Nơi nhận: - Đảng uỷ xã Tam Hưng;" }],
    },
    {
      about: "other words",
      document: { recipientsLabel: "Nơi gửi:" },
      findings: [{ quote: "Nơi gửi:", clause: "HD05/I.9.2.5" }],
    },
    {
      about: "not underlined",
      document: { recipientsLabel: { underline: false } },
      findings: [{ messageId: "not-underlined", quote: "Nơi nhận:" }],
    },
    {
      about: "neither",
      document: { recipientsLabel: { text: "Nơi nhận", underline: false } },
      findings: [{ messageId: "both", clause: "HD05/I.9.2.5" }],
    },
    {
      about: "no label above the list",
      document: { recipientsLabel: null },
      findings: [{ messageId: "none" }],
    },
  ],
});

checkRule("recipients/dash", {
  right: [
    { about: "hyphens", document: {} },
    {
      about: "en dashes",
      document: { recipients: WORDS.recipients.map((one) => one.replace("-", "–")) },
    },
    {
      about: "bullets of an automatic list",
      document: {
        recipients: WORDS.recipients.map((one) => ({
          text: one.slice(2),
          list: { id: 1, level: 0 },
        })),
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    },
  ],
  wrong: [
    {
      about: "none",
      document: { recipients: WORDS.recipients.map((one) => one.slice(2)) },
      findings: [{ places: WORDS.recipients.map((one) => one.slice(2)) }],
    },
    {
      about: "the first without",
      document: { recipients: [COMMITTEE.slice(2), MEMBERS, FILED] },
      findings: [{ places: [COMMITTEE.slice(2)] }],
    },
  ],
});

checkRule("recipients/ending", {
  right: [
    { about: "semicolons, then a full stop", document: {} },
    {
      about: "a blank at the end is not filled in yet",
      document: { recipients: ["- Đảng uỷ xã [tên xã]", FILED] },
      besides: ["recipients/unfilled"],
    },
  ],
  wrong: [
    {
      about: "commas and nothing",
      document: { recipients: [COMMITTEE.replace(";", ","), MEMBERS, FILED.replace(".", "")] },
      findings: [{ places: [COMMITTEE.replace(";", ","), FILED.replace(".", "")] }],
    },
    {
      about: "a semicolon behind the last",
      document: { recipients: [COMMITTEE, MEMBERS, FILED.replace(".", ";")] },
      findings: [{ places: [FILED.replace(".", ";")] }],
    },
    {
      about: "a state document's ending",
      document: { recipients: [COMMITTEE, MEMBERS, FILED.replace(".", "./.")] },
      findings: [{ places: [FILED.replace(".", "./.")] }],
    },
    {
      about: "full stops",
      document: { recipients: WORDS.recipients.map((one) => one.replace(";", ".")) },
      findings: [{ places: [COMMITTEE.replace(";", "."), MEMBERS.replace(";", ".")] }],
    },
  ],
});

checkRule("recipients/filing", {
  right: [
    { about: "Lưu Chi bộ", document: {} },
    { about: "Lưu Văn phòng", document: { recipients: [COMMITTEE, "- Lưu Văn phòng, Chi bộ."] } },
    {
      about: "filed as state documents do: another rule says that",
      document: { recipients: [COMMITTEE, "- Lưu: VT."] },
      besides: ["recipients/filing-form"],
    },
  ],
  wrong: [
    {
      about: "none",
      document: { recipients: [COMMITTEE, MEMBERS.replace(";", ".")] },
      findings: [{ quote: MEMBERS.replace(";", "."), data: { wanted: "- Lưu Chi bộ." } }],
    },
    {
      about: "not the last",
      document: { recipients: [FILED.replace(".", ";"), COMMITTEE.replace(";", ".")] },
      findings: [{ messageId: "not-last", quote: FILED.replace(".", ";") }],
    },
    {
      about: "not the last, and kept by more than the cell: the lines' words change places",
      document: { recipients: ["- Lưu Chi bộ, Chi đoàn;", COMMITTEE, MEMBERS.replace(";", ".")] },
      findings: [{ messageId: "not-last" }],
      fixed: [MEMBERS, "- Lưu Chi bộ, Chi đoàn."],
    },
    {
      about: "a member called Lưu is no filing",
      document: { recipients: ["- Đồng chí Lưu Văn Nam."] },
      findings: [{ quote: "- Đồng chí Lưu Văn Nam." }],
    },
  ],
});

checkRule("recipients/filing-form", {
  right: [{ about: "Lưu Chi bộ", document: {} }],
  wrong: ["- Lưu: VT.", "- Lưu: VT, Chi bộ.", "- Lưu VT.", "- Lưu: Chi bộ.", "- Lưu : Chi bộ."].map(
    (filed) => ({
      about: filed,
      document: { recipients: [COMMITTEE, filed] },
      findings: [{ quote: filed, data: { wanted: "- Lưu Chi bộ." } }],
    }),
  ),
});

checkRule("recipients/like-above", {
  right: [
    { about: "names", document: {} },
    { about: "as above in a letter", document: ofKind(kindOf("letter")) },
    { about: "as above in a submission", document: ofKind(kindOf("submission")) },
  ],
  wrong: [
    ...["- Như trên;", "- Kính gửi: Đảng uỷ xã Tam Hưng;"].map((line) => ({
      about: line,
      document: { recipients: [line, FILED] },
      findings: [{ quote: line }],
    })),
    {
      about: "a letter that names its addressee again",
      document: { ...ofKind(kindOf("letter")), recipients: ["- Đảng uỷ xã Tam Hưng;", FILED] },
      findings: [{ messageId: "wanted", quote: "- Đảng uỷ xã Tam Hưng;" }],
    },
  ],
});

checkRule("recipients/format", {
  right: [
    { about: "12, upright; the label 14", document: {} },
    {
      about: "an underline is the label rule's concern",
      document: { recipientsLabel: { underline: false } },
      besides: ["recipients/label"],
    },
  ],
  wrong: [
    {
      about: "14 is one finding",
      document: { recipients: { size: 14 } },
      findings: [{ places: [...WORDS.recipients], data: { deviations: ["size:14:12:12"] } }],
    },
    {
      about: "11, slanted",
      document: { recipients: { size: 11, italic: true } },
      findings: [{ data: { deviations: ["not-italic", "size:11:12:12"] } }],
    },
    {
      about: "the label bold and slanted, 12, as in state documents",
      document: { recipientsLabel: { bold: true, italic: true, size: 12 } },
      findings: [
        {
          messageId: "label",
          quote: "Nơi nhận:",
          data: { deviations: ["not-bold", "not-italic", "size:12:14:14"] },
        },
      ],
    },
    {
      about: "the label in capitals",
      document: { recipientsLabel: "NƠI NHẬN:" },
      findings: [{ messageId: "label", data: { deviations: ["small-letters"] } }],
    },
  ],
});
