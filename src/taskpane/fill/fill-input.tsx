import { Button, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { Calendar16Regular } from "@fluentui/react-icons/svg/calendar";
import { useId, useRef } from "react";
import type { FillField } from "../../core/fixes/fill-fields";
import { parseIsoDay } from "../../core/template/days";
import { useTexts } from "../pane-context";
import { isoDay } from "../profile/form";
import { useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  // Inputs have a width of their own; here the column decides.
  control: { width: "100%", minWidth: 0 },
  text: { fieldSizing: "content", minHeight: "84px", maxHeight: "240px", boxSizing: "border-box" },
  // It only opens the calendar, which the browser shows beside it.
  picker: {
    position: "absolute",
    right: 0,
    bottom: 0,
    width: "1px",
    height: "1px",
    opacity: 0,
    pointerEvents: "none",
  },
  day: { position: "relative", display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface FillInputProps {
  readonly field: FillField;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** The input that fits what belongs there. */
export function FillInput({ field, value, onType, ...slots }: FillInputProps) {
  const styles = useStyles();
  const texts = useFillTexts();
  const { choices } = useTexts().profile;
  const list = useId();
  const common = {
    ...slots,
    className: styles.control,
    value,
    onChange: (_event: unknown, data: { readonly value: string }) => onType(data.value),
  };
  switch (field.input) {
    case "paragraphs":
      return <Textarea {...common} textarea={{ className: styles.text }} />;
    case "choice":
      return (
        <Select {...common}>
          <option value="">{texts.choose}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {(choices.signerPosition as Readonly<Record<string, string>>)[choice] ?? choice}
            </option>
          ))}
        </Select>
      );
    case "date":
      return <DayInput {...common} onType={onType} />;
    default:
      return (
        <>
          <Input
            {...common}
            autoComplete="off"
            inputMode={field.input === "number" ? "numeric" : "text"}
            {...(field.choices.length > 0 ? { list } : {})}
          />
          {field.choices.length > 0 && (
            <datalist id={list}>
              {field.choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}

interface DayInputProps {
  readonly className: string;
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
  readonly onType: (text: string) => void;
}

/** A day is typed as Vietnamese writes it, or chosen from the browser's own calendar. */
function DayInput({ onType, ...common }: DayInputProps) {
  const styles = useStyles();
  const texts = useFillTexts();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.day}>
      <Input
        {...common}
        autoComplete="off"
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<Calendar16Regular />}
            aria-label={texts.calendar}
            title={texts.calendar}
            onClick={() => picker.current?.showPicker()}
          />
        }
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={styles.picker}
        // The calendar takes whole days alone.
        value={parseIsoDay(isoDay(common.value)) ? isoDay(common.value) : ""}
        onChange={(event) => {
          if (event.target.value !== "") onType(event.target.value.split("-").reverse().join("/"));
        }}
      />
    </span>
  );
}
