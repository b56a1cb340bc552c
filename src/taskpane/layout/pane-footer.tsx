import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { LANGUAGES } from "../texts";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  privacy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  language: { minWidth: "auto", flexShrink: 0 },
});

/** What happens to the document (nothing), and the other language. */
export function PaneFooter() {
  const styles = useStyles();
  const texts = useTexts().footer;
  const { language } = usePaneState();
  const { chooseLanguage } = usePane();
  return (
    <footer className={styles.footer}>
      <span className={styles.privacy}>
        <ShieldCheckmark16Regular className={styles.icon} />
        <Text size={200}>{texts.privacy}</Text>
      </span>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <Button
          key={other}
          appearance="transparent"
          size="small"
          lang={other}
          className={styles.language}
          onClick={() => chooseLanguage(other)}
        >
          {texts.languages[other]}
        </Button>
      ))}
    </footer>
  );
}
