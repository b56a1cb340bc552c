import type { Change } from "../change";
import { TOY_KIND } from "./kind";
import { TOY_RULE } from "./rule";
import { TOY_UNIT_KIND } from "./unit-kind";

/** What is added by exactly the files that the README lists under the heading. */
export const TOYS: readonly (readonly [heading: string, changes: readonly Change[]])[] = [
  ["Add a rule", TOY_RULE],
  ["Add a kind", TOY_KIND],
  ["Add a unit kind", TOY_UNIT_KIND],
];
