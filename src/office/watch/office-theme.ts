/** Whether Office's own theme is dark just now; null where Office does not tell (Word on the web), and the system decides. */
export function officeThemeIsDark(): boolean | null {
  const colour = /^#?([0-9a-f]{6})$/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? "");
  if (!colour?.[1]) return null;
  const value = parseInt(colour[1], 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  // Luma weights of ITU-R BT.601: good enough to tell a dark page from a light one.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
