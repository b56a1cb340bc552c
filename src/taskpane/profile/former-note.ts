import type { RuleId } from "../../core/check/report";
import { normalForm } from "../../core/parts/normal-form";
import { formerNamesIn, provinceWithLevel } from "../../core/standards/find-former";
import { coreTexts, type Language } from "../../core/texts";

/**
 * What the check would say of the first unit or body in a field's words that is no more; null when all that are named stand. The words
 * are the person's own, as they are typed.
 */
export function formerNote(words: string, language: Language): string | null {
  const { text, toSource } = normalForm(words);
  const isShouted = words === words.toUpperCase();
  const isName = (offset: number) =>
    isShouted || /^[\p{Lu}\d]/u.test(words.slice(toSource(offset)));
  const [name] = formerNamesIn({ text, isName });
  if (!name) return null;
  const say = (rule: RuleId, messageId: string, data: Readonly<Record<string, string>> = {}) =>
    coreTexts(language).finding({ rule, part: "facts", kind: "programme", messageId, data });
  switch (name.kind) {
    case "province":
      return say("facts/former-unit", "default", {
        former: `tỉnh ${name.name}`,
        now: provinceWithLevel(name.now),
      });
    case "level":
      return say("facts/former-unit", "level");
    default:
      return say("facts/former-body", "default", { former: name.name });
  }
}
