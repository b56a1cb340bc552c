import { Select, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import type { PartId } from "../../core/standards/part-id";
import { useLanguage, useTexts } from "../pane-context";
import { EVERY_FINDING, type FindingFilter } from "../state/pane-state";
import { countByPart, filterFindings, type PlacedFinding } from "./group-findings";
import { column } from "../layout/column";

const useStyles = makeStyles({
  bar: column(tokens.spacingVerticalS),
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  part: { width: "100%", minWidth: 0 },
  shown: { color: tokens.colorNeutralForeground2 },
});

export interface FilterBarProps {
  readonly findings: readonly PlacedFinding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Narrows the list by severity and by part; not there where there is nothing to narrow. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().check;
  const counts = (severity: Severity) =>
    filterFindings(findings, { ...EVERY_FINDING, severity }).length;
  const severities = SEVERITIES.filter((severity) => counts(severity) > 0);
  const parts = [...countByPart(findings)];
  const narrowed = filter.severity !== null || filter.part !== null;
  if (severities.length < 2 && parts.length < 2) return null;
  return (
    <div className={styles.bar}>
      {severities.length > 1 && (
        <div role="group" aria-label={texts.filterSeverity} className={styles.severities}>
          {severities.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.toggle}
              checked={filter.severity === severity}
              onClick={() =>
                onFilter({ ...filter, severity: filter.severity === severity ? null : severity })
              }
            >
              {texts.count(counts(severity), core.severity(severity))}
            </ToggleButton>
          ))}
        </div>
      )}
      {parts.length > 1 && (
        <Select
          size="small"
          className={styles.part}
          aria-label={texts.filterPart}
          value={filter.part ?? ""}
          onChange={(_event, { value }) =>
            onFilter({ ...filter, part: value === "" ? null : (value as PartId) })
          }
        >
          <option value="">{texts.everyPart}</option>
          {parts.map(([part, count]) => (
            <option key={part} value={part}>
              {`${core.part(part)} (${count})`}
            </option>
          ))}
        </Select>
      )}
      <div role="status">
        {narrowed && (
          <Text size={200} className={styles.shown}>
            {texts.shown(filterFindings(findings, filter).length, findings.length)}
          </Text>
        )}
      </div>
    </div>
  );
}
