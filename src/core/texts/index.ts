import type { Finding, MessageData, PartStatus, Report, RuleId, Severity } from "../check/report";
import type { UnreadableReason } from "../ooxml/unreadable";
import { kindOf, UNSURE, type Kind, type KindId } from "../kinds";
import { ISSUERS, type IssuerId } from "../standards/issuers";
import { upperCase } from "../standards/names";
import { clause, type ClauseId } from "../standards/clauses";
import type { PartId } from "../standards/part-id";
import { EN } from "./en";
import { EN_FINDINGS } from "./en-findings";
import type { Language, Sentences, Table } from "./language";
import { VI } from "./vi";
import { VI_FINDINGS } from "./vi-findings";
import { startingLarge } from "../standards/letter-case";

export { LANGUAGES, type Language } from "./language";

const TABLES: Readonly<Record<Language, Table>> = { vi: VI, en: EN };
const FINDINGS: Readonly<Record<Language, Sentences>> = { vi: VI_FINDINGS, en: EN_FINDINGS };

/** What a finding's sentence needs of it. */
export type SaidFinding = Pick<Finding, "rule" | "part" | "kind" | "messageId" | "data">;

/** What the check says, in words for people. */
export interface CoreTexts {
  part(id: PartId): string;
  status(status: PartStatus): string;
  severity(severity: Severity): string;
  verdict(report: Pick<Report, "verdict" | "mandatory">): string;
  /** What a document is called; null stands for one of which nothing tells. */
  kind(id: KindId | null): string;
  /** The body that issues it; empty for null. */
  issuer(id: IssuerId | null): string;
  /** The finding's sentence: what is there, what it must be. */
  finding(finding: SaidFinding): string;
  /** What stands over findings on looks that are told together; see `sayOnce`. */
  looks(count: number): string;
  /** What one of them says below that: the part, and how its look departs. */
  look(finding: SaidFinding): string;
  /** What a rule says when no document is at hand: its first sentence, `…` where a finding names something. */
  rule(id: RuleId, part: PartId): string;
  /** The clause as it is cited, such as "HD05, Phần II, I.3.2.2". */
  clause(id: ClauseId): string;
  /** Said once of the findings on a document that is older than the standard. */
  readonly beforeStandard: string;
  /** Why a document cannot be read, and what to do. */
  unreadable(reason: UnreadableReason): string;
}

export function coreTexts(language: Language): CoreTexts {
  const table = TABLES[language];
  return {
    part: (id) => table.parts[id],
    status: (status) => table.statuses[status],
    severity: (severity) => table.severities[severity],
    verdict: ({ verdict, mandatory }) =>
      fill(table.verdicts[verdict], { count: String(mandatory.missing.length) }),
    kind: (id) => (id === null ? UNSURE : kindOf(id)).label[language],
    issuer: (id) => (id === null ? "" : ISSUERS[id].noun[language]),
    finding: (finding) => sentenceOf(finding, language),
    looks: (count) => fill(table.looks, { count: String(count) }),
    look: (finding) => sentenceOf(finding, language, { "*/format": table.look }),
    rule: (id, part) => sentenceOfRule(id, part, language),
    clause: (id) => clause(id).citation[language],
    beforeStandard: `(${table.beforeStandard})`,
    unreadable: (reason) => table.unreadable[reason],
  };
}

/** Every sentence key of a language, for the test that neither has gaps. */
export function sentenceKeys(language: Language): readonly string[] {
  return Object.keys(FINDINGS[language]);
}

/** The key under which a finding's sentence stands; undefined when there is none. */
export function sentenceKey(
  { rule, messageId }: Pick<Finding, "rule" | "messageId">,
  language: Language,
): string | undefined {
  const sentences = FINDINGS[language];
  const aspect = rule.slice(rule.indexOf("/"));
  return [`${rule}#${messageId}`, rule, `*${aspect}`].find((key) => key in sentences);
}

/** A finding's sentence; `instead` has others for some keys. */
function sentenceOf(finding: SaidFinding, language: Language, instead: Sentences = {}): string {
  const table = TABLES[language];
  const key = sentenceKey(finding, language) ?? "";
  const template = instead[key] ?? FINDINGS[language][key] ?? finding.rule;
  return fill(template, {
    part: table.parts[finding.part],
    ...wordsOfKind(kindOf(finding.kind), language),
    ...valuesOf(finding.data, table),
    ...namedIn(finding.data, language),
  });
}

function sentenceOfRule(id: RuleId, part: PartId, language: Language): string {
  const sentences = FINDINGS[language];
  const keys = Object.keys(sentences);
  const key =
    keys.find((one) => one === id) ??
    keys.find((one) => one.startsWith(`${id}#`)) ??
    sentenceKey({ rule: id, messageId: "default" }, language);
  const template = key === undefined ? id : (sentences[key] ?? id);
  return fill(template, { part: TABLES[language].parts[part], ...GENERAL[language] })
    .replace(/\{\w+\}/g, "…")
    .replace(/…\.$/, "…");
}

/** What sentences call any document where no kind is at hand. */
const GENERAL: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { noun: "văn bản", Noun: "Văn bản", issuer: "chi bộ" },
  en: { noun: "a document", Noun: "A document", issuer: "a cell" },
};

const VOWEL = /^[aeio]/iu;

/** Words of a kind for its sentences. */
function wordsOfKind(kind: Kind, language: Language): Readonly<Record<string, string>> {
  const noun = language === "en" ? withArticle(kind.noun.en) : kind.noun.vi;
  const [type] = kind.types;
  return {
    noun,
    label: kind.label[language],
    Noun: startingLarge(noun),
    type: type ? upperCase(type.name) : "…",
    sign: type?.sign ?? "…",
    subject: kind.subject.example,
    issuer: ISSUERS.cell.noun[language],
  };
}

const withArticle = (noun: string) => `${VOWEL.test(noun) ? "an" : "a"} ${noun}`;

/** Ids among a finding's data that stand for words of a language: another kind, who issues. */
function namedIn(data: MessageData, language: Language): Readonly<Record<string, string>> {
  const { otherwise, issuer } = data;
  return {
    ...(typeof otherwise === "string"
      ? { otherwise: kindOf(otherwise as KindId).label[language] }
      : {}),
    ...(typeof issuer === "string" ? { issuer: ISSUERS[issuer as IssuerId].noun[language] } : {}),
  };
}

function valuesOf(data: MessageData, table: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (name === "deviations")
        return [
          name,
          list(value)
            .map((one) => deviation(one, table))
            .join("; "),
        ];
      if (name === "lacks")
        return [
          name,
          enumerate(
            list(value).map((one) => table.citation[one] ?? one),
            table.and,
          ),
        ];
      if (name === "choices") return [name, enumerate(list(value), table.or)];
      return [name, list(value).join(", ")];
    }),
  );
}

const list = (value: MessageData[string]): readonly string[] =>
  typeof value === "string" || typeof value === "number" ? [String(value)] : value;

function enumerate(words: readonly string[], joining: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joining} ${last}`;
}

/** Puts a code such as `size:12:14:15` into words. */
function deviation(code: string, table: Table): string {
  const [kind = "", found = "", first = "", second = ""] = code.split(":");
  const template = table.deviations[kind] ?? kind;
  if (kind === "alignment") {
    const name = (alignment: string) => table.alignments[alignment] ?? alignment;
    return fill(template, { found: name(found), wanted: name(first) });
  }
  const wanted = first === second ? first : `${first}-${second}`;
  return fill(template, { found, wanted });
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
