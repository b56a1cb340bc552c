import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocationTargetSquare16Regular } from "@fluentui/react-icons/svg/location-target-square";
import type { Place } from "../../core/check/report";
import { useTexts } from "../pane-context";
import type { RevealOutcome } from "../state/place-controller";
import { useReveal } from "./use-reveal";

const useStyles = makeStyles({
  go: {
    minWidth: "auto",
    // The button's own padding would set its words off from those above.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card is the button's target for a mouse; the keyboard sees one button.
    "::before": { content: '""', position: "absolute", inset: 0 },
  },
  gone: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":empty": { display: "none" },
  },
});

export interface WayThereProps {
  readonly places: readonly Place[];
  /** Id of the words that say what is there. */
  readonly describedBy: string;
}

/** Goes to a finding's place; where there are several, each press goes to the next. */
export function WayThere({ places, describedBy }: WayThereProps) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { next, outcome, go } = useReveal(places);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={<LocationTargetSquare16Regular />}
        className={styles.go}
        aria-describedby={describedBy}
        data-go
        onClick={go}
      >
        {places.length === 1 ? texts.go : texts.goNth(next + 1, places.length)}
      </Button>
      <GoneNotice outcome={outcome} />
    </>
  );
}

/** Says that a place is no longer there; silent otherwise. */
export function GoneNotice({ outcome }: { readonly outcome: RevealOutcome | null }) {
  const styles = useStyles();
  const texts = useTexts().check;
  return (
    <div role="status" className={styles.gone}>
      {outcome === "gone" && texts.gone}
    </div>
  );
}
