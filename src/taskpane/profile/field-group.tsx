import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import type { FieldGroup, GroupId } from "./field-groups";
import { ProfileFieldControl } from "./profile-field";
import { column } from "../layout/column";

const useStyles = makeStyles({
  group: {
    ...column(tokens.spacingVerticalM),
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(128px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
  },
});

/** Fields under their headings. */
export function FieldGroups({
  groups,
}: {
  readonly groups: readonly (FieldGroup & { readonly id: GroupId })[];
}) {
  const styles = useStyles();
  const texts = useTexts().profile;
  return groups.map((group) => (
    <fieldset key={group.id} className={styles.group}>
      <legend className={styles.legend}>
        <Text size={400} weight="semibold">
          {texts.groups[group.id]}
        </Text>
      </legend>
      {group.rows.map((row) => (
        <div key={row.join()} className={styles.row}>
          {row.map((field) => (
            <ProfileFieldControl key={field} field={field} />
          ))}
        </div>
      ))}
    </fieldset>
  ));
}
