import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { column } from "../layout/column";

const useStyles = makeStyles({
  section: column(tokens.spacingVerticalS),
  heading: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ResultSectionProps {
  readonly title: string;
  readonly about: string;
  /** Its buttons; none where nothing can be done. */
  readonly children?: ReactNode;
}

/** Something to be done with a check's result as a whole: what it is, and the buttons for it. */
export function ResultSection({ title, about, children }: ResultSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <Text className={styles.about}>{about}</Text>
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
