import type { Mark, Node } from "prosemirror-model";
import {
  charToken,
  type CharToken,
  type ControlOpenToken,
  type ParagraphContent,
  type Token,
  type Wrap,
} from "../truth/paragraph-tokens";
import { changeParagraphProperties, changeRunProperties, propertyXml } from "../truth/properties";
import { setShowsPlaceholder } from "../truth/controls";
import { align } from "./align";
import { carryMarks, carryParagraphFormat, newParagraphFormat } from "./format-changes";
import { ViewRefusal } from "./refusal";
import { readViewTokens, tokenKeys, type ViewControlToken, type ViewToken } from "./view-tokens";

/**
 * Carries what was done to a paragraph in the editor into the document's own paragraph. Letters that stayed keep their run
 * properties, links and tracked changes; drawings, bookmarks and field codes stay where they stood; new letters look like
 * their neighbours. Throws ViewRefusal where the editor's paragraph is not the one that was shown, or has foreign content.
 */
export function mergeParagraph(
  truth: ParagraphContent,
  before: Node,
  after: Node,
): ParagraphContent {
  const shown = readViewTokens(before);
  const places = visibleIndexes(truth.tokens);
  if (places.length !== shown.length) throw new ViewRefusal("Paragraph.content");
  const wanted = readViewTokens(after);
  const partner = align(tokenKeys(shown), tokenKeys(wanted));
  const letters = new Letters(truth, shown, wanted, partner, places);
  const tokens: Token[] = [];
  let next = 0;
  wanted.forEach((view, index) => {
    const shownIndex = partner[index] ?? -1;
    const place = places[shownIndex] ?? -1;
    if (place >= 0) {
      tokens.push(...hiddenBetween(truth.tokens, next, place));
      next = place + 1;
    }
    tokens.push(toToken(view, truth.tokens[place], () => letters.at(index)));
  });
  tokens.push(...hiddenBetween(truth.tokens, next, truth.tokens.length));
  return {
    openTag: truth.openTag,
    properties: carryParagraphFormat(truth.properties, before, after),
    tokens,
  };
}

/** A paragraph that came into being in the editor, looking like `model`, the paragraph beside which it stands. */
export function newParagraph(
  model: { readonly truth: ParagraphContent; readonly shown: Node } | null,
  paragraph: Node,
): ParagraphContent {
  const wanted = readViewTokens(paragraph);
  const looks = model ? looksOf(model.truth, model.shown) : [];
  const mark = model ? markProperties(model.truth.properties) : "";
  const tokens = wanted.map((view) =>
    toToken(view, undefined, () => {
      if (view.kind !== "char") throw new ViewRefusal("Paragraph.content");
      return charToken(view.char, lookOf(view.marks, looks) ?? mark, []);
    }),
  );
  const format = model && {
    properties: withoutSection(model.truth.properties),
    shown: model.shown,
  };
  const properties = newParagraphFormat(format, paragraph);
  return { openTag: "<w:p>", properties, tokens };
}

function toToken(view: ViewToken, truth: Token | undefined, letter: () => CharToken): Token {
  switch (view.kind) {
    case "char":
      return letter();
    case "open":
      return openToken(view, truth?.kind === "open" ? truth : undefined);
    case "close":
      return { kind: "close" };
    case "picture":
      if (truth?.kind !== "object") throw new ViewRefusal("Paragraph.insertInlinePicture");
      return truth;
  }
}

function openToken(view: ViewControlToken, truth: ControlOpenToken | undefined): ControlOpenToken {
  const properties = truth?.properties ?? view.properties;
  const endProperties = truth?.endProperties ?? view.endProperties;
  const state = setShowsPlaceholder(properties, view.showsPlaceholder);
  return { kind: "open", properties: state, endProperties };
}

/** Indexes of the tokens that the view shows. */
function visibleIndexes(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, index) =>
    token.kind === "object" && !token.picture ? [] : [index],
  );
}

function hiddenBetween(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter((token) => token.kind === "object" && !token.picture);
}

interface Look {
  readonly runProperties: string;
  readonly marks: readonly Mark[];
}

/** Finds out how every letter of the new state looks. */
class Letters {
  private readonly control: (number | null)[];

  constructor(
    private readonly truth: ParagraphContent,
    private readonly shown: readonly ViewToken[],
    private readonly wanted: readonly ViewToken[],
    private readonly partner: Int32Array,
    private readonly places: readonly number[],
  ) {
    this.control = controlsAround(wanted);
  }

