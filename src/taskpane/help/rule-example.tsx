import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { Dismiss16Filled } from "@fluentui/react-icons/svg/dismiss";
import type { Example } from "../../core/rules/rule";
import type { HelpTexts } from "../texts/help";
import { examplePair } from "./example-looks";
import { column } from "../layout/column";

const useStyles = makeStyles({
  pair: column(tokens.spacingVerticalS),
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
  const { rule } = texts;
  const { wrong, right, areLettersAlike } = examplePair(example, texts);
  const sides = [
    { key: "wrong", Icon: Dismiss16Filled, lines: wrong, nothing: rule.nothingWrong },
    { key: "right", Icon: Checkmark16Filled, lines: right, nothing: rule.nothingRight },
  ] as const;
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
                {line.note && <span className={styles.note}>{` (${line.note})`}</span>}
              </p>
            ))}
          </div>
        </div>
      ))}
      {areLettersAlike && <span className={styles.note}>{rule.sameLetters}</span>}
    </div>
  );
}
