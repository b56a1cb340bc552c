import { RENEW_REASONS } from "../../core/texts/renew-reasons";
import { FORMAT_WORDS } from "../../core/formats/words";
import type { Texts } from "./texts";

const COMMON = `Tuỳ chọn chung:
  --lang vi|en      ngôn ngữ của kết quả (mặc định: vi)
  -h, --help        in phần hướng dẫn này
  --version         in số phiên bản`;

const CHECK = `chibo check [tuỳ chọn] TỆP|THƯ-MỤC…
  Kiểm tra văn bản .docx; với thư mục thì kiểm tra mọi tệp .docx bên trong.
  --format text|json|jsonl|sarif   dạng kết quả (mặc định: text); jsonl: mỗi tệp một dòng, xong tệp nào ghi tệp ấy
  --standard auto|hd05             quy định để đối chiếu (mặc định: auto)
  --kind auto|LOẠI                 loại văn bản (mặc định: auto, tự nhận biết); xem “chibo kinds”
  --date NĂM-THÁNG-NGÀY            ngày được coi là hôm nay (mặc định: ngày của máy)
  --files-from -                   đọc thêm tên tệp từ đầu vào chuẩn, mỗi dòng một tên
  --files-from0 -                  như trên, sau mỗi tên có một ký tự NUL như find -print0
  --report TỆP.docx|TỆP.html       ghi phiếu kiểm tra để in: kết luận, thành phần, điều cần sửa
  --force                          ghi đè phiếu đã có`;

const FIX = `chibo fix [tuỳ chọn] TỆP --out TỆP.docx
  Sửa mọi lỗi mà máy sửa được chắc chắn, ghi ra tệp mới; phần còn lại liệt kê để người soạn xem.
  --out TỆP.docx       tệp sẽ ghi ra; tệp gốc giữ nguyên
  --force              ghi đè tệp đã có
  --anew               trình bày lại toàn bộ theo mẫu, dùng khi đầu, cuối văn bản nằm trong hộp chữ, khung, dấu cách
  --profile TỆP.json   thông tin của chi bộ, dùng cho phần được thêm vào
  --kind auto|LOẠI     loại văn bản (mặc định: auto, tự nhận biết)
  --format text|json   dạng kết quả (mặc định: text)
  --date NĂM-THÁNG-NGÀY   ngày được coi là hôm nay (mặc định: ngày của máy)`;

const RENEW = `chibo renew [tuỳ chọn] TỆP --term 2030-2035 --out TỆP.docx
  Lấy chương trình nhiệm kỳ trước làm bản cho nhiệm kỳ mới: đổi nhiệm kỳ của chi bộ, để trống số, ngày và người ký,
  đánh dấu “[xem lại]” trước căn cứ cũ, cấp huyện và mốc thời gian đã qua; phần còn lại giữ nguyên.
  --term 2030-2035|2031|05/2031   nhiệm kỳ, năm hoặc tháng mới, cùng loại với bản cũ
  --out TỆP.docx       tệp sẽ ghi ra; tệp gốc giữ nguyên
  --force              ghi đè tệp đã có
  --profile TỆP.json   điều đã biết của nhiệm kỳ mới: số, ngày, người ký, đại hội lần thứ mấy
  --format text|json   dạng kết quả (mặc định: text)
  --date NĂM-THÁNG-NGÀY   ngày được coi là hôm nay (mặc định: ngày của máy)`;

const NEW = `chibo new [tuỳ chọn] --out TỆP.docx
  Tạo mẫu văn bản: chương trình công tác toàn khoá, hoặc loại khác mà chi bộ ban hành.
  --kind LOẠI          loại văn bản (mặc định: programme); xem “chibo kinds”
  --profile TỆP.json   thông tin của chi bộ; không có thì để trống để điền sau
  --out TỆP.docx       tệp sẽ ghi ra
  --force              ghi đè tệp đã có`;

const RULES = `chibo rules [tuỳ chọn]
  Liệt kê các quy tắc kiểm tra, mỗi quy tắc kèm căn cứ.
  --kind LOẠI             chỉ những quy tắc áp dụng cho loại văn bản ấy
  --format text|json|md   dạng kết quả (mặc định: text)`;

const KINDS = `chibo kinds [tuỳ chọn]
  Liệt kê các loại văn bản: tên loại, ký hiệu, thành phần.
  --format text|json|md   dạng kết quả (mặc định: text)`;

const STATUS = `Mã thoát: 0 không có lỗi · 1 có ít nhất một lỗi · 2 dùng sai lệnh hoặc có tệp không đọc được`;

