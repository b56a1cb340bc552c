import { found, rightCase, wrongCase, type Case } from "../case";
import {
  readProgramme,
  replaceSection,
  reword,
  without,
  type TypedDocument,
} from "../typed-document";

const tea = readProgramme("enterprise-tea");
const garment = readProgramme("enterprise-garment");
const irrigation = readProgramme("enterprise-irrigation");

const DECEMBER = "2026-12-01";

const TASKS = [
  "| TT | Nội dung công việc | Người chủ trì | Người phối hợp | Thời hạn | Kết quả phải đạt |",
  "| 1 | Xây dựng kế hoạch công tác năm 2027 của chi bộ | Bí thư | Chi uỷ viên | 15/01/2027 | Kế hoạch được chi bộ thông qua |",
  "| 2 | Rà soát nguồn kết nạp đảng viên ở 6 đội sản xuất | Phó Bí thư | Đội trưởng, Công đoàn | Tháng 02 hằng năm | Danh sách ít nhất 12 quần chúng |",
  "| 3 | Hội nghị người lao động, sửa đổi thoả ước lao động tập thể | Chủ tịch Công đoàn | Phòng Tổ chức | Tháng 01 hằng năm | Thoả ước được ký mới |",
  "| 4 | Mở rộng diện tích chè hữu cơ ở xóm Ao Sen, Đá Dựng | Đảng viên phòng Kỹ thuật | Hộ liên kết | 31/10/2028 | 90 ha được cấp chứng nhận |",
  "| 5 | Lắp dây chuyền sao, vò tự động | Phó Giám đốc kỹ thuật | Xưởng chế biến | 30/6/2028 | Dây chuyền chạy ổn định, giảm 20% điện |",
  "| 6 | Kiểm tra việc chấp hành quy chế làm việc | Uỷ viên phụ trách kiểm tra | Tổ trưởng đảng | Quý III hằng năm | Kết luận kiểm tra |",
  "| 7 | Giám sát chuyên đề về an toàn lao động | Phó Bí thư | Ban An toàn | Quý II hằng năm | Không có tai nạn nặng |",
  "| 8 | Sơ kết giữa nhiệm kỳ | Bí thư | Chi uỷ | Quý I năm 2028 | Báo cáo sơ kết gửi Đảng uỷ xã |",
].join("\n");

