import type { Place } from "./all-sentences";
import { BLANK } from "./fill-in";

const FIGURE = /\[(?:số|tỷ lệ|mức|cấp)(?: [\p{Ll} ]+)?\]/u;
const YEAR = /\[năm(?: học)?\]/u;
const WHO =
  /đồng chí|chi uỷ|chi bộ|đảng viên|nghị quyết được|thủ trưởng|hiệu trưởng|ban giám (?:hiệu|đốc)|lãnh đạo đơn vị|tổ trưởng|chi hội|chi đoàn|công đoàn|trưởng (?:ban|phòng|các|khoa|bộ phận)|(?:phòng|bộ phận|ban giám sát|tổ|đội) \p{L}+|giáo viên|nhân viên|điều dưỡng|kế toán|văn thư|mỗi lớp|nhà trường|đơn vị/iu;
const WHEN =
  /\[(?:ngày|tháng|quý|năm|số (?:ngày|tháng|tuần|giờ|lần))\]|(?:hằng|mỗi|cuối|trong|hai) (?:ngày|tuần|tháng|quý|năm|học kỳ|kỳ)|tháng \d|quý I|học kỳ|kỳ sinh hoạt|đầu mỗi ca|hết mỗi chủ đề|sau khi|gần nhất|kể từ ngày/u;

/** Verbs, or the first words of verbs, that a task of ours begins with. */
const VERBS =
  "Bảo dưỡng|Bảo đảm|Bố trí|Bồi dưỡng|Chuẩn bị|Chăm lo|Chăm sóc|Chấp hành|Chỉnh trang|Cân đối|Cải thiện|Cải tạo|Cụ thể hoá|Cử|Giám sát|" +
  "Giáo dục|Giúp|Giải quyết|Giới thiệu|Giữ|Hoàn thành|Hướng dẫn|Hướng nghiệp|Học tập|Khuyến khích|Kiểm tra|Kiểm điểm|Kiện toàn|Lãnh đạo|" +
  "Lập|Lắp đặt|Mua sắm|Nghe|Nâng|Nắm|Phát động|Phân công|Phân loại|Phòng|Phối hợp|Phổ biến|Phụ đạo|Quy hoạch|Quản lý|Rà soát|" +
  "Sinh hoạt chuyên đề|Số hoá|Sử dụng|Sửa chữa|Tham gia|Tham mưu|Thu hút|Thực hiện|Thực hành|Tiết kiệm|Truyền thông|Trồng|Tuyên truyền|" +
  "Tìm|Tạo nguồn|Tập huấn|Tổ chức|Vận động|Xây dựng|Xét|Xử lý|Đào tạo|Đánh giá|Đưa|Đổi mới|Ứng dụng";
const BEGINS_WITH_VERB = new RegExp(`^(?:${VERBS})(?!\\p{L})`, "u");

/** Words that fill a line and say nothing that could be looked at afterwards. */
const EMPTY =
  /đẩy mạnh|tăng cường|hơn nữa|không ngừng|phát huy|quyết liệt|đồng bộ|tích cực|một cách|chú trọng|quan tâm|thiết thực|toàn diện|sâu rộng|tạo chuyển biến|ngày càng|(?<!sự )phấn đấu(?! vào Đảng)/iu;

/** Names of bodies and of what is the only one of its kind; everybody else is a blank. */
const KNOWN_NAMES =
  /Phó Bí thư|Bí thư|Hồ Chí Minh|Bác|Nhân dân|Nhà nước|Mặt trận|Đại đoàn kết|Điều lệ Đảng|Điều 1|Đảng|Chương trình|Quyết định|Kết luận|Đề án|Kế hoạch|Đoàn Thanh niên|Đội Thiếu niên Tiền phong|Đội|Hiệu trưởng|Tết|quý II?(?!\p{L})/gu;

/** Dates of the Party's year that everybody knows; every other figure is the cell's own. */
const KNOWN_FIGURES = /tháng (?:0[12]|[3-9]|1[0-2])|ngày 27 tháng 7|Điều 1(?!\d)/gu;

const of =
  (...asked: readonly string[]) =>
  ({ asks }: Place) =>
    asked.includes(asks);
const anywhere = () => true;
const isImplementation = ({ place }: Place) => place.startsWith("implementation");

