import type { Release } from "./bilingual";
import { halfHtml, type Half } from "./sections";
import { pageHtml } from "./shell";

const vi: Half = {
  title: "Riêng tư",
  lead: "Văn bản không rời khỏi máy tính của đồng chí. Không có tài khoản, không thu thập số liệu.",
  sections: [
    {
      title: "Văn bản",
      texts: [
        "Chi bộ đọc và sửa văn bản ngay trong Word, trên máy của đồng chí. Không có phần nào của văn bản được gửi lên máy chủ. Quy tắc của trang (Content-Security-Policy) chỉ cho ngăn tải tệp của chính nó và office.js của Microsoft.",
      ],
    },
    {
      title: "Thông tin của chi bộ",
      texts: [
        "Những gì nhập ở thẻ **Soạn** (tên chi bộ, người ký…) được giữ trong bộ nhớ của Word hoặc trình duyệt trên máy đang dùng. Xoá được ngay trong ngăn. Điểm nào chọn bỏ qua thì được ghi trong chính văn bản đó.",
      ],
    },
    {
      title: "Những máy chủ được hỏi tới",
      texts: [
        "Máy chủ đặt Chi bộ (`{origin}`) chỉ đưa ra các tệp của chương trình. Như mọi máy chủ web, nó có thể ghi lại địa chỉ IP và giờ truy cập; nó không nhận được gì khác.",
        "Word tải office.js từ `appsforoffice.microsoft.com`. Việc Word tự gửi gì cho Microsoft là theo thiết đặt riêng tư của Office trong cơ quan.",
      ],
    },
  ],
};

const en: Half = {
  title: "Privacy",
  lead: "Documents never leave your computer. There is no account, and nothing is measured.",
  sections: [
    {
      title: "Documents",
      texts: [
        "Chi bộ reads and changes the document within Word, on your computer. No part of it is sent to a server. The page's Content-Security-Policy lets the pane load its own files and Microsoft's office.js, and nothing else.",
      ],
    },
    {
      title: "What you enter about the cell",
      texts: [
        "What is entered on the **Compose** tab (the cell's name, who signs …) stays in the storage of Word or the browser on that computer, and can be deleted in the pane. Points that you pass over are noted in the document itself.",
      ],
    },
    {
      title: "Which servers are asked",
      texts: [
        "The server that holds Chi bộ (`{origin}`) hands out the program's files. Like any web server it may log addresses and times; it receives nothing else.",
        "Word loads office.js from `appsforoffice.microsoft.com`. What Word itself sends to Microsoft follows your organisation's privacy settings of Office.",
      ],
    },
  ],
};

/** `privacy.html`: what stays where, and who is asked. */
export default (release: Release): string => {
  const told = (half: Half) => halfHtml(half).replaceAll("{origin}", release.origin);
  return pageHtml(
    { title: { vi: vi.title, en: en.title }, body: { vi: told(vi), en: told(en) } },
    release,
  );
};
