import { HostError, type HostRefusal } from "../../../src/core/host";
import type { DocumentSource } from "../../../src/core/snapshot/source";
import type { PaneController } from "../../../src/taskpane/state/pane-controller";
import type { MemoryHost } from "../../taskpane/support/memory-host";
import { NOT_FIRST, found, opened, press, sample, type, typed, unfold, type SetUp } from "./set-up";

const CELL = {
  superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG",
  cellName: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  unitKind: "kindergarten",
  place: "Tam Hưng",
  term: "2025 - 2030",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
};

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

/** With a cell's details filled in: opens the menu, and chooses from it. */
const managing = (item: number | null, then?: () => Promise<void>): SetUp => ({
  kept: NOT_FIRST,
  drive: async (pane) => {
    fill(pane, CELL);
    await press("#profile-actions");
    const first = await found("[role=menuitem]", item ?? 0);
    if (item !== null) first.click();
    await then?.();
  },
});

/** With the list of single parts opened over a document, and something done in it. */
const listing = (
  source: () => DocumentSource | Promise<DocumentSource>,
  then: (pane: PaneController, host: MemoryHost) => unknown = () => undefined,
): SetUp =>
  opened(source, async (pane, host) => {
    fill(pane, CELL);
    await unfold(2);
    await found("#panel [role=group] li");
    await then(pane, host);
    (await found("#panel > div > details:last-child")).scrollIntoView();
  });

const careless = () => sample("careless.docx");

const LONG_NAME =
  "CHI BỘ TRUNG TÂM QUẢN LÝ VÀ KHAI THÁC CÔNG TRÌNH THUỶ LỢI LIÊN XÃ VÙNG ĐỒNG BẰNG VEN BIỂN";

/** With the form open over a template that was made from what is known of a cell. */
const filling = (
  then: (pane: PaneController) => unknown,
  known: Readonly<Record<string, string>> = CELL,
): SetUp => ({
  kept: NOT_FIRST,
  drive: async (pane) => {
    fill(pane, known);
    await pane.insert();
    await found("section[aria-label] button");
    while (pane.filling.getState().fields === null) await new Promise(requestAnimationFrame);
    await pane.filling.open();
    await found("form");
    await then(pane);
    (await found("section h2")).scrollIntoView();
  },
});

/** Goes on to the field of that id. */
async function goOnTo({ filling: { getState, write, type } }: PaneController, id: string) {
  for (let step = 0; getState().at !== id && step < 50; step += 1) {
    type("");
    await write();
  }
}

/** The tab for writing. */
export const COMPOSE_SET_UPS: Readonly<Record<string, SetUp>> = {
  "first-run": {},
  "compose-blank": { kept: NOT_FIRST },
  "compose-more": { kept: NOT_FIRST, drive: () => press("#panel summary") },
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
  "compose-import": managing(3),
  "compose-export": managing(2),
  "compose-import-refused": managing(3, async () => {
    type(await found("[role=dialog] textarea"), '{"cellName":"Trường Mầm non Mỹ Hưng","mau":1}');
    await new Promise(requestAnimationFrame);
    await press("[role=dialog] button", 1);
    await found("[role=alert] li");
  }),
  "compose-renew": managing(4),
  "compose-delete": managing(5),
  "fill-first": filling(() => undefined),
  "fill-day-refused": filling(async (pane) => {
    await goOnTo(pane, "placeDate. 0");
    pane.filling.type("31/02/2026");
    await pane.filling.write();
  }),
  "fill-section": filling(async (pane) => {
    await goOnTo(pane, "chibo:keyTasks.objectives 0");
    pane.filling.type(
      "Mỗi năm kết nạp ít nhất 1 đảng viên.\n95% đảng viên hoàn thành tốt nhiệm vụ.",
    );
  }),
  "fill-number": filling(async (pane) => {
    pane.keepNumber("", "CTr", 7);
    await goOnTo(pane, "chibo:numberSymbol.number 0");
  }, {}),
  "fill-written": filling(async (pane) => {
    await goOnTo(pane, "chibo:legalBases.superiorSubject 0");
    pane.filling.type("công tác toàn khoá nhiệm kỳ 2025 - 2030 của Đảng bộ xã Tam Hưng");
    await pane.filling.write();
  }),
  "fill-offered": filling((pane) => {
    pane.filling.close();
    fill(pane, CELL);
  }, {}),
  "compose-every-blank": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      await pane.insert();
      await press("section summary");
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
  "compose-templates": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      await pane.showTemplates();
      await found("[data-template]");
    },
  },
  "compose-inserted-minutes": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      fill(pane, CELL);
      await pane.showTemplates();
      await pane.chooseTemplate("minutes");
    },
  },
  "parts-listed": listing(careless),
  "parts-asking": listing(careless, async ({ parts }) => {
    await parts.insert("signature");
    await found("[role=dialog]");
  }),
  "parts-put": listing(careless, ({ parts }) => parts.insert("recipients")),
  "parts-undone": listing(careless, async ({ parts }) => {
    await parts.insert("recipients");
    await parts.undo();
  }),
  "parts-put-at-cursor": listing(
    () => typed("Kính gửi bà con", "Mời họp thôn tối mai."),
    ({ parts }) => parts.insert("legalBases"),
  ),
  "parts-failed": listing(careless, ({ parts }, host) => {
    host.failing.apply = new HostError("protected", "AccessDenied");
    return parts.insert("recipients");
  }),
};
