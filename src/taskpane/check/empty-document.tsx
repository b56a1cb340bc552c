import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd28Regular } from "@fluentui/react-icons/svg/document-add";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  place: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  icon: { color: tokens.colorBrandForeground1 },
  heading: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2, maxWidth: "320px" },
});

/** Nothing is typed yet, which is no mistake: where to begin. */
export function EmptyDocument() {
  const styles = useStyles();
  const texts = useTexts().check;
  const { showTab } = usePane();
  return (
    <div className={styles.place}>
      <DocumentAdd28Regular className={styles.icon} />
      <Text as="h2" align="center" size={500} weight="semibold" className={styles.heading}>
        {texts.empty.title}
      </Text>
      <Text align="center" className={styles.about}>
        {texts.empty.about}
      </Text>
      <Button appearance="primary" onClick={() => showTab("compose")}>
        {texts.toCompose}
      </Button>
    </div>
  );
}
