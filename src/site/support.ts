import type { Release } from "./bilingual";
import { halfHtml, type Half } from "./sections";
import { pageHtml } from "./shell";

const vi: Half = {
  title: "Hỗ trợ",
  lead: "Những trục trặc hay gặp và cách xử lý. Nếu chưa được, hãy hỏi người đã cài Chi bộ cho cơ quan của đồng chí.",
  sections: [
    {
      title: "Không thấy nhóm Chi bộ trên thẻ Trang đầu",
      texts: [
        "Đóng hẳn Word rồi mở lại. Ở thẻ **Trang đầu** bấm **Phần bổ trợ** (Add-ins) xem Chi bộ có trong danh sách chưa; chưa có thì [cài lại](index.html).",
        "Word LTSC 2021: tệp đã cài phải là `manifest-ltsc.xml`. Với tệp kia, bản này không hiện nút. Bản nào làm được gì có trong [bảng ở trang Cài đặt](index.html#words).",
      ],
    },
    {
      title: "Ngăn trống, hoặc báo chưa nối được với Word",
      texts: [
        "Khi mở, ngăn cần tải office.js từ máy chủ của Microsoft (`appsforoffice.microsoft.com`). Mạng khép kín có thể chặn địa chỉ đó: nhờ người quản trị mạng mở, rồi đóng ngăn và mở lại.",
        "Ngăn báo cần Word mới hơn: Word 2016, 2019 bản mua một lần hiện ngăn bằng Internet Explorer nên không chạy được.",
      ],
    },
    {
      title: "Nút Chèn hoặc Sửa bị mờ",
      texts: [
        "Văn bản đang ở chế độ chỉ đọc, bị khoá, hoặc Word trên web đang ở chế độ Xem. Ngăn ghi rõ lý do. Kiểm tra vẫn dùng được.",
      ],
    },
    {
      title: "Chèn xong nhưng lề, khổ giấy, số trang chưa đúng",
      texts: [
        "Một số bản Word không cho phần bổ trợ đặt trang. Ngăn liệt kê những gì cần tự đặt và chỗ của chúng trong menu.",
      ],
    },
    {
      title: "Lấy lại văn bản như trước",
      texts: [
        "Bấm **Hoàn tác** trong ngăn, hoặc Ctrl+Z trong Word. Chi bộ không sửa gì khi chưa được bấm.",
      ],
    },
    {
      title: "Chưa rõ vì sao một điều bị báo",
      texts: [
        "Mỗi điều Chi bộ báo đều có ở trang [Quy tắc](rules.html), kèm ví dụ sai, đúng và căn cứ.",
      ],
    },
    {
      title: "Bản mới và gỡ ra",
      texts: [
        "Bản mới có ngay khi máy chủ được cập nhật; chỉ khi nút bấm thay đổi mới phải cài lại tệp manifest.",
        "Gỡ ra: trên web xoá dữ liệu duyệt web; trên Windows bỏ đường dẫn trong Danh mục phần bổ trợ tin cậy (Trusted Add-in Catalogs); trên Mac xoá tệp trong thư mục `wef`; cả cơ quan thì xoá trong trung tâm quản trị.",
      ],
    },
    {
      title: "Khi nhờ người khác xem giúp",
      texts: [
        "Mở thẻ **Trợ giúp**, mục **Thử trong Word này** bấm **Mở trang thử** trên một văn bản trống rồi chép kết quả gửi người hỗ trợ. Kết quả không có chữ nào trong văn bản của đồng chí, và không tự gửi đi đâu.",
      ],
    },
  ],
};

const en: Half = {
  title: "Support",
  lead: "What often goes wrong, and what to do. If that does not help, ask whoever installed Chi bộ for you.",
  sections: [
    {
      title: "There is no Chi bộ group on the Home tab",
      texts: [
        "Close Word altogether and open it again. On **Home** press **Add-ins** and look for Chi bộ in the list; if it is not there, [install it](index.html#english) again.",
        "Word LTSC 2021 needs `manifest-ltsc.xml`: with the other file it shows no buttons. See [which Word can do what](index.html#words-en).",
      ],
    },
    {
      title: "The pane is empty, or says that it has no connection to Word",
      texts: [
        "The pane loads office.js from Microsoft (`appsforoffice.microsoft.com`). A closed network may block it: have it opened, then close the pane and open it again.",
        "Where the pane asks for a newer Word: Word 2016 and 2019 bought once show panes in Internet Explorer, which cannot run it.",
      ],
    },
    {
      title: "Insert or Fix is greyed out",
      texts: [
        "The document is read-only or protected, or Word on the web is in Viewing mode. The pane says which. Checking still works.",
      ],
    },
    {
      title: "Margins, page size or page number are not right after inserting",
      texts: [
        "Some editions of Word let no add-in set up pages. The pane lists what is left to set, and where in the menus.",
      ],
    },
    {
      title: "Getting the document back as it was",
      texts: [
        "Press **Undo** in the pane, or Ctrl+Z in Word. Chi bộ changes nothing unless a button is pressed.",
      ],
    },
    {
      title: "It is not clear why something is told",
      texts: [
        "Whatever Chi bộ tells is among [the rules](rules.html#english), with a wrong and a right example and the clause.",
      ],
    },
    {
      title: "New versions, and removing it",
      texts: [
        "A new version is there as soon as the server has it; the manifest is installed again only when buttons change.",
        "To remove it: on the web clear the browser's data; on Windows remove the path from Trusted Add-in Catalogs; on a Mac delete the file from the folder `wef`; for a whole organisation delete it in the admin center.",
      ],
    },
    {
      title: "When somebody else is to help",
      texts: [
        "On the **Help** tab under **Try it in this Word** press **Open the test page** in an empty document and copy the result for them. It holds no word of your documents and is sent nowhere by itself.",
      ],
    },
  ],
};

/** `support.html`: the manifest's support address. */
export default (release: Release): string =>
  pageHtml(
    { title: { vi: vi.title, en: en.title }, body: { vi: halfHtml(vi), en: halfHtml(en) } },
    release,
  );
