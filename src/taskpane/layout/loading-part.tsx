import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  place: { paddingTop: tokens.spacingVerticalXXXL },
});

/** A part of the pane is on its way. */
export function LoadingPart() {
  const styles = useStyles();
  return <Spinner className={styles.place} label={useTexts().loadingPart} labelPosition="below" />;
}