  at(index: number): CharToken {
    const view = this.wanted[index];
    if (view?.kind !== "char") throw new ViewRefusal("Paragraph.content");
    const kept = this.kept(index);
    if (kept) return kept;
    const left = this.neighbour(index, -1);
    const right = this.neighbour(index, 1);
    const look = left ?? right;
    if (!look) return charToken(view.char, this.entryLook(index, view.marks), []);
    const properties = carryMarks(look.token.runProperties, look.marks, view.marks);
    return charToken(view.char, properties, commonWraps(left?.token, right?.token));
  }

  /** The document's own letter, with what changed in its look. */
  private kept(index: number): CharToken | null {
    const shownIndex = this.partner[index] ?? -1;
    const old = this.shown[shownIndex];
    const view = this.wanted[index];
    const token = this.truth.tokens[this.places[shownIndex] ?? -1];
    if (token?.kind !== "char" || old?.kind !== "char" || view?.kind !== "char") return null;
    const runProperties = carryMarks(token.runProperties, old.marks, view.marks);
    return runProperties === token.runProperties ? token : { ...token, runProperties };
  }

  /** The nearest letter of the document on one side, in the same content control. */
  private neighbour(index: number, step: 1 | -1) {
    const level = this.control[index];
    for (let i = index + step; i >= 0 && i < this.wanted.length; i += step) {
      if (this.control[i] !== level) continue;
      const view = this.wanted[i];
      const token = view?.kind === "char" ? this.kept(i) : null;
      if (view?.kind === "char" && token) return { token, marks: view.marks };
    }
    return null;
  }

  /** How text is entered where there is none yet: as the control says, else as the paragraph mark looks. */
  private entryLook(index: number, marks: readonly Mark[]): string {
    const opener = this.wanted[this.control[index] ?? -1];
    if (opener?.kind !== "open") return markProperties(this.truth.properties);
    const entered = propertyXml(opener.properties, "w:rPr") ?? "";
    const style = marks.filter((mark) => mark.type.name === "runStyle");
    return opener.showsPlaceholder ? carryMarks(entered, [], style) : entered;
  }
}

/** For every token the index of the control that it stands in. */
function controlsAround(tokens: readonly ViewToken[]): (number | null)[] {
  const open: number[] = [];
  return tokens.map((token, index) => {
    if (token.kind === "close") open.pop();
    const around = open.at(-1) ?? null;
    if (token.kind === "open") open.push(index);
    return around;
  });
}

function commonWraps(left: CharToken | undefined, right: CharToken | undefined): readonly Wrap[] {
  const wraps = left?.wraps ?? [];
  const same = wraps.every((wrap, index) => wrap.openTag === right?.wraps[index]?.openTag);
  const deleted = wraps.some((wrap) => wrap.name === "w:del" || wrap.name === "w:moveFrom");
  return same && !deleted ? wraps : [];
}

/** The look of the paragraph mark, as a run's properties. */
function markProperties(paragraphProperties: string): string {
  const mark = propertyXml(paragraphProperties, "w:rPr") ?? "";
  return changeRunProperties(
    mark,
    new Map(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"].map((n) => [n, null])),
  );
}

function withoutSection(properties: string): string {
  return changeParagraphProperties(
    properties,
    new Map([
      ["w:sectPr", null],
      ["w:pPrChange", null],
    ]),
  );
}

function looksOf(truth: ParagraphContent, shown: Node): Look[] {
  const views = readViewTokens(shown);
  const places = visibleIndexes(truth.tokens);
  return views.flatMap((view, index) => {
    const token = truth.tokens[places[index] ?? -1];
    return view.kind === "char" && token?.kind === "char"
      ? [{ runProperties: token.runProperties, marks: view.marks }]
      : [];
  });
}

/** The document's own run properties for these marks, from a letter with the same ones or the nearest to them. */
function lookOf(marks: readonly Mark[], looks: readonly Look[]): string | null {
  const same = looks.find(
    (look) =>
      look.marks.length === marks.length && look.marks.every((mark, i) => marks[i]?.eq(mark)),
  );
  if (same) return same.runProperties;
  const any = looks.at(-1);
  return any ? carryMarks(any.runProperties, any.marks, marks) : null;
}
