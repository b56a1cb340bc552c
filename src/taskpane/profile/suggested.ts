import type { ProfileField } from "../../core/template/profile/profile";
import { suggestions } from "../../core/template/profile/suggestions";
import { readablePart, type ProfileForm } from "./form";

/** Texts that follow from other fields, for fields that are blank or say otherwise; none where nothing follows. */
export function suggestedTexts(form: ProfileForm): Partial<Readonly<Record<ProfileField, string>>> {
  const { unitKind, place, term, recipients, leadIn, closing } = suggestions(readablePart(form));
  const texts: Partial<Record<ProfileField, string>> = {
    place,
    term,
    recipients: recipients.join("\n"),
    leadIn,
    closing,
  };
  const open = Object.entries(texts).filter(
    ([field, text]) => text !== "" && form[field as ProfileField].trim() === "",
  );
  const kind = unitKind !== null && unitKind !== form.unitKind ? { unitKind } : {};
  return { ...Object.fromEntries(open), ...kind };
}
