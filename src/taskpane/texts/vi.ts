import { startingLarge } from "../../core/standards/letter-case";
import { fixVi } from "./fix-vi";
import { profileVi } from "./profile-vi";

/** The pane's words in Vietnamese; tone marks as the regulation itself writes them (khoá, uỷ, hoà). */
export const vi = {
  locale: "vi-VN",
  tabs: { label: "Việc cần làm", compose: "Soạn", check: "Kiểm tra", help: "Trợ giúp" },

  product: "Chi bộ",
  loadingPart: "Đang mở…",

  footer: {
    privacy: "Văn bản không rời khỏi máy của đồng chí.",
    languages: { vi: "Tiếng Việt", en: "English" },
  },

  outsideWord: {
    retry: "Thử lại",
    elsewhere: {
      title: "Ngăn này làm việc trong Word",
      body: "Mở Word, vào thẻ Trang đầu, nhóm Chi bộ, bấm Mở ngăn.",
    },
    "no-office": {
      title: "Chưa nối được với Word",
      body: "Khi mở, ngăn này cần tải office.js từ appsforoffice.microsoft.com. Kiểm tra mạng rồi thử lại; nếu mạng của cơ quan chặn địa chỉ đó, hãy nhờ người quản trị mạng cho phép.",
    },
    without: {
      title: "Trong khi chờ, không cần Word vẫn kiểm tra được",
      desk: "Mở trang Kiểm tra nhiều văn bản",
      deskAbout: ": thả tệp .docx vào là có kết quả, văn bản không rời khỏi máy.",
      commandAbout: " trên dòng lệnh, cho một tệp hoặc cả thư mục.",
    },
  },

  welcome: {
    title: "Soạn và kiểm tra chương trình công tác toàn khoá",
    about: "Đúng thể thức văn bản của Đảng theo Hướng dẫn 05-HD/VPTW, ngay trong Word.",
    steps: [
      {
        title: "Điền thông tin chi bộ",
        about: "Một lần cho cả nhiệm kỳ. Chỗ nào chưa biết cứ để trống.",
      },
      {
        title: "Chèn mẫu vào văn bản",
        about: "Mẫu có đủ thành phần; chỗ cần điền nằm trong ngoặc vuông.",
      },
      {
        title: "Kiểm tra trước khi trình ký",
        about: "Từng điểm có căn cứ, có ví dụ và đưa đến đúng chỗ trong văn bản.",
      },
    ],
    begin: "Bắt đầu soạn",
    sample: "Xem thử một bản đã điền sẵn",
  },

  compose: {
    title: "Soạn chương trình",
    firstRun:
      "Điền thông tin chi bộ một lần rồi bấm Chèn mẫu. Ô nào chưa biết cứ để trống: trong văn bản sẽ có chỗ trống được đánh dấu để điền sau.",
    sample: "Xem thử một bản đã điền sẵn",
    insert: "Chèn mẫu chương trình",
    inserting: "Đang chèn mẫu…",
    otherTemplates: "Mẫu khác…",
    repair: (count: number) => `Có ${count} ô cần xem lại.`,
  },

  blanks: {
    label: "Những chỗ chưa điền",
    left: (count: number) => `Còn ${count} chỗ chưa điền`,
    none: "Đã điền hết các chỗ trống",
    progress: "Số chỗ đã điền",
    filled: (filled: number, total: number) => `Đã điền ${filled}/${total} chỗ`,
    counting: "Đang đếm lại…",
    fillHere: "Điền ngay tại đây",
    next: "Đến chỗ trống tiếp theo",
    recount: "Đếm lại",
    check: "Kiểm tra văn bản",
    each: "Xem từng chỗ",
    blank: "Chỗ trống",
  },

  profiles: {
    label: "Soạn cho chi bộ",
    unnamed: "Chi bộ chưa đặt tên",
    actions: "Quản lý thông tin các chi bộ",
    kept: "Thông tin được giữ trên máy này cho lần sau.",
    notKept: "Máy này không cho lưu thông tin, lần sau sẽ phải điền lại.",
    add: "Thêm chi bộ khác",
    duplicate: "Nhân bản để sửa",
    export: "Xuất ra tệp…",
    import: "Nhập từ tệp…",
    delete: "Xoá thông tin này…",
    cancel: "Huỷ",
    close: "Đóng",

    deleteTitle: "Xoá thông tin chi bộ?",
    deleteBody: (name: string) =>
      `Thông tin của “${name}” sẽ bị xoá khỏi máy này và không lấy lại được. Văn bản đã soạn không bị ảnh hưởng.`,
    deleteNow: "Xoá",

    exportTitle: "Xuất thông tin chi bộ",
    exportBody: (file: string) =>
      `Lưu thành tệp ${file} để chép sang máy khác. Nếu Word không cho tải tệp, hãy sao chép phần chữ dưới đây và gửi cho người nhận.`,
    fileText: "Nội dung tệp",
    save: "Lưu thành tệp",
    saved: "Đã gửi tệp vào thư mục Tải về.",
    copy: "Sao chép",
    copied: "Đã sao chép.",
    notCopied: "Máy không cho sao chép; hãy bấm vào ô chữ rồi bấm Ctrl+C.",

    importTitle: "Nhập thông tin chi bộ",
    importBody: "Chọn tệp .json đã xuất từ phần bổ trợ này, hoặc dán nội dung tệp vào ô dưới.",
    pasteText: "Nội dung tệp",
    chooseFile: "Chọn tệp",
    takeText: "Nhập phần đã dán",
    refusals: {
      "not-json":
        "Đây không phải tệp thông tin chi bộ. Hãy chọn tệp .json đã xuất từ phần bổ trợ này.",
      "too-long": "Tệp quá lớn, không phải tệp thông tin chi bộ.",
      "not-a-profile": "Chưa nhập được. Tệp có những chỗ sau cần sửa:",
    },
  },

  profile: profileVi,

  inserted: {
    template: {
      title: "Đã chèn mẫu",
      next: "Việc tiếp theo: điền các chỗ trong ngoặc vuông [ ] trong văn bản, xong thì kiểm tra.",
    },
    sample: {
      title: "Đã chèn bản điền sẵn",
      next: "Đây là ví dụ, không phải số liệu thật. Hãy thử sửa sai một chỗ rồi bấm kiểm tra.",
    },
    other: (kind: string) => `Đã chèn mẫu: ${kind}`,
    check: "Kiểm tra ngay",
    pageSetup:
      "Word trên máy này không nhận khổ giấy từ mẫu. Vào Bố trí, mục Lề, đặt giấy A4, lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm; số trang ở giữa phía trên, từ trang 2.",
  },

  templates: {
    title: "Chọn mẫu văn bản",
    due: (when: string) => `Khi nào: ${when}`,
    close: "Đóng",
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
    kindOf: (kind: string, issuer: string) => (issuer === "" ? kind : `${kind} của ${issuer}`),
    checkAs: "Kiểm tra như …",
    kindAuto: "Tự nhận biết",
    present: (present: number, total: number) => `${present}/${total} thành phần`,
    progress: "Số thành phần bắt buộc đã có",
    at: (time: string) => `Kiểm tra lúc ${time}`,
    counts: "Số điểm cần xem theo mức độ",
    count: (count: number, severity: string) => `${count} ${severity}`,
    advice: {
      ready: "Không có điểm nào cần xem. Về thể thức, văn bản đã sẵn sàng để trình ký.",
      unfilled: "Đúng thể thức, nhưng còn chỗ chưa điền nên chưa ban hành được.",
      attention: "Thành phần đã đủ, nhưng còn những điểm sau cần xem trước khi ban hành.",
      unfilledAndWrong:
        "Chưa ban hành được: thành phần đã đủ, nhưng còn chỗ chưa điền và điểm chưa đúng.",
      incomplete: (parts: string) => `Chưa ban hành được. Còn thiếu: ${parts}.`,
    },
    parts: "Các thành phần",
    fineParts: (count: number) => `${count} thành phần đã đủ`,
    moreParts: (count: number) => `Xem thêm ${count} thành phần`,
    points: (count: number) => `${count} điểm`,
    showPart: (count: number, part: string) => `Xem ${count} điểm của thành phần: ${part}`,
    findings: "Các điểm cần xem",
    severityGroup: (severity: string, count: number) => `${startingLarge(severity)} (${count})`,
    looks: "Trình bày",
    showEach: "Xem từng chỗ",
    hideEach: "Thu gọn",
    filterSeverity: "Lọc theo mức độ",
    filterPart: "Lọc theo thành phần",
    everyPart: "Mọi thành phần",
    shown: (shown: number, total: number) => `Đang hiện ${shown}/${total} điểm.`,
    empty: {
      title: "Văn bản còn trống",
      about: "Hãy chèn mẫu chương trình để bắt đầu, hoặc mở đúng văn bản rồi kiểm tra lại.",
    },
    toCompose: "Sang thẻ Soạn",
    // What rests on custom is cited as "theo thông lệ …".
    clause: (citation: string) =>
      citation.startsWith("theo ") ? startingLarge(citation) : `Theo ${citation}`,
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

  fix: fixVi,

  failure: {
    title: {
      pane: "Ngăn này gặp trục trặc",
      start: "Chưa khởi động được",
      insert: "Chưa chèn được mẫu",
      check: "Chưa kiểm tra được",
      reveal: "Chưa đến được chỗ này",
      fill: "Chưa điền được",
      fix: "Chưa sửa được",
      ignore: "Chưa ghi nhớ được",
      comment: "Chưa ghi được nhận xét",
      "printed-report": "Chưa lập được phiếu",
      again: "Chưa làm được",
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
      "half-done":
        "Word dừng giữa chừng nên văn bản có thể mới sửa được một phần. Bấm Ctrl+Z cho đến khi văn bản trở lại như cũ, rồi kiểm tra lại.",
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
