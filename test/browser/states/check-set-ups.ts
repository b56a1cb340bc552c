import { HostError, type HostRefusal } from "../../../src/core/host";
import type { PaneController } from "../../../src/taskpane/state/pane-controller";
import type { MemoryHost } from "../../taskpane/support/memory-host";
import {
  NOT_FIRST,
  checked,
  found,
  opened,
  press,
  sample,
  template,
  typed,
  unfold,
  type SetUp,
} from "./set-up";

/** A programme with so many slips that the list of findings is long. */
function manySlips(count: number) {
  const slips = Array.from({ length: count }, (_, index) => [
    `${index + 1}. Học tập và làm theo tư tưởng, đạo dục, phong cách Hồ Chí Minh.`,
    "Chi bộ phân công đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/6 hằng năm.",
  ]).flat();
  return typed(
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "CHI BỘ THÔN ĐÔNG",
    "CHƯƠNG TRÌNH",
    "công tác toàn khoá nhiệm kỳ 2025 - 2030",
    "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
    ...slips,
  );
}

const failing = (reason: HostRefusal): SetUp => ({
  kept: NOT_FIRST,
  host: (host) => {
    host.failing.read = new HostError(reason, "5001 · Internal error");
  },
  drive: (pane) => pane.check(),
});

/** The careless sample, checked, and something done about it. */
const judging = (
  then: (pane: PaneController, host: MemoryHost) => unknown = () => undefined,
): SetUp =>
  opened(
    () => sample("careless.docx"),
    async (pane, host) => {
      await pane.check();
      await then(pane, host);
    },
  );

/** What folds in a result: parts that are there, fixes, points ignored, rules turned off, what nobody looks at. */
const EVERY_LIST = 5;

const resolution: SetUp = checked((host) => {
  host.source = typed(
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐẢNG BỘ XÃ TAM HƯNG",
    "CHI BỘ THÔN ĐÔNG",
    "*",
    "Số 09-NQ/CB",
    "Tam Hưng, ngày 05 tháng 9 năm 2026",
    "NGHỊ QUYẾT",
    "lãnh đạo thực hiện nhiệm vụ tháng 9 năm 2026",
    "-----",
    "I. ĐÁNH GIÁ KẾT QUẢ THÁNG 8",
    "Chi bộ đã hoàn thành việc thu hoạch vụ mùa.",
    "II. NHIỆM VỤ THÁNG 9",
    "Tập trung lãnh đạo làm xong đường liên thôn trước ngày 20/9.",
    "III. TỔ CHỨC THỰC HIỆN",
    "Giao đồng chí Phó Bí thư phụ trách.",
    "T/M CHI BỘ",
    "BÍ THƯ",
    "Nguyễn Văn An",
    "Nơi nhận:",
    "- Đảng uỷ xã Tam Hưng;",
    "- Lưu Chi bộ.",
  );
});

/** The tab with the check's result. */
export const CHECK_SET_UPS: Readonly<Record<string, SetUp>> = {
  "check-idle": { kept: NOT_FIRST, drive: (pane) => pane.showTab("check") },
  "check-reading": {
    kept: NOT_FIRST,
    host: (host) => {
      host.read = () => new Promise(() => undefined);
    },
    drive: (pane) => void pane.check(),
  },
  "check-empty": checked((host) => {
    host.source = typed("");
  }),
  "check-not-programme": checked((host) => {
    host.source = typed("Kính gửi bà con", "Mời họp thôn tối mai.");
  }),
  "check-agenda": checked((host) => {
    host.source = typed(
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "CHI BỘ THÔN ĐÔNG",
      "CHƯƠNG TRÌNH",
      "Sinh hoạt chi bộ thường kỳ tháng 9 năm 2026",
      "1. Ổn định tổ chức.",
      "2. Thông qua dự thảo nghị quyết.",
    );
  }),
  "check-kind-menu": {
    ...resolution,
    drive: async (pane) => {
      await pane.check();
      await press("[data-kind-choice]");
      await found("[role=menuitemradio]");
    },
  },
  "check-resolution": resolution,
  "check-unreadable": checked((host) => {
    host.source = { kind: "package", bytes: new Uint8Array([80, 75, 3, 4]) };
  }),
  "check-unfilled": checked((host) => {
    host.source = template();
  }),
  "check-careless": judging(),
  "check-filtered": judging((pane) => pane.filterFindings({ severity: "todo", part: null })),
  "check-findings": judging(async () => (await found("#findings")).scrollIntoView()),
  "check-looks-together": judging(async () => {
    (await found("[data-unfold]")).closest("li")?.scrollIntoView();
  }),
  "check-looks-unfolded": judging(async () => {
    await press("#findings [data-unfold]");
    (await found("[data-unfold][aria-expanded=true]")).closest("li")?.scrollIntoView();
  }),
  "check-finding-menu": judging(async () => {
    (await found("#findings")).scrollIntoView();
    await press("#findings [aria-haspopup=menu]");
    await found("[role=menuitem]");
  }),
  "check-opened": judging(async (pane) => {
    const [first, second] = pane.getState().checking.result?.report.findings ?? [];
    if (first) await pane.fixes.ignore(first);
    if (second) pane.fixes.turnOff(second.rule);
    await unfold(EVERY_LIST);
  }),
  "check-fixed": judging((pane) => pane.fixes.fixAll()),
  "check-fixes-declined": judging(async (pane, host) => {
    // Another document than the one that was checked.
    host.source = await sample("careless.docx");
    await pane.fixes.fixAll();
  }),
  "check-comments-written": judging((pane) => pane.fixes.writeComments(() => "Cần sửa.")),
  "check-no-comments": checked(async (host) => {
    host.able = { ...host.able, canComment: false };
    host.source = await sample("careless.docx");
  }),
  "check-read-only": checked(async (host) => {
    host.able = { ...host.able, writeRefusal: "read-only" };
    host.source = await sample("careless.docx");
  }),
  "check-all-clear": checked(async (host) => {
    host.source = await sample("right-kindergarten.docx");
  }),
  "check-text-only": checked((host) => {
    host.source = manySlips(2);
  }),
  "check-long-list": checked((host) => {
    host.source = manySlips(195);
  }),
  "check-failed": failing("failed"),
  "check-failed-details": {
    ...failing("failed"),
    drive: async (pane) => {
      await pane.check();
      await unfold(1);
    },
  },
};

/** Too long to be looked at as often as the others: for times alone. */
export const TIMED: Readonly<Record<string, SetUp>> = {
  "check-300-findings": checked((host) => {
    host.source = manySlips(285);
  }),
};
