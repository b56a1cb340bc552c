import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TEMPLATES } from "../../core/kinds/templates";
import { coreTexts } from "../../core/texts";
import { column } from "../layout/column";
import { PaneDialog } from "../layout/pane-dialog";
import { useLanguage, usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  choice: {
    ...column(tokens.spacingVerticalXXS),
    justifyItems: "start",
    width: "100%",
    maxWidth: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** The templates besides the programme's, what is written most often first, each with what it is for and when it is due. */
export default function TemplateDialog() {
  const styles = useStyles();
  const texts = useTexts().templates;
  const language = useLanguage();
  const core = coreTexts(language);
  const { chooseTemplate } = usePane();
  const close = () => void chooseTemplate(null);
  return (
    <PaneDialog
      title={texts.title}
      onClose={close}
      actions={
        <Button appearance="secondary" onClick={close}>
          {texts.close}
        </Button>
      }
    >
      <ul className={styles.list}>
        {TEMPLATES.map(({ kind, purpose, due }) => (
          <li key={kind}>
            <Button
              appearance="subtle"
              className={styles.choice}
              data-template={kind}
              onClick={() => void chooseTemplate(kind)}
            >
              <Text weight="semibold">{core.kind(kind)}</Text>
              <Text size={200} className={styles.about}>
                {purpose[language]}
              </Text>
              <Text size={200} className={styles.about}>
                {texts.due(due[language])}
              </Text>
            </Button>
          </li>
        ))}
      </ul>
    </PaneDialog>
  );
}
