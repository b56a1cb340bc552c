const TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"] as const;
const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** The Roman numeral of a whole number from 1 to 99, in capitals. */
export function romanNumeral(value: number): string {
  return `${TENS[Math.floor(value / 10)] ?? ""}${UNITS[value % 10] ?? ""}`;
}

const VALUES = new Map(
  Array.from({ length: 99 }, (_, index) => [romanNumeral(index + 1), index + 1] as const),
);

/** The number that a Roman numeral in capitals stands for, up to 99; null when it is none. */
export function romanValue(numeral: string): number | null {
  return VALUES.get(numeral) ?? null;
}
