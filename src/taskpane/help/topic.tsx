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

/** One matter of the help, folded away. */
export function Topic({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.topic}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
