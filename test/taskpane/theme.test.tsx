import { act, fireEvent } from "@testing-library/react";
import { darkTheme, lightTheme } from "../../src/taskpane/theme";
import { MemoryHost } from "./support/memory-host";
import { openPane } from "./support/open-pane";

/** The system's look, which a test changes. */
class SystemLook extends EventTarget {
  matches = false;

  become(dark: boolean): void {
    this.matches = dark;
    act(() => void this.dispatchEvent(new Event("change")));
  }
}

const system = new SystemLook();
const whole = window.matchMedia;

beforeEach(() => {
  localStorage.clear();
  system.matches = false;
  window.matchMedia = (query) =>
    query.includes("prefers-color-scheme") ? (system as unknown as MediaQueryList) : whole(query);
});
afterEach(() => (window.matchMedia = whole));

/** Opens the pane; `ground` tells the colour that everything in it stands on. */
async function openUnder(officeIsDark: () => boolean | null) {
  const { container } = await openPane(new MemoryHost(), { officeIsDark });
  const provider = container.firstElementChild as HTMLElement;
  return () => getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
}

const LIGHT = lightTheme.colorNeutralBackground1;
const DARK = darkTheme.colorNeutralBackground1;

test.each([
  ["the keyboard comes to the pane", () => fireEvent.focus(window)],
  ["the pane is shown again", () => fireEvent(document, new Event("visibilitychange"))],
  ["the pointer comes into the pane", () => fireEvent.pointerEnter(document.documentElement)],
])("Office's theme that has changed meanwhile is taken over when %s", async (_how, comeBack) => {
  let dark = false;
  const ground = await openUnder(() => dark);
  expect(ground()).toBe(LIGHT);
  dark = true;
  comeBack();
  expect(ground()).toBe(DARK);
  dark = false;
  comeBack();
  expect(ground()).toBe(LIGHT);
});

test("where Office tells no theme the pane follows the system as it changes", async () => {
  const ground = await openUnder(() => null);
  expect(ground()).toBe(LIGHT);
  system.become(true);
  expect(ground()).toBe(DARK);
});

test("Office's own theme has the last word over the system's", async () => {
  const ground = await openUnder(() => false);
  system.become(true);
  expect(ground()).toBe(LIGHT);
});
