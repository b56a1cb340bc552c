import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { PageSketch } from "./page-sketch";
import { column } from "../layout/column";

/** A pane so low that not everything has room: the steps and the two ways to begin come first. */
const LOW = "@media (max-height: 620px)";

const useStyles = makeStyles({
  welcome: {
    ...column(tokens.spacingVerticalL),
    [LOW]: { rowGap: tokens.spacingVerticalM },
  },
  head: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    // Without its picture the title begins where the steps do.
    [LOW]: { justifyItems: "start" },
  },
  sketch: { [LOW]: { display: "none" } },
  title: {
    margin: 0,
    textAlign: "center",
    [LOW]: {
      textAlign: "start",
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  about: {
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    maxWidth: "320px",
    [LOW]: { display: "none" },
  },
  steps: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    [LOW]: { rowGap: tokens.spacingVerticalS },
    margin: 0,
    padding: 0,
    listStyleType: "none",
    counterReset: "step",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    counterIncrement: "step",
    "::before": {
      content: "counter(step)",
      display: "grid",
      placeItems: "center",
      width: "28px",
      height: "28px",
      boxSizing: "border-box",
      borderRadius: tokens.borderRadiusCircular,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  stepTitle: { display: "block" },
  stepAbout: { color: tokens.colorNeutralForeground2 },
  actions: { display: "grid", rowGap: tokens.spacingVerticalS },
  wide: { maxWidth: "none" },
});

/** The first screen that anybody sees: what this is, the three steps, and two ways to begin. */
export default function Welcome() {
  const styles = useStyles();
  const texts = useTexts().welcome;
  const { abilities } = usePaneState();
  const { begin, insertSample } = usePane();
  const readOnly = abilities !== null && abilities.writeRefusal !== null;
  return (
    <div className={styles.welcome}>
      <div className={styles.head}>
        <span className={styles.sketch}>
          <PageSketch />
        </span>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {texts.title}
        </Text>
        <Text className={styles.about}>{texts.about}</Text>
      </div>
      <ol className={styles.steps}>
        {texts.steps.map(({ title, about }) => (
          <li key={title} className={styles.step}>
            <div>
              <Text weight="semibold" className={styles.stepTitle}>
                {title}
              </Text>
              <Text size={200} className={styles.stepAbout}>
                {about}
              </Text>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="large"
          iconPosition="after"
          icon={<ArrowRight20Regular />}
          className={styles.wide}
          onClick={begin}
        >
          {texts.begin}
        </Button>
        <Button
          className={styles.wide}
          icon={<DocumentText20Regular />}
          disabled={readOnly}
          onClick={() => void insertSample()}
        >
          {texts.sample}
        </Button>
      </div>
    </div>
  );
}
