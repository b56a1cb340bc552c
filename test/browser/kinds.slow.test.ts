import { checkDocument } from "../../src/core/check/check-document";
import type { KindId } from "../../src/core/kinds";
import { TEMPLATES, type KindTemplate } from "../../src/core/kinds/templates";
import { coreTexts } from "../../src/core/texts";
import { openXmlErrors } from "../engines/open-xml-validator";
import { answerFor, SENTENCES } from "../core/template/kind-answers";
import { fillIn } from "../core/sentences/fill-in";
import { isWhole } from "../sweep";
import { PreviewPage } from "./support/page-driver";
import { keepRunning } from "./support/running";

/** The frame's fields, by their names in the form. */
const FRAME: Readonly<Record<string, string>> = {
  "Tên đảng bộ cấp trên trực tiếp": "xã Tam Hưng",
  "Tên đảng uỷ cấp trên": "xã Tam Hưng",
  "Tên đơn vị của chi bộ": "Trường Mầm non Mỹ Hưng",
  "Số văn bản": "5",
  "Địa danh": "Tam Hưng",
  "Ngày ban hành": "5/10/2026",
  "Nhiệm kỳ": "2025-2030",
  "Các nơi nhận khác": "Các đồng chí đảng viên",
  // The first letter of a choice takes it.
  "Chức vụ người ký": "B",
  "Họ và tên người ký": "Nguyễn Thị Hoa",
  "Người ghi biên bản": "Trần Văn Minh",
  "Người chủ trì": "Lò Thị Pản",
};
const MOST_FIELDS = 90;

jest.setTimeout(240_000);

const running = keepRunning();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await PreviewPage.open(running.browser, running.origin, { height: 900 });
});

afterEach(() => preview.close());

const startingLarge = (text: string) => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

/** What belongs into each of a template's blanks, by its name in the form. */
function answersOf(template: KindTemplate): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  const words = JSON.stringify(template);
  for (const [, field = "", shown = "", title] of words.matchAll(
    /\[(\w+#?)\|([^|\]]+)(?:\|([^\]]+))?\]/gu,
  ))
    for (const row of field.endsWith("#") ? ["1", "2", "3", "4"] : [""]) {
      const name = (title ?? startingLarge(shown)).replace("#", row);
      answers.set(name, answerFor(`chibo:x.${field.replace("#", row)}`));
    }
  return answers;
}

/** The blank of a sentence that was put in. */
function answerOfSentence(name: string): string {
  return fillIn(`[${name.slice(0, 1).toLocaleLowerCase("vi")}${name.slice(1)}]`);
}

/** Fills every field of the form, by typing and, once in each section, with a sentence. Returns how many sentences it took. */
async function fillAll(template: KindTemplate): Promise<number> {
  const { keyboard } = preview.page;
  const form = preview.pane.locator("form");
  const answers = answersOf(template);
  const withSentence = new Set<string>();
  for (let step = 0; step < MOST_FIELDS; step += 1) {
    const labels = await form.locator("label").allInnerTexts();
    const [name] = labels;
    if (name === undefined) return withSentence.size;
    const place = (await form.innerText()).split("\n")[0] ?? "";
    const sentence = form.getByRole("listitem").first();
    const isSection = (await form.locator("textarea").count()) > 0;
    if (isSection && !withSentence.has(name)) {
      await sentence.waitFor();
      withSentence.add(name);
      await sentence.getByRole("button").click();
    } else {
      const answer =
        FRAME[name] ??
        answers.get(name) ??
        (isSection ? SENTENCES[1] : answerOfSentence(name)) ??
        "";
      await keyboard.press("ControlOrMeta+A");
      // A letter chooses from a list; words are put in at once.
      if (answer.length === 1) await keyboard.press(answer);
      else await keyboard.insertText(answer);
      await keyboard.press("Enter");
    }
    await form.getByText(place, { exact: true }).waitFor({ state: "detached" });
  }
  throw new Error("the form does not come to its end");
}

async function insert(kind: KindId): Promise<void> {
  await preview.press("Mẫu khác");
  const dialog = preview.pane.getByRole("dialog");
  await dialog.locator(`[data-template="${kind}"]`).click();
  await preview.pane
    .getByText(`Đã chèn mẫu: ${coreTexts("vi").kind(kind)}`)
    .first()
    .waitFor();
}

/** Each takes up to half a minute: the sample is one that is soon filled in. */
const CASES = TEMPLATES.filter(({ kind }) => isWhole || kind === "letter");

test.each(CASES.map((template) => [template.kind, template] as const))(
  "the template of the kind %s is put in, filled in from the pane, and has no finding left",
  async (kind, template) => {
    await insert(kind);
    await preview.pane.getByRole("button", { name: "Điền ngay tại đây" }).click();
    await preview.pane.locator("form").waitFor();
    await fillAll(template);
    await preview.pane.getByText("Đã điền hết các chỗ trống").waitFor();
    const { bytes } = await preview.download();
    const report = checkDocument({ kind: "package", bytes }, { today: "2026-10-15" });
    expect(report.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    expect(report).toMatchObject({ verdict: "complete", kind: { id: kind } });
    expect(await openXmlErrors(bytes)).toEqual([]);
  },
);
