import type { ContentPart, Kind, Plan } from "../kinds/kind";
import type { PartId } from "../standards/part-id";
import { markerOf, wordsAfter } from "./marker";
import type { Heading, MarkedLine } from "./outline";
import type { Section, SectionTopic } from "./party-document";
import { topicIndexOf, type TopicIndex, type TopicScore } from "./topics";

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

/**
 * How the content is laid out: where a kind has two plans, whether the document goes by themes or by goals, tasks and implementation;
 * in doubt the latter, which is judged more mildly.
 */
export function planOf(kind: Kind, headings: readonly Heading[]): Plan {
  const [first] = kind.plans;
  if (kind.plans.length === 1) return first;
  const top = headings.filter((heading) => heading.level === 0);
  const leading = top.map((heading) => heading.topics[0]).filter((one) => one !== undefined);
  const about = (ids: readonly string[]) =>
    new Set(
      leading
        .filter((one) => one.score >= ABOUT && ids.includes(one.topic))
        .map((one) => one.topic),
    );
  const themes = about(kind.themes).size;
  const logical = about(["objectives", "measures"]).size;
  const id = themes >= 3 || (themes === 2 && logical === 0) ? "thematic" : "logical";
  return kind.plans.find((plan) => plan.id === id) ?? first;
}

/** Finds the section of every part of the kind's content. */
export function sectionsOf(
  kind: Kind,
  plan: Plan,
  headings: readonly Heading[],
  body: readonly MarkedLine[],
): ReadonlyMap<SectionTopic, Section> {
  return new Sections(kind, plan, headings, body).find();
}

class Sections {
  private readonly sections = new Map<SectionTopic, Section>();
  private readonly index: TopicIndex;

  constructor(
    private readonly kind: Kind,
    private readonly plan: Plan,
    private readonly headings: readonly Heading[],
    private readonly body: readonly MarkedLine[],
  ) {
    this.index = topicIndexOf(kind);
  }

  find(): ReadonlyMap<SectionTopic, Section> {
    const { kind, headings, sections } = this;
    const isThematic = this.plan.id === "thematic";
    const top = headings.filter((heading) => heading.level === 0);
    const deeper = headings.filter((heading) => heading.level > 0);
    const own = isThematic ? top : headings;
    this.assign(own);
    if (isThematic) this.takeByFirstPoint(top);
    this.takeSharedHeadings(own, kind.sections);
    this.takeSharedHeadings(deeper, kind.sections);
    const others = this.plan.parts
      .filter(({ id, isSection }) => isSection !== false && !kind.sections.includes(id))
      .map(({ id }) => id);
    this.takeSharedHeadings(headings, others, ABOUT);
    if (!isThematic) this.takeByPoints(kind.themes);
    for (const part of this.plan.parts) {
      if (kind.themes.length === 0 && !sections.has(part.id)) this.takeAnywhere(part);
    }
    return sections;
  }

  /** What custom expects is there when any words of the body show it. */
  private takeAnywhere({ id, anywhere }: ContentPart): void {
    const found = anywhere && this.body.find(({ line }) => anywhere.test(line.normal.text));
    if (!found) return;
    const evidence = [{ sign: "words", weight: 1 }];
    this.sections.set(id, { id, by: "point", heading: null, lines: [found.line], evidence });
  }

  /**
   * Gives each section at most one heading and each heading at most one section, so that the scores' sum is greatest:
   * exact, by going through the headings with the set of sections given so far.
   */
  private assign(headings: readonly Heading[]): void {
    const { sections } = this;
    const ids = this.kind.sections;
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
        .map(({ topic, score }) => ({ index: ids.indexOf(topic as PartId), score }))
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
    const best = [...states.values()].reduce((one, other) =>
      other.score > one.score ? other : one,
    );
    const pairs: (readonly [PartId, Heading])[] = [];
    for (let step: Choice | null = best; step; step = step.previous) {
      const id = ids[step.last];
      if (id && step.heading) pairs.push([id, step.heading]);
    }
    for (const [id, heading] of pairs.reverse()) {
      take(sections, id, heading, "heading", heading.topics);
    }
  }

  /** A heading whose words say nothing may stand for the theme of its first point. */
  private takeByFirstPoint(top: readonly Heading[]): void {
    const { sections } = this;
    const taken = new Set([...sections.values()].map((section) => section.heading));
    for (const heading of top) {
      if (taken.has(heading) || this.isElsewhere(heading)) continue;
      const first = heading.content[0];
      if (!first) continue;
      const topics = this.index
        .topicsOf(wordsAfter(first, markerOf(first)))
        .filter(
          ({ topic, score }) => score >= ABOUT && this.isTheme(topic) && !sections.has(topic),
        );
      const [best] = topics;
      if (best && this.isTheme(best.topic))
        take(sections, best.topic, heading, "first-point", topics);
    }
  }

  /** True when a heading clearly is about something that is no theme: goals, situation, closing. */
  private isElsewhere(heading: Heading): boolean {
    const [best] = heading.topics;
    return best !== undefined && best.score >= CLEARLY_ABOUT && !this.isTheme(best.topic);
  }

  /** One heading may name two matters; the second is there, too. */
  private takeSharedHeadings(
    headings: readonly Heading[],
    ids: readonly SectionTopic[],
    enough = CLEARLY_ABOUT,
  ): void {
    const { sections } = this;
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
  private takeByPoints(ids: readonly PartId[]): void {
    const { sections, body } = this;
    const linesOf = (topic: SectionTopic) => sections.get(topic)?.lines ?? [];
    const noTasks = new Set([...linesOf("objectives"), ...linesOf("implementation")]);
    for (const line of linesOf("measures")) noTasks.delete(line);
    const wanted = new Set<string>(ids.filter((id) => !sections.has(id)));
    for (const { line, marker } of body.slice(0, MAX_POINTS)) {
      if (wanted.size === 0) return;
      if (noTasks.has(line)) continue;
      const topics = this.index.topicsOf(firstWords(wordsAfter(line, marker)));
      for (const { topic, score } of topics) {
        if (score < CLEARLY_ABOUT || !wanted.delete(topic)) continue;
        const evidence = topics.filter((one) => one.topic === topic).map(asEvidence);
        const id = topic as PartId;
        sections.set(id, { id, by: "point", heading: null, lines: [line], evidence });
      }
    }
  }

  private isTheme(topic: string): topic is PartId {
    return (this.kind.themes as readonly string[]).includes(topic);
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

const scoreOf = (topics: readonly TopicScore[], id: SectionTopic): number =>
  topics.find((one) => one.topic === id)?.score ?? 0;

function firstWords(text: string): string {
  return text.split(" ").slice(0, FIRST_WORDS).join(" ");
}
