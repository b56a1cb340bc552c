import { Checkbox, Field } from "@fluentui/react-components";
import type { ProfileField } from "../../core/template/profile/profile";
import { profileFieldLabel } from "../../core/template/profile/profile-texts";
import { usePane, usePaneState } from "../pane-context";
import { idOf } from "./field-groups";
import { currentForm } from "./saved-profiles";

export interface YesNoFieldProps {
  readonly field: ProfileField;
  readonly hint: string;
}

/** A field that is there or not. */
export default function YesNoField({ field, hint }: YesNoFieldProps) {
  const { saved, language } = usePaneState();
  const { editField } = usePane();
  return (
    <Field hint={hint}>
      <Checkbox
        id={idOf(field)}
        label={profileFieldLabel(field, language)}
        checked={currentForm(saved)[field] === "true"}
        onChange={(_event, { checked }) => editField(field, checked === true ? "true" : "")}
      />
    </Field>
  );
}
