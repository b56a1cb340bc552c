import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { Dismiss16Filled } from "@fluentui/react-icons/svg/dismiss";
import type { Example } from "../../core/rules/rule";
import type { HelpTexts } from "../texts/help";
import { readExample, type ExampleLine } from "./example-looks";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  side: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "block", marginTop: "2px" },
  wrongInk: { color: tokens.colorPaletteRedForeground1 },
  rightInk: { color: tokens.colorPaletteGreenForeground1 },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    margin: 0,
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  bold: { fontWeight: "bold" },
  italic: { fontStyle: "italic" },
  note: {
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontStyle: "normal",
  },
});

/** A rule's wrong and right example, as they look on the page; how they look is said where it cannot be seen. */
export function RuleExample({
  example,
  texts,
}: {
  readonly example: Example;
  readonly texts: HelpTexts;
}) {
  const styles = useStyles();
  const { rule, looks } = texts;
  const wrong = readExample(example.wrong, texts);
  const right = readExample(example.right, texts);
  const differ = (side: "bold" | "italic") => wrong[0]?.[side] !== right[0]?.[side];
  const words = (lines: readonly ExampleLine[]) => lines.map((line) => line.words).join("\n");
  const lookAlike = words(wrong) === words(right);
  const noteOf = (line: ExampleLine) =>
    [
      line.note,
      lookAlike && differ("bold") && (line.bold ? looks.bold : looks.plain),
      lookAlike && differ("italic") && (line.italic ? looks.italic : looks.upright),
    ]
      .filter(Boolean)
      .join(", ");
  const sides = [
    { key: "wrong", Icon: Dismiss16Filled, lines: wrong, nothing: rule.nothingWrong },
    { key: "right", Icon: Checkmark16Filled, lines: right, nothing: rule.nothingRight },
  ] as const;
  const sameLetters =
    example.wrong !== example.right && example.wrong.normalize("NFC") === example.right;
  return (
    <div className={styles.pair}>
      {sides.map(({ key, Icon, lines, nothing }) => (
        <div key={key} className={styles.side}>
          <Icon className={mergeClasses(styles.icon, styles[`${key}Ink`])} />
          <div>
            <span className={styles.name}>{rule[key]}</span>
            {lines.map((line, index) => (
              <p
                key={index}
                className={mergeClasses(
                  styles.words,
                  line.bold && styles.bold,
                  line.italic && styles.italic,
                )}
              >
                {line.words === "" ? <span className={styles.note}>{nothing}</span> : line.words}
                {noteOf(line) && <span className={styles.note}>{` (${noteOf(line)})`}</span>}
              </p>
            ))}
          </div>
        </div>
      ))}
      {sameLetters && <span className={styles.note}>{rule.sameLetters}</span>}
    </div>
  );
}
