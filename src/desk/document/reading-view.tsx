import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo, type Ref } from "react";
import type { Finding } from "../../core/check/report";
import type { Snapshot } from "../../core/snapshot/model";
import { blocksOf, type ShownCell } from "./blocks";
import { placesByParagraph } from "./marked-text";
import { ReadParagraph } from "./read-paragraph";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "820px",
    margin: "0 auto",
    padding: "clamp(16px, 5vw, 64px) clamp(12px, 5vw, 72px)",
    // A sheet of paper is white in every theme; high contrast has its own colours.
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    boxShadow: tokens.shadow8,
    fontFamily: '"Times New Roman", "Liberation Serif", Tinos, serif',
    fontSize: "18.7px",
    lineHeight: 1.35,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      color: "CanvasText",
      border: "1px solid CanvasText",
    },
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "auto" },
  cell: { verticalAlign: "top", padding: "0 4px" },
});

export interface ReadingViewProps {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  /** Goes to what is said of a place: indexes of findings. */
  readonly onPlace: (findings: readonly number[]) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** A document to be read, its places marked. Its pages are not Word's: what counts here are the words and where they stand. */
export const ReadingView = memo(function ReadingView(props: ReadingViewProps) {
  const { snapshot, findings, onPlace, ref } = props;
  const styles = useStyles();
  const blocks = useMemo(() => blocksOf(snapshot.paragraphs), [snapshot]);
  const places = useMemo(() => placesByParagraph(findings), [findings]);
  const read = (paragraph: Snapshot["paragraphs"][number]) => (
    <ReadParagraph
      key={paragraph.index}
      paragraph={paragraph}
      places={places.get(paragraph.index) ?? NONE}
      onPlace={onPlace}
    />
  );
  const row = (cells: readonly ShownCell[], index: number) => (
    <tr key={index}>
      {cells.map((cell) => (
        <td key={cell.column} colSpan={cell.span} className={styles.cell}>
          {cell.paragraphs.map(read)}
        </td>
      ))}
    </tr>
  );
  return (
    <div ref={ref} className={styles.page} lang="vi">
      {blocks.map((block) =>
        block.kind === "paragraph" ? (
          read(block.paragraph)
        ) : (
          <table key={`table ${block.key}`} className={styles.table} role="presentation">
            <tbody>{block.rows.map(row)}</tbody>
          </table>
        ),
      )}
    </div>
  );
});

const NONE = [] as const;
