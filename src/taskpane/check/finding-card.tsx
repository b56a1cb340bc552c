import {
  Badge,
  Link,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { memo, useId } from "react";
import { isCustomOfKind } from "../../core/standards/clauses";
import { coreTexts } from "../../core/texts";
import { FindingMenu } from "../fix/finding-menu";
import { FixButton, useFixOffer } from "../fix/fix-offer";
import { FixPreviewBox } from "../fix/fix-preview";
import { useFixValue } from "../fix/use-fixes";
import { usePane, useLanguage, useTexts } from "../pane-context";
import type { PlacedFinding } from "./group-findings";
import { useReadingOnly } from "./reading-only";
import { SeverityIcon } from "./severity-mark";
import { WayThere } from "./way-there";
import { column } from "../layout/column";

/** What every card of the list looks like. */
export const useCardStyles = makeStyles({
  card: {
    position: "relative",
    ...column(tokens.spacingVerticalXS),
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-within": shorthands.borderColor(tokens.colorNeutralStroke1Selected),
  },
  reachable: {
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
    },
  },
  // Cards far from view cost neither layout nor paint, and stay in the tab order and in the reading order.
  lazy: { contentVisibility: "auto", containIntrinsicSize: "auto 148px" },
  head: {
    display: "flex",
    // Twice as large, a long word, the badge and the menu have no room side by side.
    "@media (max-width: 240px)": { flexWrap: "wrap" },
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: "italic",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  fresh: { fontWeight: tokens.fontWeightRegular },
  // Above the card's own target, which fills it.
  clause: {
    position: "relative",
    zIndex: 1,
    justifySelf: "start",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: "-4px",
    minHeight: "24px",
  },
});

export interface FindingCardProps extends PlacedFinding {
  /** True in a list so long that cards out of view are not drawn. */
  readonly lazy: boolean;
}

/** One finding: its part, what is wrong and should be, the document's own words, the clause with its help, and the way there. */
export const FindingCard = memo(function FindingCard({ finding, part, lazy }: FindingCardProps) {
  const styles = useCardStyles();
  const language = useLanguage();
  const core = coreTexts(language);
  const texts = useTexts().check;
  const { showHelp } = usePane();
  const fixTexts = useTexts().fix.one;
  const offer = useFixOffer(finding);
  const isNew = useFixValue("changes")?.fresh.has(finding) ?? false;
  const messageId = useId();
  const reachable = finding.places.length > 0;
  const isReading = useReadingOnly();
  return (
    <li
      data-rule={finding.rule}
      className={mergeClasses(styles.card, reachable && styles.reachable, lazy && styles.lazy)}
    >
      <span className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        {core.part(part)}
        {isNew && (
          <Badge size="small" appearance="tint" className={styles.fresh}>
            {fixTexts.isNew}
          </Badge>
        )}
        {!isReading && <FindingMenu finding={finding} describedBy={messageId} />}
      </span>
      {/* That the document is older than the standard is said once, above all findings. */}
      <p id={messageId} className={styles.message}>
        {core.finding(finding)}
      </p>
      {offer && <FixPreviewBox preview={offer.preview} />}
      {finding.quote && !offer?.preview.lines.length && (
        <blockquote className={styles.quote} aria-label={texts.quote}>
          {finding.quote}
        </blockquote>
      )}
      <Link
        as="button"
        appearance="subtle"
        className={styles.clause}
        aria-describedby={messageId}
        onClick={() => showHelp(finding.rule, isCustomOfKind(finding.clause) ? finding.kind : null)}
      >
        {texts.clause(core.clause(finding.clause))}
      </Link>
      {(reachable || (offer && !isReading)) && (
        <div className={styles.actions}>
          {reachable && <WayThere places={finding.places} describedBy={messageId} />}
          {offer && !isReading && (
            <FixButton finding={finding} offer={offer} describedBy={messageId} />
          )}
        </div>
      )}
    </li>
  );
});