/** What a sentence has to be, why, and one that is not. */
export interface Demand {
  readonly reason: string;
  readonly against: string;
  readonly at: (place: Place) => boolean;
  readonly isMet: (text: string) => boolean;
}

export const DEMANDS: readonly Demand[] = [
  {
    reason: "is a whole sentence, so that it can stand as it is",
    against: "từ năm [năm] mỗi năm kết nạp đảng viên",
    at: anywhere,
    isMet: (text) => /^\p{Lu}[^.!?…]{18,}\.$/u.test(text),
  },
  {
    reason: "is no longer than what is read at a glance",
    against: `Chi uỷ báo cáo ${"kết quả, ".repeat(40)}khó khăn.`,
    at: anywhere,
    isMet: (text) => text.length <= 300,
  },
  {
    reason: "is set as the standard sets words",
    against: "Chi ủy báo cáo kết quả trước ngày [ngày] hằng tháng.",
    at: anywhere,
    isMet: (text) =>
      text === text.normalize("NFC") &&
      !/ {2}|\s[,;:.%]|[,;:]\S|["'“”–—\u00a0]/u.test(text) &&
      !/[òóỏõọ][ae](?!\p{L})|(?<!q)[ùúủũụ]y(?!\p{L})/iu.test(text),
  },
  {
    reason:
      "has blanks that name in plain words what belongs there, and stand apart from other words",
    against: "Kết nạp [số] đảng viên trong năm [năm].",
    at: anywhere,
    isMet: (text) =>
      !/[[\]]/u.test(text.replace(BLANK, "")) &&
      [...text.matchAll(BLANK)].every(
        ({ index, 0: blank, 1: name = "" }) =>
          /^\p{Ll}+(?:,? \p{Ll}+)*$/u.test(name) &&
          !["số", "tên", "chữ"].includes(name) &&
          /^$|^ $/u.test(text.slice(Math.max(0, index - 1), index)) &&
          /^[ ,;:.%]/u.test(text.slice(index + blank.length)),
      ),
  },
  {
    reason: "has no two blanks of one name, as those are filled in alike",
    against: "Kết nạp [số người] đảng viên, bồi dưỡng [số người] quần chúng ưu tú.",
    at: anywhere,
    isMet: (text) => {
      const names = [...text.matchAll(BLANK)].map(([, name]) => name);
      return new Set(names).size === names.length;
    },
  },
  {
    reason: "says what can be looked at afterwards, without empty words",
    against: "Đẩy mạnh hơn nữa công tác phát triển đảng viên.",
    at: anywhere,
    isMet: (text) => !EMPTY.test(text),
  },
  {
    reason: "has no figure, number of a document or year of somebody else's",
    against: "Mỗi năm kết nạp 5 đảng viên trở lên.",
    at: anywhere,
    isMet: (text) => !/\d/u.test(text.replace(KNOWN_FIGURES, "")),
  },
  {
    reason: "names nobody and no document by its title",
    against: "Đồng chí Trần Văn Minh báo cáo chi uỷ hằng tháng.",
    at: anywhere,
    isMet: (text) =>
      !/\p{Lu}/u.test(
        text
          .replace(BLANK, "")
          .replace(/^\p{Lu}/u, "")
          .replace(KNOWN_NAMES, ""),
      ),
  },
  {
    reason: "as a goal has a blank for the figure and one for the year",
    against: "Mỗi năm kết nạp [số đảng viên] đảng viên trở lên.",
    at: of("objectives"),
    isMet: (text) => FIGURE.test(text) && YEAR.test(text),
  },
  {
    reason: "as a task begins with what is to be done",
    against: "Công tác phát triển đảng viên được thực hiện hằng năm.",
    at: of("tasks"),
    isMet: (text) => BEGINS_WITH_VERB.test(text),
  },
  {
    reason: "as a measure says who does it",
    against: "Báo cáo kết quả trước ngày [ngày] hằng tháng.",
    at: (place) => of("measures")(place) || isImplementation(place),
    isMet: (text) => WHO.test(text),
  },
  {
    reason: "as a measure says by when",
    against: "Đồng chí [họ và tên] báo cáo kết quả.",
    at: (place) => of("measures")(place) || isImplementation(place),
    isMet: (text) => WHEN.test(text),
  },
];
