import { SECTION_IDS, THEME_IDS } from "../../../src/core/kinds/programme/plans";
import { OUTLINES } from "../../../src/core/kinds/programme/outlines";
import { KEYWORDS, type TopicId } from "../../../src/core/kinds/programme/keywords";
import { UNIT_KINDS, UNIT_KIND_NAMES } from "../../../src/core/kinds/programme/outline";

/** The section whose phrases weigh most in a heading: the plainest way to use the keywords. */
function recognised(heading: string, topics: readonly TopicId[]): TopicId | undefined {
  const text = heading.toLowerCase();
  const scores = topics.map((topic) => ({
    topic,
    score: KEYWORDS[topic]
      .filter(({ phrase }) => text.includes(phrase))
      .reduce((sum, { weight }) => sum + weight ** 2, 0),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.topic : undefined;
}

const OLDER_TONES = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/u;

describe.each(UNIT_KINDS)("the outline of %s", (kind) => {
  const { sections } = OUTLINES[kind];

  it("has the six sections in order, each theme with its three slots", () => {
    expect(sections.map(({ id }) => id)).toEqual(SECTION_IDS);
    for (const { id, slots } of sections) {
      if ((THEME_IDS as readonly string[]).includes(id)) {
        expect(slots.map((slot) => slot.id)).toEqual(["objectives", "tasks", "measures"]);
      } else {
        expect(slots.map((slot) => slot.id)).toContain("assignment");
      }
    }
  });

  it("asks in whole, plain sentences without marks that a check would stop at", () => {
    for (const { prompt } of sections.flatMap(({ slots }) => slots)) {
      expect(prompt).toMatch(/^Nêu .{60,}[^.;:,]$/);
      expect(prompt).not.toMatch(/[[\]…]|\.\.|%| {2}|huyện|quận/);
      expect(prompt).not.toMatch(OLDER_TONES);
      expect(prompt).toBe(prompt.normalize("NFC"));
    }
  });

  it("has headings that its own keywords recognise", () => {
    expect(sections.map(({ heading }) => recognised(heading, SECTION_IDS))).toEqual(SECTION_IDS);
    expect(UNIT_KIND_NAMES[kind].vi).not.toBe("");
    expect(UNIT_KIND_NAMES[kind].en).not.toBe("");
  });
});

describe("keywords", () => {
  const all = Object.entries(KEYWORDS).flatMap(([topic, keywords]) =>
    keywords.map((keyword) => ({ topic, ...keyword })),
  );

  it.each(Object.keys(KEYWORDS) as TopicId[])(
    "of %s are in the form that texts are matched in",
    (topic) => {
      for (const { phrase } of KEYWORDS[topic]) {
        expect(phrase).toBe(phrase.normalize("NFC").toLowerCase().trim());
        expect(phrase).not.toMatch(/ {2}|[–—‑\u00a0]/);
        expect(phrase).not.toMatch(OLDER_TONES);
      }
    },
  );

  it("name no phrase twice for one topic and kind", () => {
    const seen = all.map(({ topic, phrase, kind }) => `${topic}|${kind ?? ""}|${phrase}`);
    expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  });

  it.each<[string, TopicId]>([
    ["Nhiệm vụ trọng tâm nhiệm kỳ 2025 - 2030", "keyTasks"],
    ["Công tác chính trị, tư tưởng", "keyTasks"],
    ["Công tác giáo dục chính trị tư tưởng", "keyTasks"],
    ["Công tác xây dựng Đảng", "keyTasks"],
    ["Công tác tổ chức, cán bộ và đảng viên", "cadres"],
    ["Xây dựng đội ngũ cán bộ, giáo viên, nhân viên", "cadres"],
    ["Công tác phát triển đảng", "cadres"],
    ["Công tác xây dựng đội ngũ", "cadres"],
    ["Nâng cao chất lượng chăm sóc, nuôi dưỡng, giáo dục trẻ", "quality"],
    ["Nâng cao chất lượng giáo dục toàn diện", "quality"],
    ["Lãnh đạo phát triển kinh tế - xã hội", "quality"],
    ["Giữ vững an ninh trật tự ở khu dân cư", "quality"],
    ["Lãnh đạo nhiệm vụ sản xuất kinh doanh", "quality"],
    ["Công tác khám chữa bệnh", "quality"],
    ["Tăng cường cơ sở vật chất, trang thiết bị", "facilities"],
    ["Xây dựng nông thôn mới", "facilities"],
    ["Đẩy mạnh cải cách hành chính, chuyển đổi số", "facilities"],
    ["Công tác dân vận, Mặt trận và các đoàn thể", "coordination"],
    ["Lãnh đạo các tổ chức đoàn thể", "coordination"],
    ["Công tác xã hội hoá giáo dục và phối hợp với địa phương", "coordination"],
    ["Tổ chức thực hiện", "implementation"],
    ["Phân công nhiệm vụ và tiến độ thực hiện", "implementation"],
    ["Mục tiêu tổng quát", "objectives"],
    ["Mục tiêu, chỉ tiêu cụ thể", "objectives"],
    ["Nhiệm vụ và giải pháp chủ yếu", "measures"],
    ["Nội dung công tác", "measures"],
    ["Căn cứ xây dựng chương trình", "legalBases"],
    ["Đặc điểm, tình hình nhà trường", "situation"],
  ])("recognise “%s” as %s", (heading, topic) => {
    expect(recognised(heading, Object.keys(KEYWORDS) as TopicId[])).toBe(topic);
  });
});
