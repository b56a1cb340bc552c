import { HostError, type HostRefusal } from "../../../src/core/host";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile, parseProfile, type Profile } from "../../../src/core/template/profile";
import type { PaneController } from "../../../src/taskpane/state/pane-controller";
import type { MemoryHost } from "../../taskpane/support/memory-host";

/** What a state begins with, and how it is reached. */
export interface SetUp {
  /** What the browser's storage holds when the pane opens. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly host?: (host: MemoryHost) => void | Promise<void>;
  readonly drive?: (pane: PaneController) => unknown;
}

const NOT_FIRST = { "chibo.welcomed": "yes" };

const CELL = {
  superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG",
  cellName: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  unitKind: "kindergarten",
  place: "Tam Hưng",
  term: "2025 - 2030",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
};

function profileOf(data: unknown): Profile {
  const parsed = parseProfile(data);
  return parsed.ok ? parsed.profile : emptyProfile();
}

const template = (data: unknown = {}) => ({
  kind: "package" as const,
  bytes: buildProgramme(profileOf(data)),
});

async function sample(name: string) {
  const answer = await fetch(`/samples/${name}`);
  return { kind: "package" as const, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const typed = (...paragraphs: string[]) => ({ kind: "text" as const, paragraphs });

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

const checked = (source: (host: MemoryHost) => void | Promise<void>): SetUp => ({
  kept: NOT_FIRST,
  host: source,
  drive: (pane) => pane.check(),
});

const failing = (reason: HostRefusal): SetUp => ({
  kept: NOT_FIRST,
  host: (host) => {
    host.failing.read = new HostError(reason, "5001 · Internal error");
  },
  drive: (pane) => pane.check(),
});

const refusing = (writeRefusal: HostRefusal): SetUp => ({
  kept: NOT_FIRST,
  host: (host) => {
    host.able = { ...host.able, writeRefusal };
  },
});

function fill(pane: PaneController, fields: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(fields)) {
    pane.editField(field as Parameters<PaneController["editField"]>[0], text);
  }
}

/** An element of the page, once it is there. */
async function found(selector: string, index = 0): Promise<HTMLElement> {
  for (;;) {
    const element = document.querySelectorAll<HTMLElement>(selector)[index];
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

/** With a cell's details filled in: opens the menu, and chooses from it. */
const managing = (item: number | null, then?: () => Promise<void>): SetUp => ({
  kept: NOT_FIRST,
  drive: async (pane) => {
    fill(pane, CELL);
    (await found("#profile-actions")).click();
    const first = await found("[role=menuitem]", item ?? 0);
    if (item !== null) first.click();
    await then?.();
  },
});

/** Types into a field as React sees it. */
function type(field: HTMLElement, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const LONG_NAME =
  "CHI BỘ TRUNG TÂM QUẢN LÝ VÀ KHAI THÁC CÔNG TRÌNH THUỶ LỢI LIÊN XÃ VÙNG ĐỒNG BẰNG VEN BIỂN";

/** Every state of the pane by its name, and the way into it. */
export const SET_UPS: Readonly<Record<string, SetUp>> = {
  "first-run": {},
  "compose-blank": { kept: NOT_FIRST },
  "compose-filled": { kept: NOT_FIRST, drive: (pane) => fill(pane, CELL) },
  "compose-long-names": {
    kept: NOT_FIRST,
    drive: (pane) => fill(pane, { ...CELL, cellName: LONG_NAME }),
  },
  "compose-mistakes": {
    kept: NOT_FIRST,
    drive: (pane) => {
      fill(pane, { ...CELL, term: "2025", date: "31/02/2026" });
      return pane.insert();
    },
  },
  "compose-several-cells": {
    kept: NOT_FIRST,
    drive: (pane) => {
      fill(pane, CELL);
      pane.duplicateProfile();
    },
  },
  "compose-optional": {
    kept: NOT_FIRST,
    drive: (pane) => {
      fill(pane, { ...CELL, draftNumber: "hai" });
      return pane.insert();
    },
  },
  "compose-menu": managing(null),
  "compose-export": managing(2),
  "compose-import-refused": managing(3, async () => {
    type(await found("[role=dialog] textarea"), '{"cellName":"Trường Mầm non Mỹ Hưng","mau":1}');
    await new Promise(requestAnimationFrame);
    (await found("[role=dialog] button", 1)).click();
    await found("[role=alert] li");
  }),
  "compose-delete": managing(4),
  "compose-every-blank": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      await pane.insert();
      (await found("section summary")).click();
    },
  },
  "compose-sample": { drive: (pane) => pane.insertSample() },
  "compose-read-only": refusing("read-only"),
  "compose-old-word": refusing("too-old"),
  "compose-asking": {
    kept: NOT_FIRST,
    host: (host) => {
      host.source = typed("Nghị quyết đại hội");
    },
    drive: (pane) => pane.insert(),
  },
  "compose-inserted": {
    kept: NOT_FIRST,
    drive: (pane) => {
      fill(pane, CELL);
      return pane.insert();
    },
  },
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
  "check-unreadable": checked((host) => {
    host.source = { kind: "package", bytes: new Uint8Array([80, 75, 3, 4]) };
  }),
  "check-unfilled": checked((host) => {
    host.source = template();
  }),
  "check-careless": checked(async (host) => {
    host.source = await sample("careless.docx");
  }),
  "check-filtered": {
    ...checked(async (host) => {
      host.source = await sample("careless.docx");
    }),
    drive: async (pane) => {
      await pane.check();
      pane.filterFindings({ severity: "todo", part: null });
    },
  },
  "check-findings": {
    ...checked(async (host) => {
      host.source = await sample("careless.docx");
    }),
    drive: async (pane) => {
      await pane.check();
      (await found("#findings")).scrollIntoView();
    },
  },
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
  help: { kept: NOT_FIRST, drive: (pane) => pane.showHelp(null) },
  "help-search": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      type(await found("input[type=search]"), "luu chi bo");
    },
  },
  "help-nothing-found": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      type(await found("input[type=search]"), "zzz");
    },
  },
  "help-answers": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      (await found("summary")).click();
    },
  },
  "help-rule": {
    ...checked((host) => {
      host.source = template();
    }),
    drive: async (pane) => {
      await pane.check();
      pane.showHelp("numberSymbol/leading-zero");
    },
  },
};

/** Too long to be looked at as often as the others: for times alone. */
export const TIMED: Readonly<Record<string, SetUp>> = {
  "check-300-findings": checked((host) => {
    host.source = manySlips(285);
  }),
};
