/** Compares names as a Vietnamese reader sorts them, numbers by their value (`thôn 2` before `thôn 10`). */
export const { compare: compareNames } = new Intl.Collator("vi", { numeric: true });
