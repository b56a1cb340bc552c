import { escape, type SiteLanguage } from "./bilingual";

/** Words that stand in the drawings, as Word or the system shows them. */
const LABELS = {
  vi: {
    home: "Trang đầu",
    addIns: "Phần bổ trợ",
    more: "Phần bổ trợ khác",
    mine: "PHẦN BỔ TRỢ CỦA TÔI",
    upload: "Tải lên phần bổ trợ của tôi",
    share: "Chia sẻ",
    catalogue: "Danh mục phần bổ trợ tin cậy",
    address: "Địa chỉ danh mục",
    add: "Thêm danh mục",
    menu: "Hiện trong menu",
    shared: "THƯ MỤC CHIA SẺ",
    integrated: "Ứng dụng tích hợp",
    custom: "Tải lên ứng dụng tuỳ chỉnh",
    group: "Chi bộ",
    insert: ["Chèn mẫu", "chương trình"],
    others: ["Mẫu", "khác"],
    check: ["Kiểm tra"],
    pane: ["Mở ngăn"],
    alt: {
      addIns: "Thẻ Trang đầu của Word, nút Phần bổ trợ được khoanh, dưới đó là Phần bổ trợ khác",
      upload: "Hộp thoại phần bổ trợ, mục Tải lên phần bổ trợ của tôi được khoanh",
      folder: "Một thư mục có tệp manifest.xml, nút Chia sẻ được khoanh",
      trust: "Ô địa chỉ danh mục có đường dẫn thư mục, ô Hiện trong menu được đánh dấu",
      sharedList: "Hộp thoại phần bổ trợ, mục Thư mục chia sẻ được khoanh, trong đó có Chi bộ",
      admin: "Trang Ứng dụng tích hợp, nút Tải lên ứng dụng tuỳ chỉnh được khoanh",
      mac: "Cửa sổ Finder mở thư mục wef, trong đó có tệp manifest.xml",
      ribbon:
        "Nhóm Chi bộ trên thẻ Trang đầu có nút Chèn mẫu chương trình, Mẫu khác, Kiểm tra, Mở ngăn",
    },
  },
  en: {
    home: "Home",
    addIns: "Add-ins",
    more: "More Add-ins",
    mine: "MY ADD-INS",
    upload: "Upload My Add-in",
    share: "Share",
    catalogue: "Trusted Add-in Catalogs",
    address: "Catalog Url",
    add: "Add catalog",
    menu: "Show in Menu",
    shared: "SHARED FOLDER",
    integrated: "Integrated apps",
    custom: "Upload custom apps",
    group: "Chi bộ",
    insert: ["Insert", "programme"],
    others: ["Other", "templates"],
    check: ["Check"],
    pane: ["Open pane"],
    alt: {
      addIns: "Word's Home tab with the Add-ins button ringed, More Add-ins below it",
      upload: "The add-ins dialog with Upload My Add-in ringed",
      folder: "A folder with manifest.xml in it, the Share button ringed",
      trust: "The catalog address holds the folder's path, Show in Menu is ticked",
      sharedList: "The add-ins dialog with Shared Folder ringed, Chi bộ in it",
      admin: "The Integrated apps page with Upload custom apps ringed",
      mac: "A Finder window with the folder wef, manifest.xml in it",
      ribbon:
        "The Chi bộ group on the Home tab: Insert programme, Other templates, Check, Open pane",
    },
  },
} as const;

export type PictureName = keyof (typeof LABELS)["vi"]["alt"];

const WIDTH = 560;

function text(x: number, y: number, words: string, extra = ""): string {
  return `<text x="${x}" y="${y}" font-size="13" ${extra}>${escape(words)}</text>`;
}
const middle = 'text-anchor="middle"';
const bold = 'font-weight="600"';
const box = (kind: string, x: number, y: number, width: number, height: number, round = 4) =>
  `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"/>`;
const ring = (x: number, y: number, width: number, height: number) =>
  box("ring", x, y, width, height, 8);
const greyLines = (x: number, y: number, widths: readonly number[]) =>
  widths.map((width, index) => box("soft", x, y + index * 16, width, 6, 3)).join("");

/** The add-in's sign: a sheet with a tick. */
const sign = (x: number, y: number, size: number) =>
  `<g transform="translate(${x} ${y}) scale(${size / 32})">${box("strong", 1, 1, 30, 30, 6)}${box("light", 8, 5, 14, 22, 1.5)}<path d="M15 20l4 4 8-9" fill="none" stroke="#e0a526" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></g>`;

const file = (x: number, y: number, name: string) =>
  `<path class="bare" d="M${x} ${y}h20l10 10v28h-30z"/><path class="stroke" d="M${x + 20} ${y}v10h10M${x + 7} ${y + 20}h16M${x + 7} ${y + 27}h16"/>${text(x + 42, y + 24, name)}`;

const folder = (x: number, y: number) =>
  `<path class="faint" d="M${x} ${y + 8}v-6h18l6 6h30v34h-54z"/>`;

/** A window of the system with its bar and title. */
const frame = (height: number, title: string, inner: string) =>
  `${box("bare", 16, 14, WIDTH - 32, height - 28, 6)}<path class="stroke" d="M16 44h${WIDTH - 32}" stroke-opacity=".4"/>${text(30, 34, title, bold)}<path class="stroke" d="M${WIDTH - 42} 24l9 9m0-9l-9 9"/>${inner}`;

