import {
  Button,
  Field,
  Select,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, lazy } from "react";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { profileNames } from "./saved-profiles";

const ProfileMenu = lazy(() => import("./profile-menu"));

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "end",
  },
  select: { width: "100%", minWidth: 0 },
  single: { alignItems: "center" },
  kept: { color: tokens.colorNeutralForeground2 },
});

/** Which cell it is about, and what can be done with its details as a whole. */
export function ProfileBar() {
  const styles = useStyles();
  const { saved, keepsProfiles } = usePaneState();
  const texts = useTexts().profiles;
  const { chooseProfile } = usePane();
  const names = profileNames(saved, texts.unnamed);
  const several = names.size > 1;
  const kept = (
    <Text size={200} className={styles.kept}>
      {keepsProfiles ? texts.kept : texts.notKept}
    </Text>
  );
  return (
    <div className={mergeClasses(styles.bar, !several && styles.single)}>
      {several ? (
        <Field label={texts.label}>
          <Select
            className={styles.select}
            value={saved.current}
            onChange={(_event, { value }) => chooseProfile(value)}
          >
            {[...names].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        kept
      )}
      <Suspense
        fallback={
          <Button icon={<MoreHorizontal20Regular />} aria-label={texts.actions} disabledFocusable />
        }
      >
        <ProfileMenu />
      </Suspense>
      {several && kept}
    </div>
  );
}
