import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useFillState, useFillTexts } from "./use-filling";

const useStyles = makeStyles({
  offer: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  about: { color: tokens.colorNeutralForeground2 },
});

/** What the profile knows by now and the document does not say, to be written in with one press. */
export function ProfileOffer() {
  const styles = useStyles();
  const { offered, job } = useFillState();
  const texts = useFillTexts();
  const { filling } = usePane();
  if (offered === 0) return null;
  return (
    <div className={styles.offer}>
      <Text size={200} className={styles.about}>
        {texts.offerAbout}
      </Text>
      <Button disabledFocusable={job !== null} onClick={() => void filling.writeProfile()}>
        {texts.offer(offered)}
      </Button>
    </div>
  );
}
