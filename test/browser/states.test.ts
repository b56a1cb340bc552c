import { keepStatesOpen, testEveryState } from "./states/every-state";

const states = keepStatesOpen();

test("there is a state for everything that can happen", () => {
  expect(states().names.length).toBeGreaterThan(50);
});

testEveryState("vi", states);

test.each(["compose-menu", "compose-delete"])("%s leaves the pane in sight", async (state) => {
  const { page, show } = states();
  await show(state, "vi");
  const covered = await page.evaluate(() => {
    const tab = document.querySelector("[role=tab]")?.getBoundingClientRect();
    const top = document.elementsFromPoint((tab?.left ?? 0) + 4, (tab?.top ?? 0) + 4);
    const pane = document.getElementById("root");
    const above = top.slice(
      0,
      top.findIndex((element) => pane?.contains(element)),
    );
    return above.filter((element) => /^rgb\(/.test(getComputedStyle(element).backgroundColor))
      .length;
  });
  expect(covered).toBe(0);
});
