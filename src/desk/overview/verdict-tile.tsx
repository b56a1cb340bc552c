import { Text, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/check/report";
import { useDeskTexts } from "../desk-context";
import { VERDICT_LOOKS } from "../table/verdict-looks";

const useStyles = makeStyles({
  tile: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": {
      outline: "2px solid Highlight",
    },
  },
  words: { display: "grid" },
  count: { fontVariantNumeric: "tabular-nums" },
  label: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

export interface VerdictTileProps {
  readonly verdict: Verdict;
  readonly count: number;
  /** The table shows these documents only. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** How many documents came to a verdict; a press shows them, another shows all again. */
export function VerdictTile({ verdict, count, isChosen, onChoose }: VerdictTileProps) {
  const styles = useStyles();
  const texts = useDeskTexts().overview;
  const { large: Icon, ink } = VERDICT_LOOKS[verdict];
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={mergeClasses(styles.tile, isChosen && styles.chosen)}
        onClick={onChoose}
      >
        <Icon className={styles[count > 0 ? ink : "plain"]} />
        <span className={styles.words}>
          <Text size={600} weight="semibold" className={styles.count}>
            {count}
          </Text>
          <Text size={300} className={styles.label}>
            {texts.verdicts[verdict]}
          </Text>
        </span>
      </button>
    </li>
  );
}
