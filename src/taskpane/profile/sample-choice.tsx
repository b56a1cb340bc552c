import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  sample: {
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-line",
  },
});

export interface SampleChoiceProps {
  readonly id: string;
  readonly value: string;
  /** Values, each with a few words as they would stand in the document. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** A choice between looks, each shown by a tiny example in the document's own letters. */
export default function SampleChoice({ id, value, choices, onChoose }: SampleChoiceProps) {
  const styles = useStyles();
  return (
    <RadioGroup id={id} value={value} onChange={(_event, data) => onChoose(data.value)}>
      {choices.map(([choice, sample]) => (
        <Radio key={choice} value={choice} label={{ children: sample, className: styles.sample }} />
      ))}
    </RadioGroup>
  );
}
