import type { InstallTexts } from "./install-texts";

/** The install page in Vietnamese. Where the menus are named, English stands behind: many computers have Word in English. */
export const installVi: InstallTexts = {
  title: "Cài Chi bộ vào Word",
  lead: "Chi bộ là phần bổ trợ của Word, giúp soạn và kiểm tra văn bản của chi bộ theo Hướng dẫn 05-HD/VPTW. Cài một lần, khoảng năm phút. Văn bản không rời khỏi máy tính của đồng chí.",
  desk: {
    title: "Chưa cài được, hoặc chỉ cần kiểm tra?",
    about:
      "Chọn một tệp hay cả thư mục, xem kết quả ngay trong trình duyệt. Tệp được đọc trên máy của đồng chí, không gửi đi đâu.",
    open: "Kiểm tra tệp trong trình duyệt",
  },
  which: "Đồng chí dùng Word ở đâu?",
  file: {
    title: "Lấy tệp cài đặt trước",
    about:
      "Dùng **manifest.xml**. Riêng Word LTSC 2021 dùng **manifest-ltsc.xml**: với tệp kia, bản này không hiện nút. Xem mình dùng bản nào: trong Word bấm **Tệp** (File) › **Tài khoản** (Account). Mỗi máy chỉ cài một trong hai tệp.",
    main: "Tải manifest.xml",
    ltsc: "Tải manifest-ltsc.xml (chỉ Word LTSC 2021)",
  },
  ways: {
    web: {
      name: "Word trên web",
      about: "Một người, không cần quyền quản trị",
      steps: [
        { words: "Tải tệp [manifest.xml](manifest.xml) về máy." },
        { words: "Mở Word trên web ở `office.com`, mở một văn bản bất kỳ." },
        {
          words:
            "Ở thẻ **Trang đầu** (Home), bấm **Phần bổ trợ** (Add-ins), rồi **Phần bổ trợ khác** (More Add-ins).",
          picture: "addIns",
        },
        {
          words:
            "Chọn **Phần bổ trợ của tôi** (My Add-ins) › **Quản lý** (Manage My Add-ins) › **Tải lên phần bổ trợ của tôi** (Upload My Add-in). Chọn tệp vừa tải, bấm **Tải lên** (Upload).",
          picture: "upload",
        },
        { words: "Nhóm **Chi bộ** hiện trên thẻ Trang đầu.", picture: "ribbon" },
      ],
      note: "Trình duyệt giữ phần đã cài. Khi xoá dữ liệu duyệt web hoặc đổi trình duyệt thì làm lại các bước này.",
    },
    windows: {
      name: "Word trên Windows, một người",
      about: "Dùng một thư mục chia sẻ ngay trên máy mình",
      steps: [
        {
          words:
            "Tạo thư mục `C:\\ChiBo`, tải tệp [manifest.xml](manifest.xml) (LTSC 2021: [manifest-ltsc.xml](manifest-ltsc.xml)) vào đó.",
        },
        {
          words:
            "Bấm chuột phải vào thư mục, chọn **Thuộc tính** (Properties) › **Chia sẻ** (Sharing) › **Chia sẻ** (Share), để tên mình trong danh sách rồi bấm **Chia sẻ**. Ghi lại đường dẫn hiện ra, dạng `\\\\TÊN-MÁY\\ChiBo`.",
          picture: "folder",
        },
        {
          words:
            "Trong Word: **Tệp** (File) › **Tuỳ chọn** (Options) › **Trung tâm tin cậy** (Trust Center) › **Thiết đặt Trung tâm tin cậy** (Trust Center Settings) › **Danh mục phần bổ trợ tin cậy** (Trusted Add-in Catalogs). Gõ đường dẫn vào ô **Địa chỉ danh mục** (Catalog Url), bấm **Thêm danh mục** (Add catalog), đánh dấu **Hiện trong menu** (Show in Menu), bấm **OK**.",
          picture: "trust",
        },
        {
          words:
            "Đóng Word rồi mở lại. Ở thẻ **Trang đầu** bấm **Phần bổ trợ** › **Phần bổ trợ khác** › **Thư mục chia sẻ** (Shared Folder), chọn **Chi bộ**, bấm **Thêm** (Add).",
          picture: "sharedList",
        },
        { words: "Nhóm **Chi bộ** hiện trên thẻ Trang đầu.", picture: "ribbon" },
      ],
    },
    folder: {
      name: "Nhiều máy Windows, một thư mục chung",
      about: "Người phụ trách máy tính làm một lần cho cơ quan",
      steps: [
        {
          words:
            "Trên máy chủ tạo thư mục mà mọi người đọc được: `{share}`. Chép tệp [manifest.xml](manifest.xml) vào đó; máy dùng LTSC 2021 cần thư mục riêng với [manifest-ltsc.xml](manifest-ltsc.xml).",
        },
        {
          words:
            "Tải [chibo-thu-muc-chung.reg](chibo-thu-muc-chung.reg). Mở bằng Notepad xem đường dẫn ở dòng `Url` đã đúng thư mục chưa; nếu khác thì sửa, mỗi dấu `\\` viết hai lần.",
        },
        {
          words:
            "Đóng Word trên từng máy, bấm đúp vào tệp `.reg` rồi bấm **Có** (Yes). Có miền thì phát tệp này bằng Group Policy.",
        },
        {
          words:
            "Mở Word, ở thẻ **Trang đầu** bấm **Phần bổ trợ** › **Phần bổ trợ khác** › **Thư mục chia sẻ** (Shared Folder), chọn **Chi bộ**, bấm **Thêm** (Add).",
          picture: "sharedList",
        },
      ],
      note: "Microsoft coi thư mục chung là cách để thử, chỉ có trên Windows; khi nút bấm thay đổi thì từng máy phải thêm lại. Dùng lâu dài nên qua trung tâm quản trị.",
    },
    admin: {
      name: "Cả đảng bộ, qua trung tâm quản trị",
      about: "Người quản trị Microsoft 365 làm một lần cho tất cả",
      steps: [
        { words: "Mở `admin.microsoft.com` bằng tài khoản quản trị." },
        {
          words:
            "Chọn **Thiết đặt** (Settings) › **Ứng dụng tích hợp** (Integrated apps) › **Tải lên ứng dụng tuỳ chỉnh** (Upload custom apps).",
          picture: "admin",
        },
        {
          words:
            "Loại ứng dụng: **Phần bổ trợ Office** (Office Add-in). Chọn cách **đưa đường dẫn tới tệp manifest** (Provide link to manifest file) và dán `{origin}/manifest.xml`.",
        },
        { words: "Chọn người được dùng, bấm **Triển khai** (Deploy)." },
        {
          words:
            "Người dùng mở lại Word: nhóm **Chi bộ** tự hiện ra, trên Windows, Mac và web. Có thể phải đợi đến 24 giờ.",
          picture: "ribbon",
        },
      ],
    },
    mac: {
      name: "Word trên máy Mac",
      about: "Một người, không cần quyền quản trị",
      steps: [
        { words: "Tải tệp [manifest.xml](manifest.xml) về máy. Đóng hẳn Word." },
        {
          words:
            "Trong Finder bấm **⇧⌘G**, dán `~/Library/Containers/com.microsoft.Word/Data/Documents`, bấm Return. Nếu ở đó chưa có thư mục `wef` thì tạo.",
        },
        { words: "Kéo tệp manifest.xml vào thư mục `wef`.", picture: "mac" },
        {
          words:
            "Mở Word và một văn bản. Ở thẻ **Trang đầu** hoặc **Chèn** (Insert) bấm mũi tên cạnh **Phần bổ trợ** (Add-ins), dưới **Phần bổ trợ nhà phát triển** (Developer Add-ins) chọn **Chi bộ**.",
          picture: "ribbon",
        },
      ],
    },
  },
  first: {
    title: "Dùng thử ngay",
    steps: [
      { words: "Mở văn bản trống, bấm **Chèn mẫu chương trình**." },
      { words: "Bấm vào chỗ trong ngoặc vuông, ví dụ `[số]`, rồi gõ." },
      { words: "Bấm **Kiểm tra**, xem từng điểm; chỗ máy sửa được thì bấm **Sửa**." },
    ],
    after:
      "Không thấy nút, hoặc ngăn trống? Xem trang [Hỗ trợ](support.html). Chi bộ kiểm tra những gì, theo điểm nào: xem [các quy tắc](rules.html). Người đầu tiên thử trong một bản Word mới nên đi theo [danh sách thử lần đầu](checklist.html).",
  },
  words: {
    title: "Bản Word nào làm được gì",
    about:
      "Số là phiên bản Word thấp nhất. LTSC là bản cấp phép theo số lượng. “Tự đặt”: phần bổ trợ chỉ chỗ trong menu của Word, người dùng tự đặt. Dòng nào chưa ghi “đã thử” là ghi theo tài liệu của Microsoft, chưa thử trong Word thật.",
  },
};
