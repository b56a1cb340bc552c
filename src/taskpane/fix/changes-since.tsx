import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import { useFixState } from "./use-fixes";

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground2 } });

/** What came and went since the check before; silent where nothing did. */
export function ChangesSince() {
  const styles = useStyles();
  const texts = useTexts().fix.changes;
  const { changes } = useFixState();
  const gone = changes?.gone ?? 0;
  const fresh = changes?.fresh.size ?? 0;
  if (gone + fresh === 0) return null;
  const [lost, won] = [texts.gone(gone), texts.fresh(fresh)];
  const what = gone === 0 ? won : fresh === 0 ? lost : texts.both(lost, won);
  return (
    <Text size={200} className={styles.words}>
      {texts.since(what)}
    </Text>
  );
}
