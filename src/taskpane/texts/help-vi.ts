/** The help's words in Vietnamese. They come with the help, not with the pane. */
export const helpVi = {
  title: "Trợ giúp",
  back: "Quay lại",
  search: "Tìm quy tắc",
  searchHint: "Ví dụ: noi nhan, số 0, căn lề, I.9.2.5",
  kind: "Dùng cho",
  everyKind: "Mọi loại văn bản",
  found: (count: number) =>
    count === 0 ? "Không thấy quy tắc nào. Thử từ khác." : `Thấy ${count} quy tắc.`,
  rules: (count: number) => `${count} quy tắc kiểm tra`,
  rulesIn: (count: number) => `${count} quy tắc`,
  everyRule: "Mọi quy tắc",
  rulesUnder: (count: number) => `${count} quy tắc theo căn cứ này`,
  topics: "Hỏi và đáp",

  rule: {
    severity: "Mức độ",
    clause: "Căn cứ",
    id: "Mã quy tắc",
    copy: "Sao chép mã",
    copied: "Đã sao chép",
    notCopied: "Máy không cho sao chép; hãy bôi đen mã rồi bấm Ctrl+C.",
    wrong: "Chưa đúng",
    right: "Đúng",
    nothingWrong: "(không có)",
    nothingRight: "(bỏ, không ghi gì)",
    sameLetters: "Hai dòng trông giống nhau; khác ở cách máy lưu chữ.",
  },

  /** What stands beside an example whose point is its look. */
  looks: {
    bold: "in đậm",
    italic: "in nghiêng",
    plain: "không đậm",
    upright: "chữ đứng",
    size: (points: string) => `cỡ chữ ${points}`,
    indent: (mm: string) => `lùi đầu dòng ${mm} mm`,
    space: (points: string) => `cách đoạn ${points} pt`,
    line: (rule: string) =>
      rule.endsWith("pt")
        ? `giãn dòng chính xác ${rule.replace("pt", " pt")}`
        : `giãn dòng ${rule.replace(".", ",")} dòng`,
    font: (name: string) => `phông ${name}`,
    colour: "chữ màu",
    left: "căn trái",
  },

  questions: [
    {
      ask: "Văn bản của tôi nộp được chưa?",
      answer:
        "Bấm Kiểm tra văn bản. Ô kết quả đầu tiên trả lời: xanh lá là đủ và đúng về thể thức, xanh dương là còn chỗ chưa điền, vàng là còn điểm cần xem, đỏ là còn thiếu thành phần bắt buộc.",
    },
    {
      ask: "Còn thiếu cái gì?",
      answer:
        "Ô kết quả nêu tên từng thành phần còn thiếu. Ngay dưới đó là danh sách thành phần bắt buộc: thiếu, sai, chưa điền hay đủ.",
    },
    {
      ask: "Phải sửa chỗ nào?",
      answer:
        "Bấm Đến chỗ này ở từng điểm, hoặc bấm F8: Word sẽ bôi đen đúng chỗ đó trong văn bản. Điểm nào có nút Sửa thì máy sửa thay được; bấm Sửa tất cả để sửa một lượt, Hoàn tác để trả lại như cũ.",
    },
    {
      ask: "Quy định ở đâu?",
      answer:
        "Mỗi điểm có dòng “Theo …” ghi rõ mục, điểm của Hướng dẫn 05-HD/VPTW. Bấm vào dòng đó để xem quy tắc, ví dụ đúng và chưa đúng.",
    },
    {
      ask: "Văn bản của tôi có bị gửi đi đâu không?",
      answer:
        "Không. Việc kiểm tra chạy ngay trên máy của đồng chí, không có máy chủ nào nhận văn bản.",
    },
    {
      ask: "Kiểm tra có làm thay đổi văn bản không?",
      answer: "Không. Việc kiểm tra chỉ đọc văn bản.",
    },
    {
      ask: "Chương trình gõ sẵn, không dùng mẫu này, có kiểm tra được không?",
      answer:
        "Được. Mở văn bản đó trong Word rồi bấm Kiểm tra văn bản. Văn bản ban hành trước ngày 27/5/2026 vẫn được đối chiếu theo Hướng dẫn 05 để tham khảo.",
    },
    {
      ask: "Chèn mẫu có làm mất nội dung đang có không?",
      answer:
        "Không, nếu đồng chí không muốn. Khi văn bản đang có chữ, ngăn này hỏi trước: chèn vào cuối hay thay toàn bộ. Lỡ tay thì bấm Hoàn tác (Ctrl+Z) trong Word.",
    },
    {
      ask: "Chưa có số, chưa có ngày thì ghi thế nào?",
      answer:
        "Cứ để trống. Mẫu để lại chỗ trống có đánh dấu; khi kiểm tra, chỗ đó được báo là chưa điền, không phải lỗi.",
    },
    {
      ask: "Một máy dùng cho nhiều chi bộ được không?",
      answer:
        "Được. Ở thẻ Soạn, mỗi chi bộ là một bộ thông tin; chọn tên chi bộ ở đầu thẻ để đổi, và có thể xuất ra tệp để chép sang máy khác.",
    },
  ],

  keysTitle: "Phím tắt",
  keys: [
    { keys: "F8", does: "Đến điểm cần xem tiếp theo" },
    { keys: "Shift + F8", does: "Về điểm trước" },
    { keys: "F1", does: "Mở trợ giúp; đang ở một điểm thì mở đúng quy tắc của điểm đó" },
    { keys: "Esc", does: "Đóng hộp thoại đang hỏi" },
    { keys: "F6 (Word)", does: "Chuyển giữa văn bản và ngăn này" },
  ],

  limitsTitle: "Những gì không làm",
  limits: [
    "Không viết thay nội dung: mục tiêu, nhiệm vụ, giải pháp là việc của chi bộ.",
    "Không biết số liệu, tên người, số và ngày của nghị quyết có đúng thực tế hay không.",
    "Không kiểm tra chữ ký, con dấu và trình tự ban hành.",
    "Không thay cho ý kiến của cấp uỷ và văn phòng cấp trên.",
  ],

  privacyTitle: "Riêng tư",
  privacy: [
    "Văn bản được đọc và đối chiếu ngay trên máy này, không gửi đi đâu.",
    "Thông tin chi bộ đã nhập chỉ lưu trong Word trên máy này, xoá lúc nào cũng được.",
    "Không có tài khoản, không có máy chủ, không thu thập số liệu sử dụng.",
  ],

  selfTestTitle: "Thử trong Word này",
  selfTestAbout:
    "Khi mới cài, hoặc khi thấy điều lạ: chạy thử từng việc mà phần bổ trợ cần đến, để biết Word trên máy này làm được những gì.",
  selfTestOpen: "Mở trang thử",
};

export type HelpTexts = typeof helpVi;
