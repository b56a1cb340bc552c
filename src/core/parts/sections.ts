import {
  SECTION_IDS,
  THEME_IDS,
  type PlanId,
  type SectionId,
  type ThemeId,
} from "../standards/part-id";
import { markerOf, wordsAfter } from "./marker";
import type { Heading, MarkedLine } from "./outline";
import type { Section, SectionTopic } from "./party-document";
import { topicsOf, type TopicScore } from "./topics";

/** From this score on, words are about a topic. */
const ABOUT = 2;
/** From this score on, there is no doubt. */
const CLEARLY_ABOUT = 3;
/** A heading that keeps the model's order gets this much more, so that order decides between equals. */
const ORDER_BONUS = 0.1;
/** Points are looked at by their first words only: a theme mentioned later is not what the point is about. */
const FIRST_WORDS = 14;
/** Points further down than this are not looked at; no document hides a theme there. */
const MAX_POINTS = 3000;

/** Whether a document goes by themes or by goals, tasks and implementation; in doubt the latter, which is judged more mildly. */
export function planOf(headings: readonly Heading[]): PlanId {
  const top = headings.filter((heading) => heading.level === 0);
  const leading = top.map((heading) => heading.topics[0]).filter((one) => one !== undefined);
  const about = (ids: readonly string[]) =>
    new Set(
      leading
        .filter((one) => one.score >= ABOUT && ids.includes(one.topic))
        .map((one) => one.topic),
    );
  const themes = about(THEME_IDS).size;
  const logical = about(["objectives", "measures"]).size;
  return themes >= 3 || (themes === 2 && logical === 0) ? "thematic" : "logical";
}

/** Finds the section of every theme, and of goals, tasks and implementation. */
export function sectionsOf(
  plan: PlanId,
  headings: readonly Heading[],
  body: readonly MarkedLine[],
): ReadonlyMap<SectionTopic, Section> {
  const sections = new Map<SectionTopic, Section>();
  const top = headings.filter((heading) => heading.level === 0);
  const deeper = headings.filter((heading) => heading.level > 0);
  const own = plan === "thematic" ? top : headings;
  assign(own, sections);
  if (plan === "thematic") takeByFirstPoint(top, sections);
  takeSharedHeadings(plan === "thematic" ? top : headings, sections, SECTION_IDS);
  takeSharedHeadings(deeper, sections, SECTION_IDS);
  takeSharedHeadings(headings, sections, ["objectives", "measures"], ABOUT);
  if (plan === "logical") takeByPoints(body, sections);
  return sections;
}

/**
 * Gives each section at most one heading and each heading at most one section, so that the scores' sum is greatest:
 * exact, by going through the headings with the set of sections given so far.
 */
function assign(headings: readonly Heading[], sections: Map<SectionTopic, Section>): void {
  interface Choice {
    readonly score: number;
    readonly last: number;
    readonly previous: Choice | null;
    readonly heading: Heading | null;
  }
  const states = new Map<number, Choice>([
    [0, { score: 0, last: -1, previous: null, heading: null }],
  ]);
  for (const heading of headings) {
    const topics = heading.topics
      .map(({ topic, score }) => ({ index: SECTION_IDS.indexOf(topic as SectionId), score }))
      .filter(({ index, score }) => index >= 0 && score >= ABOUT);
    if (topics.length === 0) continue;
    // Added after all were looked at: a heading has one section at most.
    const better: (readonly [given: number, choice: Choice])[] = [];
    for (const [given, choice] of states) {
      for (const { index, score } of topics) {
        if ((given & (1 << index)) !== 0) continue;
        const total = choice.score + score + (index > choice.last ? ORDER_BONUS : 0);
        const key = given | (1 << index);
        if (total <= (states.get(key)?.score ?? -1)) continue;
        better.push([key, { score: total, last: index, previous: choice, heading }]);
      }
    }
    for (const [key, choice] of better) {
      if (choice.score > (states.get(key)?.score ?? -1)) states.set(key, choice);
    }
  }
  const best = [...states.values()].reduce((one, other) => (other.score > one.score ? other : one));
  const pairs: (readonly [SectionId, Heading])[] = [];
  for (let step: Choice | null = best; step; step = step.previous) {
    const id = SECTION_IDS[step.last];
    if (id && step.heading) pairs.push([id, step.heading]);
  }
  for (const [id, heading] of pairs.reverse()) {
    take(sections, id, heading, "heading", heading.topics);
  }
}

