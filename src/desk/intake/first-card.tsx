import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen28Regular } from "@fluentui/react-icons/svg/folder-open";
import { useDeskTexts } from "../desk-context";
import { PickButtons } from "./pick-buttons";

const useStyles = makeStyles({
  card: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalL,
    padding: `calc(2 * ${tokens.spacingVerticalXXXL}) ${tokens.spacingHorizontalL}`,
    width: "100%",
    maxWidth: "880px",
    boxSizing: "border-box",
    margin: "8vh auto 0",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  icon: { color: tokens.colorBrandForeground1 },
  heading: { margin: 0 },
  about: { maxWidth: "560px", color: tokens.colorNeutralForeground2 },
});

/** Nothing is chosen yet: what the page is for, and where to begin. */
export function FirstCard() {
  const styles = useStyles();
  const texts = useDeskTexts().intake;
  return (
    <div className={styles.card}>
      <FolderOpen28Regular className={styles.icon} />
      <Text as="h2" size={600} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Text size={400} align="center" className={styles.about}>
        {texts.about}
      </Text>
      <PickButtons isFirst />
    </div>
  );
}
