import { COLOURS } from "../../src/site/look";
import { darkTheme, lightTheme } from "../../src/taskpane/theme";

test.each([
  ["light", lightTheme],
  ["dark", darkTheme],
] as const)("the %s site has the pane's colours", (name, theme) => {
  expect(COLOURS[name]).toEqual({
    page: theme.colorNeutralBackground1,
    panel: theme.colorNeutralBackground2,
    text: theme.colorNeutralForeground1,
    quiet: theme.colorNeutralForeground2,
    line: theme.colorNeutralStroke1,
    brand: theme.colorBrandBackground,
    "on-brand": theme.colorNeutralForegroundOnBrand,
    link: theme.colorBrandForegroundLink,
    tint: theme.colorBrandBackground2,
  });
});
