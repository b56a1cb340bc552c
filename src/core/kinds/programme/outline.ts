import type { SectionId } from "./plans";
import { THEME_IDS, type ThemeId } from "./plans";

/** Kinds of unit that a cell belongs to, as they are called; each has its own outline. */
export const UNIT_KIND_NAMES = {
  kindergarten: { vi: "Trường mầm non", en: "Kindergarten" },
  school: { vi: "Trường phổ thông", en: "School" },
  village: { vi: "Thôn, bản, tổ dân phố", en: "Village or residential group" },
  office: { vi: "Cơ quan, đơn vị sự nghiệp", en: "Office or public service unit" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  health: { vi: "Trạm y tế, bệnh viện", en: "Health station or hospital" },
} as const satisfies Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
export type UnitKind = keyof typeof UNIT_KIND_NAMES;
export const UNIT_KINDS = Object.keys(UNIT_KIND_NAMES) as [UnitKind, ...UnitKind[]];

/** The three slots of a theme: for each goal the measures that reach it (model programme, section Mục tiêu, nhiệm vụ, giải pháp). */
export const THEME_SLOTS = {
  objectives: "Mục tiêu, chỉ tiêu",
  tasks: "Nhiệm vụ",
  measures: "Giải pháp, phân công, thời hạn",
} as const;
export type ThemeSlotId = keyof typeof THEME_SLOTS;

/** The slots of the section that says who does what by when. */
export const IMPLEMENTATION_SLOTS = {
  assignment: "Phân công thực hiện",
  openness: "Công khai, tự kiểm tra, thực hiện quy chế dân chủ",
  partnership: "Quan hệ phối hợp",
  review: "Kiểm tra, rà soát hằng năm",
} as const;
export type ImplementationSlotId = keyof typeof IMPLEMENTATION_SLOTS;

/** One blank of a section: what its label says, and what the person is asked to write (no brackets, no final full stop). */
export interface Slot {
  readonly id: ThemeSlotId | ImplementationSlotId;
  readonly label: string;
  readonly prompt: string;
}

export interface OutlineSection {
  readonly id: SectionId;
  /** Sentence case, without number or letter. */
  readonly heading: string;
  readonly slots: readonly Slot[];
}

/** The skeleton of a programme for one kind of unit; ids and order are the same for every kind. */
export interface Outline {
  readonly kind: UnitKind;
  readonly sections: readonly OutlineSection[];
}

/** One kind's headings and prompts, as its data file writes them. */
export interface OutlineData {
  readonly kind: UnitKind;
  readonly themes: Readonly<Record<ThemeId, { heading: string } & Record<ThemeSlotId, string>>>;
  readonly implementation: { heading: string } & Record<ImplementationSlotId, string>;
}

function slots<Id extends Slot["id"]>(
  labels: Readonly<Record<Id, string>>,
  prompts: Readonly<Record<NoInfer<Id>, string>>,
): Slot[] {
  return (Object.keys(labels) as Id[]).map((id) => ({
    id,
    label: labels[id],
    prompt: prompts[id],
  }));
}

/** Puts a kind's data into the order that every programme has. */
export function outline({ kind, themes, implementation }: OutlineData): Outline {
  return {
    kind,
    sections: [
      ...THEME_IDS.map((id) => ({
        id,
        heading: themes[id].heading,
        slots: slots(THEME_SLOTS, themes[id]),
      })),
      {
        id: "implementation",
        heading: implementation.heading,
        slots: slots(IMPLEMENTATION_SLOTS, implementation),
      },
    ],
  };
}
