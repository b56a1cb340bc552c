import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import type { FixPreview, Segment } from "./preview-fix";
import { column } from "../layout/column";

const useStyles = makeStyles({
  preview: {
    ...column(tokens.spacingVerticalXS),
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  line: { margin: 0, whiteSpace: "pre-wrap" },
  label: { color: tokens.colorNeutralForeground2 },
  gone: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationLine: "line-through",
  },
  fresh: {
    // Beside the words that it stands for, but not run into them.
    ":not(:first-child)": { marginLeft: "3px" },
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  put: {
    margin: 0,
    color: tokens.colorPaletteGreenForeground1,
    display: "-webkit-box",
    WebkitLineClamp: 4,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
});

/** What a fix changes: in each line the words that go and those that come, marked by more than their colour. */
export function FixPreviewBox({ preview }: { readonly preview: FixPreview }) {
  const styles = useStyles();
  const { one: texts, looks } = useTexts().fix;
  return (
    <div role="group" aria-label={texts.preview} className={styles.preview}>
      {preview.lines.map((segments, index) => (
        <p key={index} className={styles.line}>
          {segments.map((segment, place) => (
            <Words key={place} segment={segment} />
          ))}
        </p>
      ))}
      {preview.gone.map((line, index) => (
        <p key={index} className={styles.line}>
          <span className={styles.label}>{texts.removed} </span>
          <Words segment={{ kind: "gone", text: line }} />
        </p>
      ))}
      {preview.put.length > 0 && (
        <p className={styles.put}>
          <span className={styles.label}>{texts.put} </span>
          <ins className={styles.fresh}>{preview.put.join(" / ")}</ins>
        </p>
      )}
      {preview.looks.length > 0 && (
        <p className={styles.line}>
          <span className={styles.label}>
            {texts.look(preview.looks.map((look) => looks[look]).join(", "))}
          </span>
        </p>
      )}
    </div>
  );
}

/** Spaces alone would not be seen. */
const shown = (text: string) => (text.trim() === "" ? text.replace(/ /g, "␣") : text);

function Words({ segment: { kind, text } }: { readonly segment: Segment }) {
  const styles = useStyles();
  switch (kind) {
    case "same":
      return text;
    case "gone":
      return <del className={styles.gone}>{shown(text)}</del>;
    case "new":
      return <ins className={styles.fresh}>{shown(text)}</ins>;
  }
}
