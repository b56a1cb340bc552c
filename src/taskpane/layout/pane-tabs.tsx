import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { PaneTab } from "../state/pane-state";

const TABS = ["compose", "check", "help"] as const satisfies readonly PaneTab[];

const useStyles = makeStyles({
  // Twice as large, three tabs do not fit into one row.
  list: { flexWrap: "wrap" },
  bar: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be done here: write, check, ask. */
export function PaneTabs() {
  const styles = useStyles();
  const { tab } = usePaneState();
  const texts = useTexts().tabs;
  const { showTab, showHelp } = usePane();
  const choose = (chosen: PaneTab) => (chosen === "help" ? showHelp(null) : showTab(chosen));
  return (
    <nav className={styles.bar}>
      <TabList
        className={styles.list}
        aria-label={texts.label}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => choose(value as PaneTab)}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="panel">
            {texts[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
