import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  topic: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { paddingBottom: tokens.spacingVerticalM, lineHeight: tokens.lineHeightBase300 },
});

export interface TopicProps {
  readonly title: string;
  /** At first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** One matter of the help, folded away. */
export function Topic({ title, open = false, children }: TopicProps) {
  const styles = useStyles();
  return (
    <details className={styles.topic} open={open}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
