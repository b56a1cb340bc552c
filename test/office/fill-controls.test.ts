import { HostError, type ControlText } from "../../src/core/host";
import { checkDocument } from "../../src/core/check/check-document";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { BLANK_STYLE } from "../../src/core/template/styles";
import { openXmlErrors } from "../engines/open-xml-validator";
import { createWordHost } from "../../src/office/word-host";
import { startWord, type WordRuntime } from "./support/office-runtime";

const host = createWordHost();
const template = buildProgramme(emptyProfile());

const paragraphsOf = ({ store }: WordRuntime) =>
  readSnapshot({ kind: "package", bytes: store.bytes() }).paragraphs;
const textsOf = (word: WordRuntime) => paragraphsOf(word).map(({ text }) => text);
const controlOf = (word: WordRuntime, tag: string) =>
  paragraphsOf(word).flatMap(({ controls }) => controls.filter((one) => one.tag === tag))[0];

const NUMBER: ControlText = {
  tag: "chibo:numberSymbol.number",
  nth: 0,
  shows: "[số]",
  text: "05",
};
const goalsPrompt = (word: WordRuntime) =>
  paragraphsOf(word).find(({ controls }) =>
    controls.some(({ tag }) => tag === "chibo:keyTasks.objectives"),
  )?.text ?? "";

test("a control is filled and the next one shown in two round trips", async () => {
  const word = startWord(template);
  const next = { tag: "chibo:placeDate.place", nth: 0 };
  const result = await host.fill({ texts: [NUMBER], show: next });
  expect(word.roundTrips()).toBe(2);
  expect(result).toMatchObject({ written: [NUMBER], missed: [], shown: true, tracked: false });
  expect(textsOf(word)).toContain("Số 05-CTr/CB");
  expect(controlOf(word, NUMBER.tag)?.showsPlaceholder).toBe(false);
  // What was written looks like its line, not like a blank.
  const line = word.store.text.xml.split("<w:p>").find((one) => one.includes(">05<"));
  expect(line).not.toContain(BLANK_STYLE.id);
  expect(word.selections.at(-1)).toMatchObject({ start: 0, end: "[địa danh]".length });
});

test("several paragraphs go into a control around paragraphs, and others into their place", async () => {
  const word = startWord(template);
  const tag = "chibo:keyTasks.objectives";
  const shows = goalsPrompt(word);
  const before = textsOf(word).length;
  await host.fill({ texts: [{ tag, nth: 0, shows, text: "Một.\nHai.\nBa." }], show: null });
  const texts = textsOf(word);
  const at = texts.indexOf("Một.");
  expect(texts.slice(at, at + 3)).toEqual(["Một.", "Hai.", "Ba."]);
  expect(texts).toHaveLength(before + 2);
  await host.fill({ texts: [{ tag, nth: 0, shows: "Một.\nHai.\nBa.", text: "Bốn." }], show: null });
  expect(textsOf(word)[at]).toBe("Bốn.");
  expect(textsOf(word)).toHaveLength(before);
});

test("what somebody has typed meanwhile is left alone, and nothing else is shown then", async () => {
  const word = startWord(template);
  await host.fill({ texts: [NUMBER], show: null });
  const shown = word.selections.length;
  const result = await host.fill({
    texts: [{ ...NUMBER, text: "07" }],
    show: { tag: "chibo:placeDate.place", nth: 0 },
  });
  expect(result.missed).toHaveLength(1);
  expect(textsOf(word)).toContain("Số 05-CTr/CB");
  expect(word.selections).toHaveLength(shown);
});

test("undone, the blank is there again and can be filled again; what changed since stays", async () => {
  const word = startWord(template);
  const before = textsOf(word);
  const { undo } = await host.fill({ texts: [NUMBER], show: null });
  expect(await undo?.()).toBe(true);
  expect(textsOf(word)).toEqual(before);
  const source = { kind: "package", bytes: word.store.bytes() } as const;
  const { findings } = checkDocument(source, { today: "2026-06-01" });
  expect(findings.map(({ rule }) => rule)).toContain("numberSymbol/unfilled");
  const again = await host.fill({ texts: [NUMBER], show: null });
  expect(again.written).toHaveLength(1);
  await host.fill({ texts: [{ ...NUMBER, shows: "05", text: "06" }], show: null });
  expect(await again.undo?.()).toBe(false);
  expect(textsOf(word)).toContain("Số 06-CTr/CB");
});

test("a document that cannot be written shows its places all the same", async () => {
  const word = startWord(template);
  word.context.mode = "readOnly";
  const show = { tag: NUMBER.tag, nth: 0 };
  expect(await host.fill({ texts: [], show })).toMatchObject({ shown: true });
  await expect(host.fill({ texts: [NUMBER], show })).rejects.toBeInstanceOf(HostError);
  expect(textsOf(word)).toContain("Số [số]-CTr/CB");
});

describe("a sentence with blanks of its own", () => {
  const tag = "chibo:keyTasks.objectives";
  const text = "Phấn đấu đạt [số]% vào năm [năm].";
  const at = (words: string, nth: number) => {
    const start = text.indexOf(words);
    const place = { start, end: start + words.length };
    return { ...place, tag: `${tag}${nth}`, title: `Chỗ ${nth}` };
  };
  const blanks = [at("[số]", 1), at("[năm]", 2)];
  const controlsOf = (word: WordRuntime) =>
    paragraphsOf(word).flatMap((paragraph) =>
      paragraph.controls
        .filter((one) => one.tag.startsWith(tag))
        .sort((one, other) => one.start - other.start)
        .map(({ tag: own, title, start, end }) => [own, title, paragraph.text.slice(start, end)]),
    );

  test("goes in as tagged text in two round trips, and further ones behind it", async () => {
    const word = startWord(template);
    const shows = goalsPrompt(word);
    await host.fill({ texts: [{ tag, nth: 0, shows, text, blanks }], show: null });
    expect(word.roundTrips()).toBe(2);
    const inner = [
      [`${tag}1`, "Chỗ 1", "[số]"],
      [`${tag}2`, "Chỗ 2", "[năm]"],
    ];
    expect(controlsOf(word)).toEqual([[tag, "Mục tiêu, chỉ tiêu", text], ...inner]);
    const more = { tag, nth: 0, shows: text, text: "Câu nữa.", adds: true };
    const { undo } = await host.fill({ texts: [more], show: null });
    const texts = textsOf(word);
    expect(texts[texts.indexOf(text) + 1]).toBe("Câu nữa.");
    expect(await undo?.()).toBe(true);
    expect(textsOf(word)).not.toContain("Câu nữa.");
    expect(controlsOf(word)).toHaveLength(3);
    expect(await openXmlErrors(word.store.bytes())).toEqual([]);
  });

  test("is undone with its blanks", async () => {
    const word = startWord(template);
    const shows = goalsPrompt(word);
    const { undo } = await host.fill({
      texts: [{ tag, nth: 0, shows, text, blanks }],
      show: null,
    });
    expect(await undo?.()).toBe(true);
    expect(controlsOf(word)).toEqual([[tag, "Mục tiêu, chỉ tiêu", shows]]);
  });
});
