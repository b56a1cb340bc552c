import { makeStyles, tokens } from "@fluentui/react-components";
import { FieldGroups } from "./field-group";
import { MORE_GROUPS } from "./field-groups";
import { column } from "../layout/column";

const useStyles = makeStyles({
  fields: column(tokens.spacingVerticalXL),
});

/** What a programme may have besides. */
export default function MoreFields() {
  return (
    <div className={useStyles().fields}>
      <FieldGroups groups={MORE_GROUPS} />
    </div>
  );
}
