import { makeStyles, tokens } from "@fluentui/react-components";
import { FieldGroups } from "./field-group";
import { MORE_GROUPS } from "./field-groups";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
  },
});

/** What a programme may have besides. */
export default function MoreFields() {
  return (
    <div className={useStyles().fields}>
      <FieldGroups groups={MORE_GROUPS} />
    </div>
  );
}
