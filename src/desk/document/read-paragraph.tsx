import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import type { Severity } from "../../core/check/report";
import type { Paragraph, RunFormat } from "../../core/snapshot/model";
import { twipsToPoints } from "../../core/ooxml/units";
import { useDeskTexts } from "../desk-context";
import { markedPieces, type MarkedPlace } from "./marked-text";

/** Marks as on paper: they look the same in every theme. */
const MARKS: Readonly<Record<Severity, string>> = {
  error: "mark-error",
  todo: "mark-todo",
  warning: "mark-warning",
  hint: "mark-hint",
};

const mark = (background: string, line: string) => ({
  backgroundColor: background,
  borderBottom: `2px solid ${line}`,
});

const useStyles = makeStyles({
  paragraph: { margin: 0, minHeight: "1em", whiteSpace: "pre-wrap", tabSize: 6 },
  place: {
    color: "inherit",
    cursor: "pointer",
    scrollMargin: "120px",
    "@media (forced-colors: active)": {
      backgroundColor: "Mark",
      color: "MarkText",
      forcedColorAdjust: "none",
    },
    ":focus-visible": { outline: "2px solid #000000" },
  },
  error: mark("#fde7e9", "#b10e1e"),
  todo: mark("#e1effa", "#0f548c"),
  warning: mark("#fff2d6", "#9a4f00"),
  hint: mark("#f0f0f0", "#616161"),
  line: { display: "block", margin: "2px auto", borderTop: "1px solid currentColor" },
});

export interface ReadParagraphProps {
  readonly paragraph: Paragraph;
  readonly places: readonly MarkedPlace[];
  readonly onPlace: (findings: readonly number[]) => void;
}

/** A paragraph's words, their look as far as it tells one part from another, and what is said of them marked. */
export const ReadParagraph = memo(function ReadParagraph(props: ReadParagraphProps) {
  const { paragraph, places, onPlace } = props;
  const styles = useStyles();
  const texts = useDeskTexts().document;
  const { index, text, runs, label, lines } = paragraph;
  const edges = runs.flatMap(({ start, end }) => [start, end]);
  const formatAt = (at: number) =>
    runs.find(({ start, end }) => start <= at && at < end)?.format ?? paragraph.markFormat;
  const pieces = markedPieces(text.length, places, edges);
  // A place without words, such as an empty paragraph, still has to be found.
  const isEmptyPlace = text.length === 0 && places.length > 0;
  return (
    <p className={styles.paragraph} style={styleOf(paragraph)} data-paragraph={index}>
      {label && !label.isBullet && `${label.text} `}
      {label?.isBullet && "• "}
      {pieces.map(({ start, end, severity, findings }) => {
        const words = text.slice(start, end);
        const look = lookOf(formatAt(start));
        if (severity === null)
          return (
            <span key={start} style={look} data-start={start}>
              {words}
            </span>
          );
        return (
          <mark
            key={start}
            role="button"
            tabIndex={0}
            data-start={start}
            data-end={end}
            data-mark={MARKS[severity]}
            title={texts.mark(findings.length)}
            style={look}
            className={mergeClasses(styles.place, styles[severity])}
            onClick={() => onPlace(findings)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onPlace(findings);
            }}
          >
            {words}
          </mark>
        );
      })}
      {isEmptyPlace && (
        <mark
          data-start={0}
          className={mergeClasses(styles.place, styles[places[0]?.severity ?? "hint"])}
        >
          {" ¶ "}
        </mark>
      )}
      {lines
        .filter(({ horizontal }) => horizontal)
        .map(({ length }, at) => (
          <span key={`line ${at}`} className={styles.line} style={{ width: `${length}mm` }} />
        ))}
    </p>
  );
});

const ALIGNMENTS: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  left: "left",
  right: "right",
  center: "center",
  both: "justify",
};

/** Large indents would leave no room in a narrow window. */
const MOST_INDENT = 120;

function styleOf({ format }: Paragraph): CSSProperties {
  const points = (length: number) => Math.min(length, MOST_INDENT);
  return {
    textAlign: ALIGNMENTS[format.alignment] ?? "left",
    textIndent: `${points(twipsToPoints(format.indentFirstLine))}pt`,
    paddingLeft: `${points(Math.max(0, twipsToPoints(format.indentLeft)))}pt`,
    marginTop: `${points(twipsToPoints(format.spaceBefore))}pt`,
    marginBottom: `${points(twipsToPoints(format.spaceAfter))}pt`,
  };
}

function lookOf({ bold, italic, underline, size, capitals }: RunFormat): CSSProperties {
  return {
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(underline === "none" ? {} : { textDecoration: "underline" }),
    ...(capitals ? { textTransform: "uppercase" } : {}),
    ...(size > 0 ? { fontSize: `${Math.min(size, 24)}pt` } : {}),
  };
}