const ribbon = (home: string, height: number, inner: string) =>
  `${box("bare", 16, 14, WIDTH - 32, height, 6)}${text(36, 38, home, bold)}<path class="mark" d="M36 45h58"/>${greyLines(130, 30, [44])}${greyLines(196, 30, [52])}${greyLines(270, 30, [38])}<path class="stroke" d="M16 52h${WIDTH - 32}" stroke-opacity=".4"/>${greyLines(36, 68, [70, 54, 64])}${greyLines(132, 68, [84, 60, 76])}<path class="stroke" d="M240 60v58" stroke-opacity=".4"/>${inner}`;

function bigButton(x: number, label: readonly string[], drawing: string): string {
  const lines = label.map((line, index) => text(x, 100 + index * 15, line, middle)).join("");
  return `${drawing}${lines}`;
}

const four = (x: number, y: number) =>
  [0, 1, 2, 3]
    .map((n) => box(n === 3 ? "strong" : "soft", x + (n % 2) * 13, y + (n > 1 ? 13 : 0), 10, 10, 2))
    .join("");

type Drawing = (labels: (typeof LABELS)[SiteLanguage]) => { height: number; inner: string };

const DRAWINGS: Readonly<Record<PictureName, Drawing>> = {
  addIns: ({ home, addIns, more }) => ({
    height: 196,
    inner: `${ribbon(home, 112, `${bigButton(300, [addIns], four(288, 64))}${ring(254, 56, 92, 56)}`)}${box("bare", 254, 122, 210, 60)}${greyLines(270, 134, [120])}${four(272, 149)}${text(304, 165, more, bold)}${ring(260, 144, 198, 32)}`,
  }),
  upload: ({ mine, upload, home: _home }) => ({
    height: 180,
    inner: frame(
      180,
      "Office",
      `${text(40, 70, mine, bold)}<path class="mark" d="M40 77h${mine.length * 8}"/>${greyLines(40, 100, [150, 110, 130])}${box("bare", 290, 62, 232, 38)}${text(306, 86, upload)}${ring(284, 57, 244, 48)}${file(330, 114, "manifest.xml")}`,
    ),
  }),
  folder: ({ share }) => ({
    height: 150,
    inner: frame(
      150,
      "ChiBo",
      `${folder(44, 64)}${file(140, 66, "manifest.xml")}${box("bare", 400, 72, 106, 34)}${text(453, 94, share, middle)}${ring(394, 66, 118, 46)}`,
    ),
  }),
  trust: ({ catalogue, address, add, menu }) => ({
    height: 190,
    inner: frame(
      190,
      catalogue,
      `${text(36, 72, address)}${box("faint", 160, 56, 220, 26)}${text(170, 74, "\\\\…\\ChiBo")}${box("bare", 394, 56, 136, 26)}${text(462, 74, add, middle)}${box("faint", 36, 100, 494, 64)}${text(50, 138, "\\\\…\\ChiBo")}${text(330, 138, menu)}${box("bare", 470, 124, 18, 18, 3)}<path class="mark" d="M474 133l4 5 7-9"/>${ring(318, 114, 184, 38)}`,
    ),
  }),
  sharedList: ({ mine, shared }) => ({
    height: 170,
    inner: frame(
      170,
      "Office",
      `${text(40, 70, mine, 'class="hint"')}${text(250, 70, shared, bold)}<path class="mark" d="M250 77h${shared.length * 8.4}"/>${ring(240, 52, shared.length * 8.4 + 20, 34)}${sign(44, 96, 40)}${text(98, 121, "Chi bộ", bold)}`,
    ),
  }),
  admin: ({ integrated, custom }) => ({
    height: 170,
    inner: frame(
      170,
      "admin.microsoft.com",
      `${greyLines(36, 66, [70, 86, 60, 76])}<path class="stroke" d="M140 44v112" stroke-opacity=".4"/>${text(160, 74, integrated, bold)}${box("bare", 160, 92, 230, 32)}${text(275, 113, custom, middle)}${ring(154, 86, 242, 44)}${sign(440, 80, 48)}`,
    ),
  }),
  mac: () => ({
    height: 150,
    inner: `${box("bare", 16, 14, WIDTH - 32, 122, 10)}<path class="stroke" d="M16 46h${WIDTH - 32}" stroke-opacity=".4"/>${[36, 54, 72].map((x) => `<circle class="soft" cx="${x}" cy="30" r="6"/>`).join("")}${text(280, 35, "wef", `${middle} ${bold}`)}${greyLines(36, 64, [70, 56, 64, 48])}<path class="stroke" d="M130 46v90" stroke-opacity=".4"/>${file(170, 68, "manifest.xml")}${ring(158, 58, 170, 60)}`,
  }),
  ribbon: ({ home, group, insert, others, check, pane }) => ({
    height: 158,
    inner: ribbon(
      home,
      130,
      `${bigButton(304, insert, sign(290, 58, 28))}${bigButton(376, others, `${box("soft", 368, 59, 20, 25, 2)}${box("bare", 363, 62, 20, 25, 2)}`)}${bigButton(436, check, `${box("bare", 426, 60, 20, 26, 2)}<path class="mark" d="M430 74l5 5 9-11"/>`)}${bigButton(498, pane, `${box("bare", 482, 61, 32, 24, 2)}${box("strong", 502, 61, 12, 24, 2)}`)}${text(392, 135, group, `${middle} class="hint"`)}${ring(252, 56, 280, 86)}`,
    ),
  }),
};

/** A drawing of our own as an `svg` element, with its words and its description in that language. */
export function picture(name: PictureName, language: SiteLanguage): string {
  const labels = LABELS[language];
  const { height, inner } = DRAWINGS[name](labels);
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(labels.alt[name])}">${inner}</svg>`;
}
