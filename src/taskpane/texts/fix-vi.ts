/** Words of putting right, passing over and remarking, in Vietnamese. */
export const fixVi = {
  all: {
    title: (count: number) => `Sửa được ngay ${count} điểm`,
    about:
      "Đây là những lỗi máy sửa được chắc chắn, không đụng đến nội dung đồng chí viết. Sửa xong vẫn hoàn tác được.",
    now: (count: number) => `Sửa tất cả ${count} điểm`,
    fixing: "Đang sửa…",
    list: "Xem những điểm sẽ sửa",
  },
  one: {
    fix: "Sửa",
    suggestion: "Sửa theo gợi ý",
    fixing: "Đang sửa…",
    preview: "Trước và sau khi sửa",
    before: "Trước:",
    after: "Sau:",
    put: "Thêm:",
    removed: "Bỏ:",
    look: (looks: string) => `Trình bày lại: ${looks}.`,
    more: "Cách xử lý khác",
    ignore: "Bỏ qua điểm này",
    turnOff: "Không kiểm tra quy tắc này nữa",
    isNew: "Mới",
  },
  looks: {
    style: "kiểu đoạn",
    font: "phông chữ",
    size: "cỡ chữ",
    weight: "nét chữ",
    colour: "màu chữ",
    page: "khổ giấy và lề",
    pageNumber: "số trang",
    ruleLine: "đường kẻ",
  },
  done: {
    fixed: (count: number) => `Đã sửa ${count} điểm.`,
    nothing: "Chưa sửa được điểm nào.",
    takeBack: "Hoàn tác",
    takingBack: "Đang hoàn tác…",
    tookBack: "Đã trả văn bản về như trước khi sửa.",
    changedSince:
      "Những chỗ vừa sửa đã có thay đổi khác nên không tự trả về được. Bấm Ctrl+Z trong văn bản để lùi từng bước.",
    tracked:
      "Văn bản đang theo dõi thay đổi: từng chỗ sửa được đánh dấu để đồng chí chấp nhận hoặc từ chối ở thẻ Xem lại.",
    byHand: "Muốn trở lại như cũ, bấm Ctrl+Z trong văn bản.",
    left: (count: number) => `Còn ${count} điểm chưa sửa được:`,
    dismiss: "Đóng thông báo",
  },
  declined: {
    moved: "chỗ này vừa thay đổi; bấm Kiểm tra lại rồi sửa",
    locked: "chữ ở đây thuộc trường tự động hoặc vùng bị khoá, phải sửa bằng tay",
    "page-setup":
      "Word này không cho phần bổ trợ đặt trang; hãy tự đặt ở thẻ Bố trí, mục Lề và Khổ giấy (số trang: thẻ Chèn)",
    unsupported: "Word không cho sửa chỗ này an toàn; hãy sửa bằng tay",
  },
  ignored: {
    title: (count: number) => `Đã bỏ qua ${count} điểm trong văn bản này`,
    about: "Được nhớ cùng văn bản. Văn bản vẫn chưa đúng ở những chỗ này.",
    restore: "Xem lại",
    offTitle: (count: number) => `Đã tắt ${count} quy tắc`,
    offAbout: "Tắt trên máy này, với mọi văn bản.",
    turnOn: "Bật lại",
  },
  changes: {
    gone: (count: number) => `đã hết ${count} điểm`,
    fresh: (count: number) => `thêm ${count} điểm mới`,
    since: (what: string) => `So với lần kiểm tra trước: ${what}.`,
    both: (gone: string, fresh: string) => `${gone}, ${fresh}`,
  },
  remarks: {
    title: "Gửi lại cho người soạn",
    about: "Ghi từng điểm thành một nhận xét của Word ngay tại chỗ, để người soạn tự sửa.",
    write: "Ghi nhận xét vào văn bản",
    writing: "Đang ghi nhận xét…",
    remove: (count: number) => `Xoá ${count} nhận xét đã ghi`,
    removing: "Đang xoá nhận xét…",
    written: (count: number) => `Đã ghi ${count} nhận xét.`,
    missing: (count: number) => `${count} điểm không có chỗ cụ thể nên không ghi được.`,
    removed: (count: number) => `Đã xoá ${count} nhận xét. Nhận xét của người khác vẫn còn.`,
    unable:
      "Word này không cho phần bổ trợ ghi nhận xét. Cần Microsoft 365, Word 2021 trở lên, hoặc Word trên web.",
  },
};
