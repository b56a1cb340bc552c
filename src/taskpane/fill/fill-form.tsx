import { Button, Field, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Suspense, lazy, useEffect, useRef, type KeyboardEvent } from "react";
import type { FillField } from "../../core/fixes/fill-fields";
import { PART_IDS } from "../../core/standards/part-id";
import { placeOf } from "../../core/template/blank-tag";
import { profileFieldLabel, profileProblemText } from "../../core/template/profile/profile-texts";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { FillInput } from "./fill-input";
import { isBlankField } from "./fill-state";
import { useFillState, useFillTexts } from "./use-filling";
import { column } from "../layout/column";

// Only sections have sentences.
const SentenceList = lazy(() => import("./sentence-list"));

const useStyles = makeStyles({
  form: column(tokens.spacingVerticalS),
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  where: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The present field by its own name, what belongs there, and the way to the next and back. */
export default function FillForm() {
  const styles = useStyles();
  const { fields, at, drafts, turn } = useFillState();
  const texts = useFillTexts();
  const { filling } = usePane();
  const partName = usePartName();
  const form = useRef<HTMLFormElement>(null);
  const lastTurn = useRef(0);
  // The keyboard goes along where the user goes, and stays in the document where a field comes of itself.
  useEffect(() => {
    if (turn === lastTurn.current) return;
    lastTurn.current = turn;
    const input = form.current?.querySelector<HTMLElement>("input, textarea, select");
    input?.focus();
    // What is there is replaced by typing.
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
  }, [turn]);
  const index = fields?.findIndex(({ id }) => id === at) ?? -1;
  const field = fields?.[index];
  if (!fields || !field) return null;
  const typed = drafts[field.id] ?? filling.proposed(field);
  const { close } = filling;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
    if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest("button, [type=search]")) return;
    event.preventDefault();
    if (event.shiftKey) void filling.back();
    else if (event.ctrlKey && event.target instanceof HTMLTextAreaElement) breakLine(event.target);
    else void filling.write();
  };
  const isUnchanged = typed.trim() === "" || typed === field.value;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={texts.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        <Text size={200} className={styles.where}>
          {texts.place(partName(field), index + 1, fields.length)}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.close}
          title={texts.close}
          onClick={close}
        />
      </div>
      <FieldControl key={field.id} field={field} typed={typed} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<ArrowRight16Regular />}
          iconPosition="after"
          onClick={() => void filling.write()}
        >
          {isUnchanged ? texts.skip : texts.write}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          disabled={index === 0}
          onClick={() => void filling.back()}
        >
          {texts.back}
        </Button>
      </div>
      {field.input === "paragraphs" && (
        <Suspense>
          <SentenceList key={field.id} field={field} />
        </Suspense>
      )}
      <Text size={200} className={styles.quiet}>
        {texts.keys}
        {field.input === "paragraphs" && ` · ${texts.newLine}`}
      </Text>
    </form>
  );
}

/** A paragraph's end where the caret is, as React sees it. */
function breakLine(area: HTMLTextAreaElement): void {
  area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function FieldControl({ field, typed }: { readonly field: FillField; readonly typed: string }) {
  const { problem } = useFillState();
  const { filling } = usePane();
  const language = useLanguage();
  const { notADay } = useTexts().profile;
  const hint = useHint(field, typed);
  const label = useLabel(field);
  const sentence =
    problem?.problem === "not-a-day" ? notADay : problem && profileProblemText(problem, language);
  return (
    <Field
      label={label}
      {...(sentence ? { validationMessage: sentence } : hint !== "" ? { hint } : {})}
    >
      <FillInput field={field} value={typed} onType={filling.type} />
    </Field>
  );
}

/** A field of the profile by the name that it has there, in the pane's language; any other by its own title in the document. */
function useLabel({ profileField, label, prompt }: FillField): string {
  const language = useLanguage();
  const { blank } = useFillTexts();
  if (profileField && language !== "vi") return profileFieldLabel(profileField, language);
  return label || prompt || blank;
}

/** What belongs there; where several places mean the same, that all of them are filled. */
function useHint(field: FillField, typed: string): string {
  const { fields } = useFillState();
  const texts = useFillTexts();
  const { hints } = useTexts().profile;
  const { filling } = usePane();
  const { profileField, input, prompt } = field;
  const same = (fields ?? []).filter((one) => profileField && one.profileField === profileField);
  const count = same.filter((one) => one === field || isBlankField(one)).length;
  const shared = count > 1 ? [texts.shared(count)] : [];
  const last = filling.lastNumberFor(field);
  if (last !== null && typed === filling.proposed(field)) {
    return [texts.nextNumber(last), ...shared].join(" ");
  }
  if (input === "date") return [texts.day, ...shared].join(". ");
  // The name says it already.
  const isNamed = field.label.toLowerCase().includes(prompt.toLowerCase());
  const own = profileField ? hints[profileField] : isNamed ? "" : prompt;
  return [
    ...(own ? [own.endsWith(".") || shared.length === 0 ? own : `${own}.`] : []),
    ...shared,
  ].join(" ");
}

/** What people call the part of the document in which a field stands. */
function usePartName(): (field: FillField) => string {
  const core = coreTexts(useLanguage());
  const texts = useFillTexts();
  return ({ spots }) => {
    const part = placeOf(spots[0]?.tag ?? "")?.split(".")[0];
    if (part === "appendix") return texts.appendix;
    const known = PART_IDS.find((id) => id === part);
    return known ? core.part(known) : texts.blank;
  };
}
