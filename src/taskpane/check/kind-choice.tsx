import {
  Button,
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { Report } from "../../core/check/report";
import { isKindId, KINDS } from "../../core/kinds";
import { coreTexts } from "../../core/texts";
import { useNarrowMenu } from "../layout/narrow-menu";
import { useLanguage, usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  kind: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  // The button's own padding would set its words off from those above and below.
  choose: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { maxHeight: "60vh", overflowY: "auto" },
});

const NAME = "kind";
/** The document decides itself. */
const AUTO = "auto";

/** What the document is, and the way to have it checked as something else. */
export function KindChoice({ report: { kind } }: { readonly report: Report }) {
  const styles = useStyles();
  const { popover } = useNarrowMenu();
  const texts = useTexts().check;
  const core = coreTexts(useLanguage());
  const { checkAs } = usePane();
  const checked = { [NAME]: [kind.asked && kind.id ? kind.id : AUTO] };
  return (
    <div className={styles.kind}>
      <Text weight="semibold">{texts.kindOf(core.kind(kind.id), core.issuer(kind.issuer))}</Text>
      <Menu
        checkedValues={checked}
        positioning="below-end"
        onCheckedValueChange={(_event, { checkedItems: [chosen = AUTO] }) =>
          void checkAs(isKindId(chosen) ? chosen : null)
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            data-kind-choice
            className={styles.choose}
            appearance="subtle"
            size="small"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
          >
            {texts.checkAs}
          </Button>
        </MenuTrigger>
        <MenuPopover className={popover}>
          <MenuList className={styles.list}>
            <MenuItemRadio name={NAME} value={AUTO}>
              {texts.kindAuto}
            </MenuItemRadio>
            <MenuDivider />
            {KINDS.filter(({ isJudged }) => isJudged).map(({ id }) => (
              <MenuItemRadio key={id} name={NAME} value={id}>
                {core.kind(id)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
