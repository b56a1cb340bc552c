import {
  Button,
  Field,
  Input,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
  type SelectProps,
} from "@fluentui/react-components";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Suspense, lazy, useEffect, useMemo, useState } from "react";
import { UNIT_KINDS, UNIT_KIND_NAMES } from "../../core/kinds/programme/outline";
import { CIRCULATIONS } from "../../core/standards/phrases";
import type { ProfileField } from "../../core/template/profile/profile";
import { profileFieldLabel, profileProblemText } from "../../core/template/profile/profile-texts";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { idOf } from "./field-groups";
import { currentForm } from "./saved-profiles";
import { suggestedTexts } from "./suggested";
import { column } from "../layout/column";

// They stand among the optional parts only.
const NumberingChoice = lazy(() => import("./sample-choice"));
const YesNoField = lazy(() => import("./yes-no-field"));

const useStyles = makeStyles({
  // Inputs have a width of their own; here the column decides.
  control: { width: "100%", minWidth: 0 },
  name: { minHeight: "32px", boxSizing: "border-box", fieldSizing: "content" },
  field: column(tokens.spacingVerticalXXS),
  suggestion: {
    justifySelf: "start",
    minWidth: "auto",
    maxWidth: "100%",
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  suggested: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
});

/** One field with its label, what is wrong with it or a hint, and what other fields let one suppose for it. */
export function ProfileFieldControl({ field }: { readonly field: ProfileField }) {
  const styles = useStyles();
  const texts = useTexts().profile;
  const { problems, language, insertion } = usePaneState();
  const asked = insertion.step === "refused" && insertion.field === field;
  useEffect(() => {
    if (asked) document.getElementById(idOf(field))?.focus();
  }, [asked, insertion, field]);
  const former = useFormerNote(field);
  const problem = problems[field];
  const hint = texts.hints[field];
  const sentence =
    problem?.problem === "not-a-day"
      ? texts.notADay
      : problem && profileProblemText(problem, language);
  if (field === "taskTable" || field === "mirrorMargins") {
    return (
      <Suspense>
        <YesNoField field={field} hint={hint} />
      </Suspense>
    );
  }
  return (
    <div className={styles.field}>
      <Field
        label={{ children: profileFieldLabel(field, language), htmlFor: idOf(field) }}
        {...(sentence
          ? { validationMessage: sentence }
          : former
            ? { validationState: "warning", validationMessage: former }
            : hint
              ? { hint }
              : {})}
      >
        <FieldInput field={field} />
      </Field>
      <Suggestion field={field} />
    </div>
  );
}

/** Fields that name units and bodies. */
const NAMING: ReadonlySet<ProfileField> = new Set(["superiorBody", "cellName", "place"]);

/** What is to be said of a unit or body in the field that is no more; the names come a moment later, not with the pane. */
function useFormerNote(field: ProfileField): string | null {
  const { saved, language } = usePaneState();
  const value = NAMING.has(field) ? currentForm(saved)[field] : "";
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (found: string | null) => {
      if (isWanted) setNote(found);
    };
    if (value.trim() === "") tell(null);
    else {
      void import("./former-note").then(({ formerNote }) => tell(formerNote(value, language)));
    }
    return () => {
      isWanted = false;
    };
  }, [value, language]);
  return note;
}

function FieldInput({ field }: { readonly field: ProfileField }) {
  const styles = useStyles();
  const { saved, language } = usePaneState();
  const texts = useTexts().profile;
  const { editField, leaveField } = usePane();
  const common = {
    id: idOf(field),
    className: styles.control,
    name: field,
    value: currentForm(saved)[field],
    onBlur: () => leaveField(field),
    onChange: (_event: unknown, data: { value: string }) => editField(field, data.value),
  };
  switch (field) {
    case "superiorBody":
    case "cellName":
      // Long names are seen whole; they are one line all the same.
      return (
        <Textarea
          {...common}
          rows={1}
          textarea={{ className: styles.name }}
          onChange={(_event, { value }) => editField(field, value.replace(/\s*\n\s*/g, " "))}
        />
      );
    case "unitKind":
      return (
        <Choice
          {...common}
          choices={UNIT_KINDS.map((kind) => [kind, UNIT_KIND_NAMES[kind][language]])}
        />
      );
    case "signerPosition":
    case "urgency":
      return <Choice {...common} choices={Object.entries(texts.choices[field])} />;
    case "numbering":
    case "ordinalNumerals":
      return (
        <Suspense>
          <NumberingChoice
            id={common.id}
            value={common.value}
            choices={Object.entries(texts.choices[field])}
            onChoose={(value) => editField(field, value)}
          />
        </Suspense>
      );
    case "recipients":
    case "extraLegalBases":
    case "appendices":
    case "leadIn":
    case "closing":
      return <Textarea {...common} resize="vertical" rows={field === "leadIn" ? 3 : 4} />;
    case "circulation":
      return (
        <>
          <Input {...common} list="circulations" autoComplete="off" />
          <datalist id="circulations">
            {CIRCULATIONS.map((mark) => (
              <option key={mark} value={mark} />
            ))}
          </datalist>
        </>
      );
    default:
      return <Input {...common} autoComplete="off" />;
  }
}

/** A value that follows from other fields, to be taken with one press. */
function Suggestion({ field }: { readonly field: ProfileField }) {
  const styles = useStyles();
  const { saved, language } = usePaneState();
  const texts = useTexts().profile;
  const { editField } = usePane();
  const form = currentForm(saved);
  const text = useMemo(() => suggestedTexts(form)[field], [form, field]);
  if (text === undefined) return null;
  const shown = field === "unitKind" ? unitKindLabel(text, language) : text.split("\n").join("; ");
  const take = () => {
    editField(field, text);
    document.getElementById(idOf(field))?.focus();
  };
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Lightbulb16Regular />}
      className={styles.suggestion}
      onClick={take}
    >
      <Text size={200} className={styles.suggested} title={shown}>
        {texts.suggestion(shown)}
      </Text>
    </Button>
  );
}

function unitKindLabel(kind: string, language: "vi" | "en"): string {
  const known = UNIT_KINDS.find((one) => one === kind);
  return known ? UNIT_KIND_NAMES[known][language] : kind;
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
