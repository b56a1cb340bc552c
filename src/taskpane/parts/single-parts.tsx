import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useId, useState, useSyncExternalStore } from "react";
import type { SinglePart } from "../../core/fixes/single-part";
import { PaneDialog } from "../layout/pane-dialog";
import { useLanguage, usePane, usePaneState } from "../pane-context";
import { partTexts } from "../texts/parts";
import { PART_GROUPS, partName, type PartGroup } from "./part-groups";
import { PartNoticeBar } from "./part-notice";
import type { PartState } from "./part-state";
import { column } from "../layout/column";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
  inside: {
    ...column(tokens.spacingVerticalM),
    paddingTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "none",
    // Icons and words stand in line with what is above them; only the pointer shows the row's own edges.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexWrap: "wrap", flexGrow: 1, columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
});

/** The state of putting single parts in; renders again when it changes. */
function usePartState(): PartState {
  const { parts } = usePane();
  return useSyncExternalStore(parts.subscribe, parts.getState);
}

/** The parts of the template one by one, for a document that is there already. Closed until somebody wants it. */
export default function SingleParts() {
  const styles = useStyles();
  const texts = partTexts(useLanguage());
  const { parts } = usePane();
  const { there, notice, job, asking } = usePartState();
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        // The user may have written since it was last open.
        if (currentTarget.open && !open) void parts.look();
      }}
    >
      <summary className={styles.summary}>{texts.title}</summary>
      {open && (
        <div className={styles.inside}>
          <Text className={styles.quiet}>{texts.about}</Text>
          <PartNoticeBar notice={notice} job={job} />
          {!there && !notice && <Spinner size="tiny" label={texts.looking} />}
          {PART_GROUPS.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          {asking && <AgainDialog part={asking} />}
        </div>
      )}
    </details>
  );
}

function Group({ group }: { readonly group: PartGroup }) {
  const styles = useStyles();
  const texts = partTexts(useLanguage());
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Text id={label} size={200} weight="semibold" className={styles.quiet}>
        {texts.groups[group.id]}
      </Text>
      <ul className={styles.list}>
        {group.parts.map((part) => (
          <li key={part}>
            <PartButton part={part} />
          </li>
        ))}
        {group.id === "ending" && (
          <li>
            <TasksButton />
          </li>
        )}
      </ul>
    </div>
  );
}

/** What the text says of who does what by when, as a table behind it. */
function TasksButton() {
  const styles = useStyles();
  const { tasks } = partTexts(useLanguage());
  const { parts } = usePane();
  const { abilities } = usePaneState();
  const { job } = usePartState();
  const isJob = job === "tasks";
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.row}
      icon={isJob ? <Spinner size="extra-tiny" aria-hidden /> : <Add16Regular />}
      disabled={abilities !== null && abilities.writeRefusal !== null}
      disabledFocusable={job !== null}
      onClick={() => void parts.drawUpTasks()}
    >
      <span className={styles.words}>
        <span className={styles.name}>{tasks.label}</span>
        {isJob && <span className={styles.quiet}>{tasks.drawing}</span>}
      </span>
    </Button>
  );
}

function PartButton({ part }: { readonly part: SinglePart }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = partTexts(language);
  const { parts } = usePane();
  const { abilities } = usePaneState();
  const { there, job } = usePartState();
  const isThere = there?.has(part) ?? false;
  const isJob = job === part;
  const state = isJob
    ? texts.putting
    : isThere
      ? part === "pageSetup"
        ? texts.pageIsSet
        : texts.there
      : null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.row}
      icon={
        isJob ? (
          <Spinner size="extra-tiny" aria-hidden />
        ) : isThere ? (
          <Checkmark16Regular />
        ) : (
          <Add16Regular />
        )
      }
      disabled={abilities !== null && abilities.writeRefusal !== null}
      disabledFocusable={job !== null}
      onClick={() => void parts.insert(part)}
    >
      <span className={styles.words}>
        <span className={styles.name}>{partName(part, language)}</span>
        {state !== null && <span className={styles.quiet}>{state}</span>}
      </span>
    </Button>
  );
}

/** Two of a part are seldom meant. */
function AgainDialog({ part }: { readonly part: SinglePart }) {
  const language = useLanguage();
  const { ask } = partTexts(language);
  const { parts } = usePane();
  return (
    <PaneDialog
      title={ask.title(partName(part, language))}
      onClose={() => void parts.answer(false)}
      actions={
        <>
          <Button onClick={() => void parts.answer(true)}>{ask.again}</Button>
          <Button appearance="primary" onClick={() => void parts.answer(false)}>
            {ask.cancel}
          </Button>
        </>
      }
    >
      <Text>{ask.body}</Text>
    </PaneDialog>
  );
}
