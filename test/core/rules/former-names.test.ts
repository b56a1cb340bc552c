import { checkRule } from "./rule-tester";
import type { SketchChanges } from "./sketch";

/** One more point in section E. */
const point = (text: string): SketchChanges => ({
  sections: {
    coordination: {
      points: ["1. Mục tiêu: mọi gia đình trẻ đều có liên lạc với lớp.", `2. ${text}`],
    },
  },
});

/** A wording that names the province as a present one, and what stands there after the suggestion. */
const PROVINCES: readonly (readonly [found: string, former: string, now: string])[] = [
  ["Tỉnh uỷ Hà Nam", "tỉnh Hà Nam", "tỉnh Ninh Bình"],
  ["UBND tỉnh Bắc Giang", "tỉnh Bắc Giang", "tỉnh Bắc Ninh"],
  ["HĐND tỉnh Bắc Kạn", "tỉnh Bắc Kạn", "tỉnh Thái Nguyên"],
  ["Sở Giáo dục và Đào tạo Nam Định", "tỉnh Nam Định", "tỉnh Ninh Bình"],
  ["Sở Y tế tỉnh Bình Dương", "tỉnh Bình Dương", "thành phố Hồ Chí Minh"],
  ["Công an tỉnh Hải Dương", "tỉnh Hải Dương", "thành phố Hải Phòng"],
  ["Tỉnh đoàn Kon Tum", "tỉnh Kon Tum", "tỉnh Quảng Ngãi"],
];

checkRule("facts/former-unit", {
  right: [
    {
      about: "provinces that stand",
      document: point("Báo cáo Tỉnh uỷ Ninh Bình và UBND tỉnh Bắc Ninh."),
    },
    {
      about: "a person called so",
      document: point("Đồng chí Nguyễn Hà Nam phụ trách, hằng tháng báo cáo."),
    },
    {
      about: "a village called so",
      document: point(
        "Phối hợp với thôn Thái Bình và ấp Bình Phước, đồng chí Phó Bí thư phụ trách.",
      ),
    },
    {
      about: "a school's name goes on until somebody changes it",
      document: point(
        "Học tập Trường Mầm non Hoa Sen tỉnh Hà Nam, đồng chí Hiệu trưởng phụ trách.",
      ),
    },
    {
      about: "an older document that is cited",
      document: point(
        "Tiếp tục thực hiện Kế hoạch số 12-KH/TU, ngày 05/3/2023 của Tỉnh uỷ Hà Nam.",
      ),
    },
    {
      about: "the unit of former days",
      document: point("Đội ngũ đã được tỉnh Hà Nam trước đây đào tạo, tiếp tục bồi dưỡng."),
    },
    {
      about: "a document from before July 2025",
      document: {
        ...point("Báo cáo Tỉnh uỷ Hà Nam."),
        placeDate: "Tam Hưng, ngày 05 tháng 6 năm 2025",
      },
    },
    {
      about: "a militia of towns, which is no town",
      document: point("Kể chuyện tự vệ thị xã ngày kháng chiến cho trẻ nghe."),
    },
  ],
  wrong: [
    ...PROVINCES.map(([found, former, now]) => ({
      about: found,
      document: point(`Phối hợp với ${found} để thực hiện.`),
      findings: [
        { places: [found.slice(Math.max(0, found.search(/tỉnh/iu)))], data: { former, now } },
      ],
    })),
    {
      about: "the same province twice is one finding",
      document: point("Báo cáo Tỉnh uỷ Hà Nam; phối hợp với UBND tỉnh Hà Nam."),
      findings: [{ places: ["Tỉnh uỷ Hà Nam", "tỉnh Hà Nam"] }],
    },
    ...["thị trấn Kim Bài", "thị xã Sơn Tây", "thành phố Phủ Lý"].map((town) => ({
      about: town,
      document: point(`Tham quan di tích ở ${town}, đồng chí Hiệu trưởng phụ trách.`),
      findings: [{ messageId: "level", clause: "NQ203" as const, places: [town] }],
      fixed: null,
    })),
  ],
});

checkRule("facts/former-body", {
  right: [
    {
      about: "the joint board",
      document: point(
        "Phối hợp với Ban Tuyên giáo và Dân vận Thành uỷ, Ban Xây dựng Đảng Đảng uỷ xã.",
      ),
    },
    {
      about: "the office that took over",
      document: point("Phối hợp với Sở Nội vụ, Sở Y tế để thực hiện."),
    },
    {
      about: "the board of former days",
      document: point("Kế thừa tài liệu của Ban Dân vận trước đây, bổ sung hằng năm."),
    },
    {
      about: "a document from before 2026",
      document: {
        ...point("Phối hợp với Ban Dân vận Thành uỷ."),
        placeDate: "Tam Hưng, ngày 05 tháng 9 năm 2025",
      },
    },
  ],
  wrong: [
    {
      about: "the board for mass work",
      document: point("Phối hợp với Ban Dân vận Thành uỷ để thực hiện."),
      findings: [
        {
          messageId: "board",
          places: ["Ban Dân vận"],
          data: { former: "Ban Dân vận", now: "Ban Tuyên giáo và Dân vận" },
        },
      ],
    },
    {
      about: "the board for information, of a commune",
      document: point("Phối hợp với Ban Tuyên giáo Đảng uỷ xã để thực hiện."),
      findings: [{ messageId: "commune", data: { now: "Ban Xây dựng Đảng" } }],
    },
    {
      about: "the office for labour, war invalids and social affairs",
      document: point("Phối hợp với Sở Lao động - Thương binh và Xã hội để thực hiện."),
      findings: [{ data: { former: "Sở Lao động - Thương binh và Xã hội" } }],
      fixed: null,
    },
  ],
});
