/** Words of putting single parts in, in Vietnamese. */
export const partsVi = {
  title: "Chèn từng phần",
  about:
    "Dùng khi văn bản đã có nội dung mà thiếu một phần. Phần được chèn vào đúng chỗ theo thứ tự của mẫu; chữ đồng chí đã viết giữ nguyên.",
  looking: "Đang xem văn bản có những phần nào…",
  groups: {
    header: "Đầu văn bản",
    bases: "Căn cứ",
    sections: "Các mục nội dung",
    ending: "Cuối văn bản",
    page: "Trang giấy",
  },
  names: {
    header: "Phần đầu trang 1",
    title: "Tên loại và trích yếu",
    pageSetup: "Khổ giấy, lề và số trang",
  },
  there: "đã có",
  pageIsSet: "đã đúng",
  putting: "đang chèn…",
  put: {
    below: (part: string, words: string) => `Đã chèn “${part}”, ngay dưới: “${words}”.`,
    above: (part: string, words: string) => `Đã chèn “${part}”, ngay trên: “${words}”.`,
    cursor: (part: string) =>
      `Đã chèn “${part}” vào chỗ con trỏ, vì văn bản chưa có phần nào để biết chỗ của nó. Muốn bỏ, bấm Ctrl+Z trong văn bản.`,
    page: (part: string) => `Đã đặt “${part}”.`,
    tracked:
      "Văn bản đang theo dõi thay đổi: phần vừa chèn được đánh dấu để đồng chí chấp nhận hoặc từ chối ở thẻ Xem lại.",
    byHand: "Muốn trở lại như cũ, bấm Ctrl+Z trong văn bản.",
  },
  tasks: {
    label: "Phụ lục: bảng phân công lấy từ văn bản",
    drawing: "đang lập bảng…",
    put: (count: number) =>
      `Đã lập bảng phân công ${count} việc ở cuối văn bản, lấy từ chính những câu đã viết. Hãy đọc lại từng dòng; ô nào văn bản chưa nói thì để trống. Muốn bỏ, bấm Ctrl+Z trong văn bản.`,
    none: "Chưa lập được bảng phân công",
    noneAbout:
      "Văn bản chưa có câu nào nói rõ ai làm hoặc khi nào xong, như “Đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/6”.",
  },
  declined: {
    title: (part: string) => `Chưa chèn được “${part}”`,
    moved: "Văn bản vừa thay đổi. Bấm lại lần nữa.",
    locked: "Chỗ của phần này nằm trong vùng bị khoá. Bỏ khoá vùng đó rồi bấm lại.",
    "page-setup":
      "Word này không cho phần bổ trợ đặt trang. Ở thẻ Bố trí, đặt giấy A4, lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm; ở thẻ Chèn, đặt số trang ở giữa, phía trên, từ trang 2.",
    unsupported: "Word không cho chèn vào chỗ này an toàn. Chép phần này từ một bản mẫu mới.",
    altered:
      "Word làm mất chữ khi ghi vào ô bảng nên đã trả lại như cũ. Chép phần này từ một bản mẫu mới.",
  },
  failed: "Chưa chèn được",
  undo: "Hoàn tác",
  undoing: "Đang hoàn tác…",
  tookBack: "Đã trả văn bản về như trước khi chèn.",
  notBack: "Chưa hoàn tác được",
  changedSince:
    "Chỗ vừa chèn đã có thay đổi khác nên không tự trả về được. Bấm Ctrl+Z trong văn bản để lùi từng bước.",
  dismiss: "Đóng thông báo",
  ask: {
    title: (part: string) => `Văn bản đã có “${part}”`,
    body: "Nếu chèn nữa, văn bản sẽ có hai phần như nhau và đồng chí phải bỏ bớt một phần.",
    again: "Vẫn chèn",
    cancel: "Không chèn",
  },
};

/** The shape of this table; the others have it. */
export type PartTexts = typeof partsVi;
