import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { LoadingPart } from "../layout/loading-part";
import { usePaneState, useTexts } from "../pane-context";
import { FieldGroups } from "./field-group";
import { FIELD_GROUPS, MORE_FIELDS } from "./field-groups";
import { column } from "../layout/column";

// Most people never open it.
const MoreFields = lazy(() => import("./more-fields"));

const useStyles = makeStyles({
  fields: column(tokens.spacingVerticalXL),
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The cell's details, in plain groups. A field is judged when the user leaves it, never while typing. */
export function ProfileFields() {
  const styles = useStyles();
  const texts = useTexts().profile;
  const { problems } = usePaneState();
  const broken = MORE_FIELDS.some((field) => problems[field]);
  const [opened, setOpened] = useState(false);
  const open = opened || broken;
  return (
    <div className={styles.fields}>
      <FieldGroups groups={FIELD_GROUPS} />
      <details open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className={styles.summary}>{texts.more}</summary>
        {open && (
          <Suspense fallback={<LoadingPart />}>
            <MoreFields />
          </Suspense>
        )}
      </details>
    </div>
  );
}
