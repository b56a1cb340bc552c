import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useDesk, useDeskLanguage, useDeskTexts, useDeskValue } from "../desk-context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "block" },
  title: { margin: 0 },
  privacy: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    flex: "1 1 260px",
    color: tokens.colorNeutralForeground2,
  },
  shield: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
});

/** The page's name, the promise that nothing leaves the computer, and the other language. */
export function DeskHeader() {
  const styles = useStyles();
  const texts = useDeskTexts();
  const language = useDeskLanguage();
  const isOffline = useDeskValue("isOffline");
  const { chooseLanguage } = useDesk();
  const other = language === "vi" ? "en" : "vi";
  return (
    <header className={styles.header}>
      <img src="assets/icon-app-32.png" width={24} height={24} alt="" className={styles.icon} />
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {texts.title}
      </Text>
      <Text size={200} className={styles.privacy}>
        <ShieldCheckmark20Regular className={styles.shield} />
        <span data-offline={isOffline}>
          {texts.privacy}
          {isOffline && ` ${texts.offline}`}
        </span>
      </Text>
      <Button appearance="subtle" size="small" lang={other} onClick={() => chooseLanguage(other)}>
        {texts.otherLanguage}
      </Button>
    </header>
  );
}
