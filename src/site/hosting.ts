import { escape, type Release, type SiteLanguage } from "./bilingual";
import { cacheOf, nginxText } from "./headers";
import { halfHtml, type Half } from "./sections";
import { pageHtml } from "./shell";

const HALVES: Readonly<Record<SiteLanguage, Half>> = {
  vi: {
    title: "Đặt lên máy chủ",
    lead: "Dành cho người quản trị máy chủ. Chỉ cần một máy chủ web tĩnh có https; không có cơ sở dữ liệu, không có chương trình chạy trên máy chủ.",
    sections: [
      {
        title: "Các bước",
        ticks: [
          "Giải nén bản phát hành vào thư mục mà máy chủ đưa ra ở `{origin}/`. Địa chỉ này đã ghi sẵn trong hai tệp manifest; dùng địa chỉ khác thì phải tạo lại bản phát hành.",
          "Chứng chỉ https phải là loại mà máy trạm tin cậy; Word không mở trang có chứng chỉ tự ký.",
          "Đối chiếu tệp: `sha256sum --check SHA256SUMS`.",
          "Mở `{origin}/support.html`: một số danh mục của Microsoft bỏ qua phần bổ trợ có địa chỉ hỗ trợ không mở được.",
        ],
      },
      {
        title: "Tiêu đề trả lời của máy chủ",
        texts: [
          "Máy chủ đọc được tệp `_headers` (Netlify, Cloudflare Pages…) thì không phải làm gì. Máy chủ khác đặt như bảng dưới.",
          "Content-Security-Policy nằm sẵn trong từng trang. **Không** đặt `X-Frame-Options` hay `frame-ancestors` cho `taskpane.html`: Word trên web mở trang này trong khung của Microsoft.",
        ],
      },
    ],
  },
  en: {
    title: "Hosting",
    lead: "For whoever looks after the server. Any static web server with https will do: no database, nothing that runs on the server.",
    sections: [
      {
        title: "Steps",
        ticks: [
          "Unzip the release into the folder that is served at `{origin}/`. That address is written into both manifests; for another one, make the release again.",
          "The https certificate must be one that the computers trust; Word opens no page with a self-signed one.",
          "Hold the files against their sums: `sha256sum --check SHA256SUMS`.",
          "Open `{origin}/support.html`: some of Microsoft's catalogues leave out add-ins whose support address does not answer.",
        ],
      },
      {
        title: "Response headers",
        texts: [
          "A host that reads `_headers` (Netlify, Cloudflare Pages …) needs nothing more. Elsewhere set what the table says.",
          "The Content-Security-Policy is in each page. Set **no** `X-Frame-Options` or `frame-ancestors` for `taskpane.html`: Word on the web shows it in a frame of Microsoft's.",
        ],
      },
    ],
  },
};

const TABLE = {
  vi: {
    file: "Tệp",
    kinds: ["Trang, manifest", "Mã chương trình (tên đổi theo nội dung)", "Biểu tượng"],
    nginx: "Ví dụ cho nginx",
  },
  en: {
    file: "File",
    kinds: ["Pages, manifests", "Scripts (named after what is in them)", "Icons"],
    nginx: "Example for nginx",
  },
} as const;

const EXAMPLES = ["taskpane.html", "taskpane.0123456789.js", "icon.png"];

function half(language: SiteLanguage, { origin }: Release): string {
  const { file, kinds, nginx } = TABLE[language];
  const rows = kinds.map(
    (kind, index) =>
      `<tr><th scope="row">${kind}</th><td><code>${cacheOf(EXAMPLES[index] ?? "")}</code></td></tr>`,
  );
  return `${halfHtml(HALVES[language]).replaceAll("{origin}", escape(origin))}
<table><thead><tr><th scope="col">${file}</th><th scope="col">Cache-Control</th></tr></thead><tbody>${rows.join("")}</tbody></table>
<h3>${nginx}</h3>
<pre tabindex="0"><code>${escape(nginxText(origin))}</code></pre>`;
}

/** `hosting.html`: where the files go and what the server says with them. */
export default (release: Release): string =>
  pageHtml(
    {
      title: { vi: HALVES.vi.title, en: HALVES.en.title },
      body: { vi: half("vi", release), en: half("en", release) },
    },
    release,
  );