/** Headings typed in small letters: the look makes them capitals. */
function smallHeadings(programme: TypedDocument): TypedDocument {
  const body = programme.body.replace(
    /^(## [IVX]+\. )(.)(.*)$/gm,
    (_, label: string, first: string, rest: string) => label + first + rest.toLowerCase(),
  );
  return { ...programme, body };
}

export const enterpriseCases: Readonly<Record<string, Case>> = {
  "enterprise-task-table": rightCase(
    "A tea company's long programme with a table of targets and a table of tasks on a landscape page; printed on both sides with mirror margins.",
    reword(tea, [
      [
        "4. Chi bộ kiểm điểm hằng năm",
        `4. Các việc lớn của nhiệm kỳ được phân công theo bảng sau:\n@@end portrait\n${TASKS}\n@@end landscape\n5. Chi bộ kiểm điểm hằng năm`,
      ],
    ]),
    { layout: { mirrorMargins: true }, habits: { splinters: true } },
  ),

  "enterprise-bilingual": rightCase(
    "A garment company with foreign capital: a logical plan whose headings stand in Vietnamese and English.",
    garment,
    { layout: { header: "merged" }, today: DECEMBER },
  ),

  "enterprise-caps-attribute": rightCase(
    "Capitals by the all-caps attribute, everything by styles, saved by LibreOffice; dated before HD05.",
    {
      ...smallHeadings(irrigation),
      superior: "Đảng bộ Công ty Thuỷ nông Sông Cầu",
      cell: "Chi bộ Xí nghiệp Thuỷ nông Hiệp Hoà",
      title: "Đảng Cộng sản Việt Nam",
      type: "Chương trình",
      authority: "T/m chi bộ",
      position: "Bí thư",
    },
    {
      writer: "libreoffice",
      habits: { formatBy: "styles" },
      layout: {
        looks: {
          superiorBody: { allCaps: true },
          issuingBody: { allCaps: true },
          partyTitle: { allCaps: true },
          documentType: { allCaps: true },
          section: { allCaps: true },
          signingAuthority: { allCaps: true },
          signerPosition: { allCaps: true },
        },
      },
      facts: { cellName: "CHI BỘ XÍ NGHIỆP THUỶ NÔNG HIỆP HOÀ" },
    },
  ),

  "enterprise-content-controls": rightCase(
    "Grown from a template: the blanks are content controls, all of them filled in.",
    {
      ...reword(irrigation, [
        [
          "Chi bộ Xí nghiệp Thuỷ nông Hiệp Hoà xây dựng",
          "[[control chibo:body.cell|Chi bộ Xí nghiệp Thuỷ nông Hiệp Hoà]] xây dựng",
        ],
        ["Duy trì học tập", "[[control chibo:keyTasks.tasks|Duy trì học tập]]"],
      ]),
      cell: "[[control chibo:issuingBody.name|CHI BỘ XÍ NGHIỆP THUỶ NÔNG HIỆP HOÀ]]",
      number: "Số [[control chibo:numberSymbol.number|06]]-CTr/CB",
      place:
        "[[control chibo:placeDate.place|Hiệp Hoà]], ngày [[control chibo:placeDate.day|16]] tháng [[control chibo:placeDate.month|3]] năm [[control chibo:placeDate.year|2026]]",
      name: "[[control chibo:signerName.name|Dương Văn Lộc]]",
    },
    {
      facts: {
        cellName: "CHI BỘ XÍ NGHIỆP THUỶ NÔNG HIỆP HOÀ",
        number: 6,
        date: "2026-03-16",
      },
    },
  ),

  "enterprise-unfilled-controls": rightCase(
    "Grown from a template and half filled in: number, day, the signer's name and one section still show their placeholders.",
    {
      ...replaceSection(garment, "III. TỔ CHỨC THỰC HIỆN", [
        "## III. TỔ CHỨC THỰC HIỆN / IMPLEMENTATION",
        "[[placeholder chibo:implementation.tasks|[Ai làm việc gì, xong khi nào, ai kiểm tra]]]",
      ]),
      number: "Số [[placeholder chibo:numberSymbol.number|[số]]]-CTr/CB",
      place: "Bắc Sơn, ngày [[placeholder chibo:placeDate.day|[ngày]]] tháng 11 năm 2026",
      name: "[[placeholder chibo:signerName.name|[họ và tên]]]",
    },
    {
      findings: [
        found("numberSymbol/unfilled", "[số]"),
        found("placeDate/unfilled", "[ngày]"),
        found("sections/unfilled", "[Ai làm việc gì, xong khi nào, ai kiểm tra]"),
        found("signerName/unfilled", "[họ và tên]"),
      ],
      facts: { number: null, date: null },
      today: DECEMBER,
    },
  ),

  "enterprise-empty-sections": wrongCase(
    "One section has a heading only, one a bracket from the template; the last is numbered VI after letters.",
    reword(
      replaceSection(
        replaceSection(tea, "D. ĐẦU TƯ", ["## D. ĐẦU TƯ, CÔNG NGHỆ, ĐIỀU KIỆN LÀM VIỆC"]),
        "E. CÔNG TÁC XÃ HỘI",
        [
          "## E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
          "[Nêu mục tiêu, nhiệm vụ, giải pháp về công tác xã hội và phối hợp]",
        ],
      ),
      [["## G. TỔ CHỨC", "## VI. TỔ CHỨC"]],
    ),
    [
      found("sections/empty", "D. ĐẦU TƯ, CÔNG NGHỆ, ĐIỀU KIỆN LÀM VIỆC"),
      found("sections/unfilled", "[Nêu mục tiêu"),
      found("sections/numbering", "VI. TỔ CHỨC THỰC HIỆN"),
    ],
  ),

  "enterprise-acting-for": wrongCase(
    "The deputy signs for the secretary, which a committee's document never has, and nobody is to receive it.",
    {
      ...without(garment, "label"),
      recipients: [],
      authority: "T/M CHI BỘ⏎K/T BÍ THƯ",
      position: "PHÓ BÍ THƯ",
    },
    [found("signingAuthority/acting-for", "K/T BÍ THƯ"), found("recipients/missing")],
    { missing: ["recipients"], today: DECEMBER },
  ),

  "enterprise-letter-paper": wrongCase(
    "Laid out on American paper turned on its side, with the same margin all round and no page numbers.",
    irrigation,
    [found("page/size"), found("page/orientation"), found("page/margins"), found("page/number")],
    {
      layout: {
        page: {
          width: 279.4,
          height: 215.9,
          top: 25.4,
          bottom: 25.4,
          left: 25.4,
          right: 25.4,
          number: "none",
        },
      },
    },
  ),

  "enterprise-terms": wrongCase(
    "A term of four years that had ended when the programme was issued.",
    {
      ...reword(irrigation, [
        ["nhiệm kỳ 2025 - 2030 gồm", "nhiệm kỳ 2021 - 2025 gồm"],
        ["bậc 5 trở lên vào năm 2030", "bậc 5 trở lên"],
        ["trước năm 2028", "trước mùa lũ"],
      ]),
      subject: "công tác toàn khoá nhiệm kỳ 2021 - 2025",
      bases: irrigation.bases.map((basis) =>
        basis.replace("2025 - 2030", "2021 - 2025").replace(/(\/\d{1,2})\/2025/, "$1/2021"),
      ),
    },
    [
      found("facts/term-length", "2021 - 2025"),
      found("facts/date-outside-term", "ngày 16 tháng 3 năm 2026"),
    ],
  ),

  "enterprise-no-subject": wrongCase(
    "The type stands alone without a subject, and the Party title is underlined instead of having a drawn line.",
    without(tea, "subject", "hyphens"),
    [found("subject/missing"), found("partyTitle/rule-line", "ĐẢNG CỘNG SẢN VIỆT NAM")],
    {
      missing: ["subject"],
      layout: { ruleLine: "none", looks: { partyTitle: { underline: true } } },
    },
  ),
};
