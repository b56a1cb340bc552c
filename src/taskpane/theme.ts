import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** One accent, the Party's red: steps of even lightness around #c8102e (80), which has 5.9:1 on white. */
const partyRed: BrandVariants = {
  10: "#1f0304",
  20: "#360609",
  30: "#4f0a10",
  40: "#680d17",
  50: "#7f0f1d",
  60: "#951122",
  70: "#ab1127",
  80: "#c8102e",
  90: "#d83c45",
  100: "#e55e60",
  110: "#ee7977",
  120: "#f59390",
  130: "#f9aba7",
  140: "#fbc2bf",
  150: "#fcdad7",
  160: "#faecec",
};

export const lightTheme: Theme = createLightTheme(partyRed);

/** Fluent's default steps for text on dark are too dark for a red: these have at least 5:1 on the page. */
export const darkTheme: Theme = {
  ...createDarkTheme(partyRed),
  colorBrandForeground1: partyRed[110],
  colorBrandForeground2: partyRed[120],
  colorBrandForegroundLink: partyRed[110],
  colorBrandForegroundLinkHover: partyRed[120],
  colorBrandForegroundLinkPressed: partyRed[100],
  colorBrandStroke1: partyRed[110],
  colorCompoundBrandForeground1: partyRed[110],
  colorCompoundBrandForeground1Hover: partyRed[120],
  colorCompoundBrandForeground1Pressed: partyRed[100],
  colorCompoundBrandStroke: partyRed[110],
  colorCompoundBrandStrokeHover: partyRed[120],
  colorCompoundBrandStrokePressed: partyRed[100],
};