/** A heading whose words say nothing may stand for the theme of its first point. */
function takeByFirstPoint(top: readonly Heading[], sections: Map<SectionTopic, Section>): void {
  const taken = new Set([...sections.values()].map((section) => section.heading));
  for (const heading of top) {
    if (taken.has(heading) || isElsewhere(heading)) continue;
    const first = heading.content[0];
    if (!first) continue;
    const topics = topicsOf(wordsAfter(first, markerOf(first))).filter(
      ({ topic, score }) => score >= ABOUT && isTheme(topic) && !sections.has(topic),
    );
    const [best] = topics;
    if (best && isTheme(best.topic)) take(sections, best.topic, heading, "first-point", topics);
  }
}

/** True when a heading clearly is about something that is no theme: goals, situation, closing. */
function isElsewhere(heading: Heading): boolean {
  const [best] = heading.topics;
  return best !== undefined && best.score >= CLEARLY_ABOUT && !isTheme(best.topic);
}

/** One heading may name two matters; the second is there, too. */
function takeSharedHeadings(
  headings: readonly Heading[],
  sections: Map<SectionTopic, Section>,
  ids: readonly SectionTopic[],
  enough = CLEARLY_ABOUT,
): void {
  for (const id of ids) {
    if (sections.has(id)) continue;
    let found: Heading | null = null;
    let most = 0;
    for (const heading of headings) {
      const score = scoreOf(heading.topics, id);
      if (score >= enough && score > most) [found, most] = [heading, score];
    }
    if (found) take(sections, id, found, "heading", found.topics);
  }
}

/**
 * In the logical plan a theme is there when a point among the tasks is about it. A goal that mentions it is no task, and who carries
 * it all out (`Chi uỷ …`) is no point about the committee.
 */
function takeByPoints(body: readonly MarkedLine[], sections: Map<SectionTopic, Section>): void {
  const linesOf = (topic: SectionTopic) => sections.get(topic)?.lines ?? [];
  const noTasks = new Set([...linesOf("objectives"), ...linesOf("implementation")]);
  for (const line of linesOf("measures")) noTasks.delete(line);
  const wanted = new Set(THEME_IDS.filter((id) => !sections.has(id)));
  for (const { line, marker } of body.slice(0, MAX_POINTS)) {
    if (wanted.size === 0) return;
    if (noTasks.has(line)) continue;
    const topics = topicsOf(firstWords(wordsAfter(line, marker)));
    for (const { topic, score } of topics) {
      if (score < CLEARLY_ABOUT || !isTheme(topic) || !wanted.delete(topic)) continue;
      const evidence = topics.filter((one) => one.topic === topic).map(asEvidence);
      sections.set(topic, { id: topic, by: "point", heading: null, lines: [line], evidence });
    }
  }
}

function take(
  sections: Map<SectionTopic, Section>,
  id: SectionTopic,
  heading: Heading,
  by: Section["by"],
  topics: readonly TopicScore[],
): void {
  const evidence = topics.filter((one) => one.topic === id).map(asEvidence);
  sections.set(id, { id, by, heading, lines: heading.content, evidence });
}

const asEvidence = (topic: TopicScore) => ({
  sign: topic.phrases.join(" · "),
  weight: topic.score,
});

const isTheme = (topic: string): topic is ThemeId =>
  (THEME_IDS as readonly string[]).includes(topic);

const scoreOf = (topics: readonly TopicScore[], id: SectionTopic): number =>
  topics.find((one) => one.topic === id)?.score ?? 0;

function firstWords(text: string): string {
  return text.split(" ").slice(0, FIRST_WORDS).join(" ");
}
