import { capital } from "./capital";
import { profileVi } from "./profile-vi";

/** The pane's words in Vietnamese; tone marks as the regulation itself writes them (khoá, uỷ, hoà). */
export const vi = {
  locale: "vi-VN",
  tabs: { label: "Việc cần làm", compose: "Soạn", check: "Kiểm tra", help: "Trợ giúp" },

  loadingPart: "Đang mở…",

  footer: {
    privacy: "Văn bản không rời khỏi máy của đồng chí.",
    languages: { vi: "Tiếng Việt", en: "English" },
  },

  outsideWord: {
    elsewhere: {
      title: "Ngăn này làm việc trong Word",
      body: "Mở Word, vào thẻ Trang đầu, nhóm Chi bộ, bấm Mở ngăn.",
    },
    "no-office": {
      title: "Chưa nối được với Word",
      body: "Khi mở, ngăn này cần tải office.js từ máy chủ của Microsoft. Kiểm tra mạng, đóng ngăn rồi mở lại.",
    },
  },

  compose: {
    title: "Soạn chương trình",
    firstRun:
      "Điền thông tin chi bộ một lần rồi bấm Chèn mẫu. Ô nào chưa biết cứ để trống: trong văn bản sẽ có chỗ trống được đánh dấu để điền sau.",
    kept: "Thông tin được giữ trên máy này cho lần sau.",
    notKept: "Máy này không cho lưu thông tin, lần sau sẽ phải điền lại.",
    insert: "Chèn mẫu chương trình",
    inserting: "Đang chèn mẫu…",
    repair: (count: number) =>
      count === 1
        ? "Có 1 ô cần xem lại trước khi chèn."
        : `Có ${count} ô cần xem lại trước khi chèn.`,
    clear: "Xoá hết các ô",
  },

  profile: profileVi,

  inserted: {
    title: "Đã chèn mẫu",
    next: "Việc tiếp theo: điền các chỗ trong ngoặc vuông [ ] trong văn bản, xong thì kiểm tra.",
    check: "Kiểm tra ngay",
    pageSetup:
      "Word trên máy này không nhận khổ giấy từ mẫu. Vào Bố trí, mục Lề, đặt giấy A4, lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm; số trang ở giữa phía trên, từ trang 2.",
  },

  ask: {
    title: "Văn bản đang có nội dung",
    body: "Đồng chí muốn chèn mẫu vào đâu?",
    end: "Chèn vào cuối",
    endAbout: "Giữ nguyên nội dung đang có; mẫu bắt đầu ở trang mới.",
    replace: "Thay toàn bộ",
    replaceAbout: "Nội dung đang có sẽ bị xoá khỏi văn bản. Nên lưu một bản riêng trước.",
    cancel: "Huỷ",
  },

  check: {
    title: "Kiểm tra văn bản đang mở",
    about:
      "Đối chiếu với Hướng dẫn 05-HD/VPTW: đã đủ thành phần chưa, chỗ nào chưa điền, chỗ nào chưa đúng. Việc kiểm tra không sửa gì trong văn bản.",
    run: "Kiểm tra văn bản",
    again: "Kiểm tra lại",
    running: { reading: "Đang đọc văn bản…", comparing: "Đang đối chiếu với quy định…" },
    done: (findings: number) =>
      findings === 0
        ? "Kiểm tra xong. Không có điểm nào cần xem."
        : `Kiểm tra xong. Có ${findings} điểm cần xem.`,
    present: (present: number, total: number) => `${present}/${total} thành phần`,
    progress: "Số thành phần bắt buộc đã có",
    at: (time: string) => `Kiểm tra lúc ${time}`,
    counts: "Số điểm cần xem theo mức độ",
    count: (count: number, severity: string) => `${count} ${severity}`,
    advice: {
      ready: "Không có điểm nào cần xem. Về thể thức, văn bản đã sẵn sàng để trình ký.",
      unfilled: "Đúng thể thức, nhưng còn chỗ chưa điền nên chưa ban hành được.",
      attention: "Thành phần đã đủ, nhưng còn những điểm sau cần xem trước khi ban hành.",
      incomplete: (parts: string) => `Chưa ban hành được. Còn thiếu: ${parts}.`,
    },
    parts: "Các thành phần bắt buộc",
    fineParts: (count: number) => `${count} thành phần đã đủ`,
    moreParts: (count: number) => `Xem thêm ${count} thành phần`,
    points: (count: number) => `${count} điểm`,
    showPart: (count: number, part: string) => `Xem ${count} điểm của thành phần: ${part}`,
    findings: "Các điểm cần xem",
    severityGroup: (severity: string, count: number) => `${capital(severity)} (${count})`,
    filterSeverity: "Lọc theo mức độ",
    filterPart: "Lọc theo thành phần",
    everyPart: "Mọi thành phần",
    shown: (shown: number, total: number) => `Đang hiện ${shown}/${total} điểm.`,
    toCompose: "Sang thẻ Soạn",
    clause: "Theo",
    quote: "Trong văn bản:",
    go: "Đến chỗ này",
    goNth: (place: number, count: number) => `Đến chỗ ${place}/${count}`,
    gone: "Chỗ này không còn trong văn bản. Bấm Kiểm tra lại để xem kết quả mới.",
    undecidedTitle: (count: number) => `Chưa kết luận được ${count} điểm`,
    undecided: "Word không cho biết đủ định dạng để xem những điểm sau; đồng chí hãy tự xem:",
    beforeStandard:
      "Văn bản ban hành trước ngày 27/5/2026, khi chưa có Hướng dẫn 05. Các điểm dưới đây được đối chiếu theo Hướng dẫn 05 để tham khảo.",
    textOnly:
      "Lần này Word chỉ cho đọc phần chữ, nên cỡ chữ, lề và khoảng cách chưa được kiểm tra. Lưu văn bản rồi kiểm tra lại.",
    notCheckedTitle: "Những gì không kiểm tra",
    notChecked: [
      "Nội dung chính trị và chuyên môn có phù hợp với chi bộ hay không.",
      "Số liệu, tên riêng, số và ngày của các nghị quyết có đúng thực tế hay không.",
      "Chữ ký, con dấu và trình tự ban hành.",
    ],
  },

  failure: {
    title: {
      pane: "Ngăn này gặp trục trặc",
      start: "Chưa khởi động được",
      insert: "Chưa chèn được mẫu",
      check: "Chưa kiểm tra được",
      reveal: "Chưa đến được chỗ này",
    },
    reason: {
      "read-only":
        "Văn bản đang mở ở chế độ chỉ đọc. Vào Tệp, Lưu dưới dạng, lưu một bản khác rồi làm lại với bản đó.",
      protected:
        "Văn bản đang được bảo vệ, không cho sửa. Nhờ người giữ văn bản bỏ bảo vệ (thẻ Xem lại, Hạn chế chỉnh sửa) rồi làm lại.",
      viewing:
        "Word không cho ghi vào văn bản. Thường là vì đang ở chế độ Xem: đổi sang Chỉnh sửa ở góc trên bên phải rồi làm lại.",
      busy: "Word đang bận. Đóng các hộp thoại đang mở, đợi vài giây rồi làm lại.",
      failed: "Word báo lỗi. Làm lại một lần nữa; nếu vẫn lỗi, lưu văn bản, đóng Word rồi mở lại.",
      "too-old":
        "Word trên máy này cũ quá. Cần Microsoft 365, Word 2021 trở lên, hoặc Word trên web.",
      "too-large": "Văn bản lớn quá nên Word không xử lý được trong một lần.",
      offline:
        "Một phần của ngăn này chưa tải về được. Kiểm tra mạng rồi làm lại; văn bản không bị ảnh hưởng.",
      unexpected:
        "Có trục trặc trong ngăn này. Đóng ngăn rồi mở lại; văn bản của đồng chí không bị ảnh hưởng.",
    },
    reload: "Mở lại ngăn",
    details: "Chi tiết kỹ thuật",
    retry: "Làm lại",
    dismiss: "Đóng thông báo",
  },
};

/** Every word that the pane itself says; this table is the original, the others have its shape. */
export type PaneTexts = typeof vi;
