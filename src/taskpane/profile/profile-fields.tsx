import {
  Field,
  Input,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
  type SelectProps,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { OUTLINES } from "../../core/standards/outlines";
import { UNIT_KINDS } from "../../core/standards/outlines/outline";
import type { ProfileField } from "../../core/template/profile";
import { profileFieldLabel, profileProblemText } from "../../core/template/profile-texts";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { FIELD_GROUPS, MORE_FIELDS } from "./field-groups";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
  },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(128px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
  },
  // Inputs have a width of their own; here the column decides.
  control: { width: "100%", minWidth: 0 },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const idOf = (field: ProfileField) => `profile-${field}`;

/** The cell's details, in plain groups. A field is judged when the user leaves it, never while typing. */
export function ProfileFields() {
  const styles = useStyles();
  const texts = useTexts().profile;
  const { insertion, problems } = usePaneState();
  useEffect(() => {
    if (insertion.step === "refused") document.getElementById(idOf(insertion.field))?.focus();
  }, [insertion]);
  return (
    <div className={styles.fields}>
      {FIELD_GROUPS.map((group) => (
        <fieldset key={group.id} className={styles.group}>
          <legend className={styles.legend}>
            <Text size={400} weight="semibold">
              {texts.groups[group.id]}
            </Text>
          </legend>
          {group.rows.map((row) => (
            <div key={row.join()} className={styles.row}>
              {row.map((field) => (
                <ProfileFieldControl key={field} field={field} />
              ))}
            </div>
          ))}
        </fieldset>
      ))}
      <details open={MORE_FIELDS.some((field) => problems[field])}>
        <summary className={styles.summary}>{texts.more}</summary>
        <div className={styles.group}>
          {MORE_FIELDS.map((field) => (
            <ProfileFieldControl key={field} field={field} />
          ))}
        </div>
      </details>
    </div>
  );
}

function ProfileFieldControl({ field }: { readonly field: ProfileField }) {
  const texts = useTexts().profile;
  const { problems, language } = usePaneState();
  const problem = problems[field];
  const hint = texts.hints[field];
  const sentence =
    problem?.problem === "not-a-day"
      ? texts.notADay
      : problem && profileProblemText(problem, language);
  return (
    <Field
      label={{ children: profileFieldLabel(field, language), htmlFor: idOf(field) }}
      {...(sentence ? { validationMessage: sentence } : hint ? { hint } : {})}
    >
      <FieldInput field={field} />
    </Field>
  );
}

function FieldInput({ field }: { readonly field: ProfileField }) {
  const styles = useStyles();
  const { profile, language } = usePaneState();
  const texts = useTexts().profile;
  const { editField, leaveField } = usePane();
  const common = {
    id: idOf(field),
    className: styles.control,
    name: field,
    value: profile[field],
    onBlur: () => leaveField(field),
    onChange: (_event: unknown, data: { value: string }) => editField(field, data.value),
  };
  switch (field) {
    case "unitKind":
      return (
        <Choice
          {...common}
          choices={UNIT_KINDS.map((kind) => [kind, OUTLINES[kind].label[language]])}
        />
      );
    case "signerPosition":
    case "numbering":
      return <Choice {...common} choices={Object.entries(texts.choices[field])} />;
    case "recipients":
    case "extraLegalBases":
      return <Textarea {...common} resize="vertical" rows={4} />;
    default:
      return <Input {...common} autoComplete="off" />;
  }
}

interface ChoiceProps extends SelectProps {
  /** Values with their words. */
  readonly choices: readonly (readonly [string, string])[];
}

function Choice({ choices, ...select }: ChoiceProps) {
  return (
    <Select {...select}>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  );
}
