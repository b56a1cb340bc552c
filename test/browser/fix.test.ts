import { openXmlErrors } from "../engines/open-xml-validator";
import { CARELESS, SLIPS, keepCheckedPage } from "./support/checked-page";
import { eventually } from "./support/eventually";
import { textsIn } from "./support/texts-in";

jest.setTimeout(120_000);

const page = keepCheckedPage();

test("one finding is mended where it stands, and undone", async () => {
  await page.check("sai.docx", SLIPS);
  const before = textsIn(SLIPS);
  const tones = page.card("hóa").last();
  expect(await tones.locator("del").innerText()).toBe("hóa");
  expect(await tones.locator("ins").innerText()).toBe("hoá");
  await tones.getByRole("button", { name: "Sửa", exact: true }).click();
  await page.said("Đã sửa 1 điểm.").waitFor();
  expect(await page.texts()).toEqual(before.map((text) => text.replaceAll("hóa", "hoá")));
  await page.button("Hoàn tác").click();
  await page.said("Đã trả văn bản về như trước khi sửa.").waitFor();
  expect(await page.texts()).toEqual(before);
});

test("what is typed is judged without asking, and what is new is marked", async () => {
  await page.check("sai.docx", SLIPS);
  await page
    .card("hóa")
    .last()
    .getByRole("button", { name: /^Đến chỗ/ })
    .click();
  await eventually(() => page.preview.isSelected("hóa"));
  await page.preview.typeBehind("hóa", " [tên đơn vị]");
  await page.said("So với lần kiểm tra trước: thêm 1 điểm mới.").waitFor();
  await page.card("[tên đơn vị]").getByText("Mới").waitFor();
});

test("the careless sample goes through one press; what is left needs a person, and all of it can be undone", async () => {
  await page.check("ẩu.docx", CARELESS);
  const before = textsIn(CARELESS);
  await page.button(/^Sửa tất cả \d+ điểm$/).click();
  await page.said(/^Đã sửa \d+ điểm/).waitFor();
  await page.said("17/17 thành phần").waitFor();
  const { bytes } = await page.preview.download();
  expect(await openXmlErrors(bytes)).toEqual([]);
  const fixed = textsIn(bytes);
  expect(fixed).toContain("CHI BỘ TRƯỜNG MẦM NON XYZ");
  expect(fixed).toContain("Số 12-CTr/CB");
  // Word on the web cannot set the page; that is said, with the way to do it by hand.
  await page.said(/^Còn \d+ điểm chưa sửa được$/).click();
  await page.said(/không cho phần bổ trợ đặt lề/).waitFor();
  expect(await page.button(/^Sửa tất cả/).count()).toBe(0);
  await page.button("Hoàn tác").click();
  await page.said("Đã trả văn bản về như trước khi sửa.").waitFor();
  expect(await page.texts()).toEqual(before);
});
