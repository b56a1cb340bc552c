import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  ink: { stroke: tokens.colorNeutralStrokeAccessible },
  soft: { stroke: tokens.colorNeutralStroke1 },
  accent: { stroke: tokens.colorBrandStroke1 },
  mark: { fill: tokens.colorBrandBackground, stroke: "none" },
  tick: { stroke: tokens.colorNeutralForegroundOnBrand },
});

/** A programme's page in a few strokes: two columns at its head, the title, text, the signature, and a tick. Says nothing that the words beside it do not. */
export function PageSketch() {
  const styles = useStyles();
  return (
    <svg
      width="72"
      height="88"
      viewBox="0 0 72 88"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <rect className={styles.paper} x="5" y="1" width="58" height="80" rx="3" />
      <path className={styles.ink} d="M12 11h18M12 16h14" />
      <path className={styles.accent} d="M40 11h16M43 15h10" />
      <path className={styles.ink} strokeWidth="3" d="M24 28h20" />
      <path className={styles.soft} d="M12 38h44M12 44h44M12 50h30M12 58h44M12 64h26" />
      <path className={styles.soft} d="M12 73h14" />
      <circle className={styles.mark} cx="57" cy="73" r="13" />
      <path
        className={styles.tick}
        strokeWidth="2.5"
        strokeLinejoin="round"
        d="m51 73 4.5 4.5 8-9"
      />
    </svg>
  );
}