export const vi: Texts = {
  ...FORMAT_WORDS.vi,
  help: `chibo – soạn và kiểm tra văn bản của chi bộ theo Hướng dẫn 05-HD/VPTW

${NEW}

${CHECK}

${FIX}

${RENEW}

${RULES}

${KINDS}

${COMMON}

${STATUS}
`,
  helpCheck: `${CHECK}\n\n${COMMON}\n\n${STATUS}\n`,
  helpFix: `${FIX}\n\n${COMMON}\n\n${STATUS}\n`,
  helpRenew: `${RENEW}\n\n${COMMON}\n`,
  renew: {
    notAPeriod: (word) =>
      `“${word}” không phải là nhiệm kỳ (2030-2035), năm (2031) hay tháng (05/2031).`,
    refused: (why) =>
      ({
        "no-period": "không thấy văn bản ghi nhiệm kỳ, năm hay tháng nào để đổi.",
        "other-period":
          "văn bản ghi thời gian theo loại khác (nhiệm kỳ, năm hoặc tháng). Hãy ghi “--term” cùng loại.",
        "same-period": "văn bản đã là của thời gian này.",
      })[why],
    changed: "Đã đổi:",
    marked: "Đã đánh dấu “[xem lại]”, cần người soạn xem:",
    left: "Chưa đổi được vì nằm trong chỗ không được thay đổi (trường, vùng bị khoá):",
    reasons: RENEW_REASONS.vi,
  },
  anew: ({ boxes, tables, unknown }) => [
    "Đã trình bày lại theo mẫu, giữ nguyên lời văn.",
    ...(boxes > 0 ? [`Đã đưa chữ trong ${boxes} hộp chữ, khung ra thành đoạn.`] : []),
    ...(tables > 0 ? [`Đã dựng lại ${tables} bảng đầu, cuối văn bản.`] : []),
    ...(unknown.length > 0
      ? ["Chưa rõ là phần nào, đã giữ ở chỗ cũ:", ...unknown.map((text) => `  ${text}`)]
      : []),
  ],
  helpNew: `${NEW}\n\n${COMMON}\n`,
  helpRules: `${RULES}\n\n${COMMON}\n`,
  helpKinds: `${KINDS}\n\n${COMMON}\n`,
  usage: ({ problem, word, choices }) =>
    ({
      "no-command":
        "Chưa có lệnh: hãy dùng “chibo new”, “chibo check”, “chibo fix”, “chibo renew”, “chibo rules” hoặc “chibo kinds”.",
      "unknown-command": `Không có lệnh “${word}”; các lệnh là new, check, fix, renew, rules và kinds.`,
      "unknown-option": `Không có tuỳ chọn “${word}”.`,
      "missing-value": `Tuỳ chọn “${word}” cần một giá trị đi kèm.`,
      "needless-value": `Tuỳ chọn “${word}” không nhận giá trị.`,
      "not-a-choice": `Giá trị của “${word}” phải là một trong: ${choices.join(", ")}.`,
      "not-a-day": `“${word}” không phải là một ngày có thật viết theo dạng năm-tháng-ngày, như 2026-02-05.`,
      "missing-option": `Thiếu tuỳ chọn “${word}”.`,
      "no-files": "Hãy cho biết tệp hoặc thư mục cần kiểm tra.",
      "no-file": "Hãy cho biết tệp cần sửa.",
      "one-file": `Thừa “${word}”: mỗi lần chỉ sửa một tệp.`,
      "needless-argument": `Thừa “${word}”: lệnh này không nhận tên tệp ngoài các tuỳ chọn.`,
      "files-from-dash-only": `“${word}” chỉ nhận “-”, nghĩa là đầu vào chuẩn.`,
    })[problem],
  seeHelp: "Xem hướng dẫn: chibo --help",
  count: (severity, count) =>
    `${count} ${{ error: "lỗi", todo: "chỗ chưa điền", warning: "chỗ chưa đúng", hint: "gợi ý" }[severity]}`,
  parts: (present, total) => `${present}/${total} thành phần`,
  quote: (words) => `“${words}”`,
  right: "Đạt",
  tally: ({ files, complete, incomplete, notJudged, unreadable }) =>
    [
      `${files} tệp: ${complete} đủ thành phần`,
      `${incomplete} còn thiếu`,
      ...(notJudged > 0 ? [`${notJudged} không kiểm tra`] : []),
      ...(unreadable > 0 ? [`${unreadable} không đọc được`] : []),
    ].join(", "),
  tallyOfKind: (label, { files, complete, incomplete, notJudged }) =>
    [
      `${label}: ${files}`,
      ...(complete > 0 ? [`${complete} đủ thành phần`] : []),
      ...(incomplete > 0 ? [`${incomplete} còn thiếu`] : []),
      ...(notJudged > 0 ? [`${notJudged} không kiểm tra`] : []),
    ].join(", "),
  kinds: (count) => `${count} loại văn bản mà chi bộ ban hành hoặc thường gặp`,
  kindWords: {
    id: "Mã",
    kind: "Loại văn bản",
    type: "Tên loại",
    sign: "Ký hiệu",
    parts: "Thành phần bắt buộc; nội dung theo thông lệ",
    notJudged: "không kiểm tra",
    frame: "chỉ có thể thức chung",
  },
  noDocuments: (names) =>
    names.length > 0
      ? `Không có tệp .docx nào trong ${names.join(", ")}.`
      : "Không có tên tệp nào ở đầu vào.",
  rules: (count) => `${count} quy tắc kiểm tra văn bản của chi bộ`,
  columns: {
    part: "Thành phần",
    rule: "Quy tắc",
    severity: "Mức",
    message: "Điều được báo",
    clause: "Căn cứ",
  },
  profileNotJson: (file, detail) => `${file} không phải là JSON: ${detail}`,
  profileRefused: (file) => `Thông tin chi bộ trong ${file} có chỗ chưa dùng được:`,
  outExists: (file) => `Đã có tệp ${file}. Thêm --force nếu muốn ghi đè.`,
  outFolderMissing: (file) => `Không ghi được ${file}: không có thư mục chứa tệp này.`,
  outNotWritten: (file, detail) => `Không ghi được ${file}: ${detail}`,
  outIsInput: (file) => `${file} chính là tệp cần sửa. Hãy ghi ra tệp khác để giữ nguyên bản gốc.`,
  fixed: (count) => (count === 0 ? "Không có gì để máy sửa." : `Đã sửa ${count} điều:`),
  declined: "Chưa sửa được vì nằm trong chỗ không được thay đổi (trường, vùng bị khoá):",
  written: (file) => `Đã tạo ${file}`,
  crashed: (detail) => `Chương trình gặp lỗi ngoài dự kiến: ${detail}`,
};
