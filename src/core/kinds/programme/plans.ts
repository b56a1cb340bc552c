/** The themes of a whole-term programme, in order (letters A to E); see "Mẫu chương trình công tác toàn khoá". */
export const THEME_IDS = ["keyTasks", "cadres", "quality", "facilities", "coordination"] as const;
export type ThemeId = (typeof THEME_IDS)[number];

/** Sections a whole-term programme may be made of: the themes, then who does what by when. */
export const SECTION_IDS = [...THEME_IDS, "implementation"] as const;
export type SectionId = (typeof SECTION_IDS)[number];
