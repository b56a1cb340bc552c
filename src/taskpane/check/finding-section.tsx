import { Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, usePaneState, useTexts } from "../pane-context";
import { FindingCard } from "./finding-card";
import { LooksCard } from "./looks-card";
import { FilterBar } from "./filter-bar";
import {
  filterFindings,
  groupBySeverity,
  tellLooksTogether,
  type PlacedFinding,
} from "./group-findings";
import { SeverityIcon } from "./severity-mark";
import { useFindingKeys } from "./use-finding-keys";
import { column } from "../layout/column";

/** From here on a list is long: cards out of view are not drawn. */
export const LONG_LIST = 200;
/** What fills the tallest pane; the rest of a list comes a moment later. */
const FIRST_CARDS = 12;

const useStyles = makeStyles({
  section: column(tokens.spacingVerticalM),
  heading: { margin: 0 },
  group: column(tokens.spacingVerticalS),
  groupHeading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    ...column(tokens.spacingVerticalS),
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export interface FindingSectionProps {
  readonly findings: readonly PlacedFinding[];
}

/** Findings, the gravest first, with what narrows them; F8 goes from one to the next. */
export const FindingSection = memo(function FindingSection({ findings }: FindingSectionProps) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { filter } = usePaneState();
  const { filterFindings: narrow } = usePane();
  const section = useRef<HTMLElement>(null);
  useFindingKeys(section);
  // The filter shows at once that it is on; the list, which may be long, follows.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, wanted), [findings, wanted]);
  return (
    <section ref={section} id="findings" className={styles.section}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {texts.findings}
      </Text>
      <FilterBar findings={findings} filter={filter} onFilter={narrow} />
      {/* Another filter is another list: it, too, comes in two steps. */}
      <SeverityLists key={`${wanted.severity} ${wanted.part}`} findings={shown} heading="h4" />
    </section>
  );
});

export interface SeverityListsProps extends FindingSectionProps {
  /** One level below what the lists stand under. */
  readonly heading: "h3" | "h4";
}

/** Findings under a heading for each severity. */
export const SeverityLists = memo(function SeverityLists({
  findings,
  heading,
}: SeverityListsProps) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().check;
  const count = useGrowing(findings.length, FIRST_CARDS);
  const lazy = findings.length > LONG_LIST;
  let left = count;
  return groupBySeverity(findings).map((group) => {
    const { looks, others } = tellLooksTogether(group.findings);
    const cards = others.slice(0, left);
    left -= cards.length;
    return (
      <div key={group.severity} className={styles.group}>
        <Text as={heading} size={200} weight="semibold" className={styles.groupHeading}>
          <SeverityIcon severity={group.severity} />
          {texts.severityGroup(core.severity(group.severity), group.findings.length)}
        </Text>
        <ul className={styles.list}>
          {cards.map((one, index) => (
            <FindingCard key={`${one.finding.rule} ${index}`} {...one} lazy={lazy} />
          ))}
          {looks.length > 0 && <LooksCard findings={looks} />}
        </ul>
      </div>
    );
  });
});

/** How many of a list's items to draw: a first screenful at once, all of them as soon as that is on the screen. */
function useGrowing(length: number, first: number): number {
  const [grown, setGrown] = useState(false);
  useEffect(() => {
    startTransition(() => setGrown(true));
  }, []);
  return grown ? length : Math.min(length, first);
}
