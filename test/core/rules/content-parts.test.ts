import type { RuleId } from "../../../src/core/check/report";
import { checkRule } from "./rule-tester";
import { customaryParts, withAndWithout } from "./sketch-kinds";

/** Parts that the whole-term programme has, too: its tests go through them. */
const OF_PROGRAMMES: readonly string[] = ["objectives", "implementation"];

for (const id of customaryParts().filter((part) => !OF_PROGRAMMES.includes(part))) {
  checkRule(`${id}/missing` as RuleId, withAndWithout(id));
}
