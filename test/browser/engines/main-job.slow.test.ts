import { startPreviewServer, type PreviewServer } from "../support/server";
import { DrivenPreview } from "./driven-preview";
import type { Engine } from "./engine";
import { startFirefox } from "./firefox";
import { startWebKit } from "./webkit";

jest.setTimeout(120_000);

let server: PreviewServer;
beforeAll(async () => {
  server = await startPreviewServer();
});
afterAll(() => server.stop());

// Chromium, as in Word on Windows, does the same in programme.test.ts and fix.test.ts.
describe.each([
  ["Firefox, as in Word on the web", startFirefox],
  ["WebKit, as in Word on the Mac", startWebKit],
])("%s", (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test("the template goes in, is filled, checked, mended and undone", async () => {
    const preview = await DrivenPreview.open(engine, server.origin);
    await preview.press("page", "Chèn mẫu chương trình", "nav");
    await preview.shows("page", "Số [số]-CTr/CB");

    await preview.clickWords("[số]");
    await preview.type("5");
    await preview.shows("page", "Số 5-CTr/CB");
    await preview.clickWords("[địa danh]");
    await preview.type("Tam Hưng");
    await preview.shows("page", "Tam Hưng, ngày");

    await preview.press("page", "Kiểm tra", "nav");
    await preview.shows("pane", "17/17 thành phần");
    await preview.press("pane", "Sửa", "[data-rule='numberSymbol/leading-zero']");
    await preview.shows("pane", "Đã sửa 1 điểm.");
    await preview.shows("page", "Số 05-CTr/CB");
    await preview.hides("page", "Số 5-CTr/CB");

    await preview.press("pane", "Hoàn tác");
    await preview.shows("pane", "Đã trả văn bản về như trước khi sửa.");
    await preview.shows("page", "Số 5-CTr/CB");
    expect(await engine.consoleErrors()).toEqual([]);
  });
});
