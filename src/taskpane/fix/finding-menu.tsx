import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Prohibited20Regular } from "@fluentui/react-icons/svg/prohibited";
import { useEffect, useState } from "react";
import type { Finding } from "../../core/check/report";
import { useNarrowMenu } from "../layout/narrow-menu";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  // Above the card's own target, which fills it.
  trigger: {
    position: "relative",
    zIndex: 1,
    marginLeft: "auto",
    minWidth: "24px",
    height: "24px",
  },
});

export interface FindingMenuProps {
  readonly finding: Finding;
  /** Id of the words that say what is wrong. */
  readonly describedBy: string;
}

/** Ways to deal with a finding other than mending it. */
export function FindingMenu({ finding, describedBy }: FindingMenuProps) {
  const styles = useStyles();
  const { popover } = useNarrowMenu();
  const texts = useTexts().fix.one;
  const { fixes } = usePane();
  // A menu is made when it is first asked for: a long list would have hundreds that nobody opens.
  const [isMade, setIsMade] = useState(false);
  const [open, setOpen] = useState(false);
  // Opened once it has its place: what is focused before that drags the whole pane along.
  useEffect(() => setOpen(isMade), [isMade]);
  const trigger = (
    <Button
      appearance="transparent"
      size="small"
      className={styles.trigger}
      icon={<MoreHorizontal16Regular />}
      aria-label={texts.more}
      aria-describedby={describedBy}
      aria-haspopup="menu"
      title={texts.more}
      {...(isMade ? {} : { onClick: () => setIsMade(true) })}
    />
  );
  if (!isMade) return trigger;
  return (
    <Menu
      open={open}
      positioning="below-end"
      onOpenChange={(_event, change) => setOpen(change.open)}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover className={popover}>
        <MenuList>
          <MenuItem icon={<EyeOff20Regular />} onClick={() => void fixes.ignore(finding)}>
            {texts.ignore}
          </MenuItem>
          <MenuItem icon={<Prohibited20Regular />} onClick={() => fixes.turnOff(finding.rule)}>
            {texts.turnOff}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
