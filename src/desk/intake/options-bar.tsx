import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { isKindId, KINDS } from "../../core/kinds";
import { coreTexts } from "../../core/texts";
import { useDesk, useDeskLanguage, useDeskTexts, useDeskValue } from "../desk-context";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  field: { minWidth: "170px" },
});

/** The day that counts as today, and what every document is meant to be; a change checks everything again. */
export function OptionsBar() {
  const styles = useStyles();
  const texts = useDeskTexts().options;
  const core = coreTexts(useDeskLanguage());
  const { choose } = useDesk();
  const options = useDeskValue("options");
  return (
    <div role="group" aria-label={texts.label} className={styles.bar}>
      <Field label={texts.date} size="small" className={styles.field}>
        <Input
          type="date"
          size="small"
          // A day is whole or is not there: half-typed ones never come out of the field.
          defaultValue={options.date}
          onChange={(_event, { value }) => {
            if (value !== "" && value !== options.date) void choose({ ...options, date: value });
          }}
        />
      </Field>
      <Field label={texts.kind} size="small" className={styles.field}>
        <Select
          size="small"
          value={options.kind ?? ""}
          onChange={(_event, { value }) =>
            void choose({ ...options, kind: isKindId(value) ? value : null })
          }
        >
          <option value="">{texts.auto}</option>
          {KINDS.filter(({ isJudged }) => isJudged).map(({ id }) => (
            <option key={id} value={id}>
              {core.kind(id)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
