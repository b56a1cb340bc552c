import { Button, SearchBox, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FilterDismiss20Regular } from "@fluentui/react-icons/svg/filter-dismiss";
import type { Verdict } from "../../core/check/report";
import type { RunningOverview } from "../../core/overview/overview";
import type { KindId } from "../../core/kinds";
import type { PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useDesk, useDeskLanguage, useDeskTexts, useDeskValue } from "../desk-context";
import { WHOLE_TABLE } from "../state/desk-state";
import { startingLarge } from "../../core/standards/letter-case";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  search: { flex: "1 1 240px", maxWidth: "420px" },
  select: { flex: "0 1 200px", minWidth: "140px" },
  shown: { color: tokens.colorNeutralForeground2 },
  picked: { flexBasis: "100%" },
});

const VERDICTS: readonly Verdict[] = ["incomplete", "complete", "not-judged", "unreadable"];

export interface FilterBarProps {
  readonly running: RunningOverview;
  readonly shown: number;
  readonly total: number;
}

/** Narrows the table; says how much of it is shown. */
export function FilterBar({ running, shown, total }: FilterBarProps) {
  const styles = useStyles();
  const texts = useDeskTexts();
  const core = coreTexts(useDeskLanguage());
  const { show } = useDesk();
  const view = useDeskValue("view");
  const { query, verdict, kind, missing, picked, sort } = view;
  const isNarrowed =
    query !== "" || verdict !== null || kind !== null || missing !== null || picked;
  return (
    <div className={styles.bar} role="search" aria-label={texts.filter.label}>
      <SearchBox
        className={styles.search}
        placeholder={texts.filter.search}
        aria-label={texts.filter.search}
        value={query}
        onChange={(_event, { value }) => show({ ...view, query: value })}
      />
      <Select
        className={styles.select}
        aria-label={texts.filter.verdict}
        value={verdict ?? ""}
        onChange={(_event, { value }) =>
          show({ ...view, verdict: value === "" ? null : (value as Verdict) })
        }
      >
        <option value="">{texts.filter.everyVerdict}</option>
        {VERDICTS.map((one) => (
          <option key={one} value={one}>
            {startingLarge(texts.overview.verdicts[one])}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={texts.filter.kind}
        value={kind ?? ""}
        onChange={(_event, { value }) =>
          show({ ...view, kind: value === "" ? null : (value as KindId | "none") })
        }
      >
        <option value="">{texts.filter.everyKind}</option>
        {running.byKind.map(([id]) => (
          <option key={id ?? "none"} value={id ?? "none"}>
            {core.kind(id)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={texts.filter.missing}
        value={missing ?? ""}
        onChange={(_event, { value }) =>
          show({ ...view, missing: value === "" ? null : (value as PartId) })
        }
      >
        <option value="">{texts.filter.anyParts}</option>
        {running.missing.map(({ part }) => (
          <option key={part} value={part}>
            {texts.filter.lacks(core.part(part))}
          </option>
        ))}
      </Select>
      {isNarrowed && (
        <Button
          appearance="subtle"
          icon={<FilterDismiss20Regular />}
          onClick={() => show({ ...WHOLE_TABLE, sort })}
        >
          {texts.filter.reset}
        </Button>
      )}
      <Text role="status" className={styles.shown}>
        {texts.filter.shown(shown, total)}
      </Text>
      {picked && <Text className={styles.picked}>{texts.filter.picked(picked.words)}</Text>}
    </div>
  );
}
