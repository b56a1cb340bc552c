import { frameParts } from "../core/check/part-status";
import { KINDS, type Kind } from "../core/kinds";
import { ISSUERS } from "../core/standards/issuers";
import type { PartId } from "../core/standards/part-id";
import { coreTexts } from "../core/texts";
import type { TextStyle } from "./format-text";
import { hang } from "./layout";

/** A part of a kind's documents, and how bad it is when it is not there. */
interface ListedPart {
  readonly id: PartId;
  readonly need: "error" | "warning" | "hint";
}

/** The frame's parts and the content's, as a cell's document of the kind has them; none where nothing is judged. */
function partsOf(kind: Kind): readonly ListedPart[] {
  if (!kind.isJudged) return [];
  const [plan] = kind.plans;
  const { before, after } = frameParts(kind, ISSUERS.cell);
  const frame = (id: PartId): ListedPart => ({
    id,
    need: kind.frame.warnedOnly.includes(id) ? "warning" : "error",
  });
  return [
    ...before.map(frame),
    ...plan.parts.map(({ id, need }) => ({ id, need })),
    ...after.map(frame),
  ];
}

const typesOf = ({ types, frame }: Kind) =>
  frame.hasTypeLine ? types.map(({ name }) => name.toUpperCase()).join(", ") : "–";
const signsOf = ({ types, isJudged }: Kind) =>
  isJudged ? types.map(({ sign }) => sign).join(", ") : "";

/** The kinds for people, each with its type, its sign and its parts. */
export function kindsAsText({ language, texts, paint, width }: TextStyle): string {
  const words = coreTexts(language);
  const { kindWords } = texts;
  const lines = [texts.kinds(KINDS.length), ""];
  for (const kind of KINDS) {
    lines.push(`${paint("bold", words.kind(kind.id))} · ${kind.id}`);
    if (!kind.isJudged) {
      lines.push(`  ${kindWords.notJudged}`, "");
      continue;
    }
    lines.push(`  ${kindWords.type}: ${typesOf(kind)} · ${kindWords.sign}: ${signsOf(kind)}`);
    const parts = partsOf(kind).map(({ id, need }) =>
      need === "error" ? words.part(id) : `${words.part(id)} (${words.severity(need)})`,
    );
    lines.push(...hang("  ", parts.join(" · "), width), "");
  }
  return lines.join("\n").trimEnd();
}

/** The kinds for programs: an array of objects, labels in the language, ids in English. */
export function kindsAsJson({ language }: TextStyle): string {
  const words = coreTexts(language);
  const kinds = KINDS.map((kind) => ({
    id: kind.id,
    label: words.kind(kind.id),
    judged: kind.isJudged,
    types: kind.types.map(({ name, sign }) => ({ name: name.toUpperCase(), sign })),
    parts: partsOf(kind).map(({ id, need }) => ({ id, label: words.part(id), severity: need })),
  }));
  return JSON.stringify(kinds, null, 2);
}

/** The kinds as one Markdown table. */
export function kindsAsMarkdown({ language, texts: { kindWords } }: TextStyle): string {
  const words = coreTexts(language);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const heads = [kindWords.kind, kindWords.id, kindWords.type, kindWords.sign, kindWords.parts];
  const content = (kind: Kind) => {
    if (!kind.isJudged) return kindWords.notJudged;
    const own = kind.plans[0].parts.map(
      ({ id, need }) => `${words.part(id)} (${words.severity(need)})`,
    );
    return own.length === 0 ? kindWords.frame : own.join(", ");
  };
  return [
    row(heads),
    row(heads.map(() => "---")),
    ...KINDS.map((kind) =>
      row([words.kind(kind.id), `\`${kind.id}\``, typesOf(kind), signsOf(kind), content(kind)]),
    ),
  ].join("\n");
}
