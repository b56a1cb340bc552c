import type { Release } from "./bilingual";
import { halfHtml, type Half } from "./sections";
import { pageHtml } from "./shell";

const vi: Half = {
  title: "Thử lần đầu trong Word",
  lead: "Dành cho người đầu tiên thử Chi bộ trong một bản Word. Khoảng mười lăm phút; in ra hoặc để trang này bên cạnh.",
  sections: [
    {
      title: "1. Để máy tự thử trước",
      ticks: [
        "Cài theo [trang Cài đặt](index.html). Ghi lại bản Word: **Tệp** (File) › **Tài khoản** (Account).",
        "Mở một văn bản **trống**, mở ngăn Chi bộ, thẻ **Trợ giúp** › **Thử trong Word này** › **Mở trang thử**, bấm **Thử ngay** và đợi xong (khoảng một phút).",
        "Bấm chép kết quả hoặc lưu thành tệp. Điểm nào “không đạt” thì giữ lại để báo.",
        "Không mở được trang tự thử: ghi lại ngăn hiện gì, rồi làm tiếp phần 2.",
      ],
    },
    {
      title: "2. Soạn một chương trình",
      ticks: [
        "Văn bản trống, bấm **Chèn mẫu chương trình**: dòng đầu trang 1 là tiêu đề hai cột, không có dòng trống nào ở trên.",
        "Lề, khổ giấy, số trang: đúng, hoặc ngăn nói rõ phải tự đặt gì.",
        "Bấm vào `[số]` rồi gõ: chữ trong ngoặc biến mất.",
        "Bấm **Kiểm tra**: 17/17 thành phần, còn lại chỉ là chỗ chưa điền.",
        "Bấm vào một điểm: Word chạy tới đúng chỗ.",
      ],
    },
    {
      title: "3. Sửa và lấy lại",
      ticks: [
        "Gõ sai một chỗ, ví dụ `Số: 5-CTr/CB`, rồi **Kiểm tra**: ngăn báo lỗi.",
        "Bấm **Sửa**: chữ đổi đúng, dòng khác không đổi. Bấm **Hoàn tác**: chữ trở lại như cũ.",
        "Bật ghi lại thay đổi (Track Changes), sửa một điểm: Word ghi thành thay đổi.",
        "Lưu, đóng, mở lại, **Kiểm tra**: kết quả như trước.",
      ],
    },
    {
      title: "4. Báo lại",
      texts: [
        "Gửi người phụ trách: bản Word, kết quả tự thử, những ô chưa đánh dấu được và ảnh chụp màn hình. Chi bộ không tự gửi gì.",
      ],
    },
  ],
};

const en: Half = {
  title: "First trial in Word",
  lead: "For whoever is the first to try Chi bộ in a given Word. About fifteen minutes; print it, or keep it beside Word.",
  sections: [
    {
      title: "1. Let it test itself first",
      ticks: [
        "Install it by the [install page](index.html#english). Note which Word it is: **File** › **Account**.",
        "Open an **empty** document, open the Chi bộ pane, **Help** › **Try it in this Word** › **Open the test page**, start it and wait (about a minute).",
        "Copy the result or save it. Keep whatever “fails”, to report it.",
        "If the self-test does not open, note what the pane shows, and go on with part 2.",
      ],
    },
    {
      title: "2. Write a programme",
      ticks: [
        "In an empty document press **Insert programme**: page 1 begins with the two-column heading, no empty line above it.",
        "Margins, page size and page number are right, or the pane says what is left to set.",
        "Click into `[số]` and type: the bracketed words go.",
        "Press **Check**: 17/17 parts, and nothing but blanks left.",
        "Press a point: Word goes to its place.",
      ],
    },
    {
      title: "3. Fix, and undo",
      ticks: [
        "Type something wrong, such as `Số: 5-CTr/CB`, and **Check**: the pane reports it.",
        "Press **Fix**: the words are right, no other line has changed. Press **Undo**: they are as they were.",
        "Turn Track Changes on and fix a point: Word records it as a change.",
        "Save, close, open again, **Check**: the result is the same.",
      ],
    },
    {
      title: "4. Report",
      texts: [
        "Send to whoever looks after it: which Word, the self-test's result, the boxes that could not be ticked, and screenshots. Chi bộ sends nothing by itself.",
      ],
    },
  ],
};

/** `checklist.html`: what the person does who first tries the add-in in a Word. */
export default (release: Release): string =>
  pageHtml(
    { title: { vi: vi.title, en: en.title }, body: { vi: halfHtml(vi), en: halfHtml(en) } },
    release,
  );
