import { Button, Link, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from "react";
import type { PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useReveal } from "../check/use-reveal";
import { blankSpots } from "../fill/fill-state";
import { FillNoticeLine } from "../fill/fill-notice";
import { ProfileOffer } from "../fill/profile-offer";
import { useFillState } from "../fill/use-filling";
import { LoadingPart } from "../layout/loading-part";
import { GoneNotice } from "../check/way-there";
import { useLanguage, usePane, usePaneState, useTexts } from "../pane-context";
import { useFreshFindings } from "../fix/use-fixes";
import { blanksOf, type Blank, type CheckResult } from "../state/pane-state";
import { column } from "../layout/column";

// Nobody needs it who fills in by typing into the document.
const FillForm = lazy(() => import("../fill/fill-form"));

const useStyles = makeStyles({
  card: {
    ...column(tokens.spacingVerticalM),
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  counted: { display: "grid", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: { marginBottom: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    listStyleType: "none",
  },
  words: {
    display: "block",
    maxWidth: "100%",
    // As high as a finger or an unsteady hand needs.
    minHeight: "24px",
    lineHeight: "24px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
  },
});

/** How much of the document is filled in, the way to the next blank, and each of them by its words. */
export default function BlanksCard({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { mostBlanks, checking } = usePaneState();
  const texts = useTexts().blanks;
  const { nextBlank, recount, check, filling } = usePane();
  const { fields, at } = useFillState();
  const blanks = useMemo(() => blanksOf(result.report), [result]);
  useFreshFindings();
  const working = checking.step !== "idle";
  // What the form has just written is counted before the next check.
  const left = fields ? blankSpots(fields) : blanks.length;
  const filled = Math.max(0, mostBlanks - left);
  const actions = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The keyboard goes on from where the form was.
    if (wasOpen.current && at === null) actions.current?.querySelector("button")?.focus();
    wasOpen.current = at !== null;
  }, [at]);
  return (
    <section className={styles.card} aria-label={texts.label}>
      <div className={styles.counted}>
        <Text as="h2" size={400} weight="semibold" className={styles.heading}>
          {left === 0 ? texts.none : texts.left(left)}
        </Text>
        <ProgressBar
          thickness="large"
          aria-label={texts.progress}
          color={left === 0 ? "success" : "brand"}
          max={mostBlanks}
          value={filled}
        />
        <Text size={200} className={styles.quiet} role="status">
          {working ? texts.counting : texts.filled(filled, mostBlanks)}
        </Text>
      </div>
      <ProfileOffer />
      {at !== null && (
        <Suspense fallback={<LoadingPart />}>
          <FillForm />
        </Suspense>
      )}
      <FillNoticeLine />
      <div ref={actions} className={styles.actions}>
        {left === 0 ? (
          <Button appearance="primary" onClick={() => void check()}>
            {texts.check}
          </Button>
        ) : (
          <>
            {at === null && fields && (
              <Button appearance="primary" onClick={() => void filling.open()}>
                {texts.fillHere}
              </Button>
            )}
            {at === null && (
              <Button
                appearance={fields ? "secondary" : "primary"}
                iconPosition="after"
                icon={<ArrowRight16Regular />}
                disabledFocusable={working}
                onClick={() => void nextBlank()}
              >
                {texts.next}
              </Button>
            )}
            {at === null && (
              <Button
                appearance="subtle"
                icon={<ArrowClockwise20Regular />}
                aria-label={texts.recount}
                title={texts.recount}
                disabledFocusable={working}
                onClick={() => void recount()}
              />
            )}
          </>
        )}
      </div>
      {blanks.length > 0 && <EveryBlank blanks={blanks} />}
    </section>
  );
}

/** The blanks part by part. */
function EveryBlank({ blanks }: { readonly blanks: readonly Blank[] }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().blanks;
  const words = useWords(blanks);
  const parts = [...new Set(blanks.map(({ part }) => part))];
  const ofPart = (wanted: PartId) => blanks.filter(({ part }) => part === wanted);
  return (
    <details>
      <summary className={styles.summary}>{texts.each}</summary>
      {parts.map((part) => (
        <div key={part} className={styles.part}>
          <Text size={200} weight="semibold">
            {core.part(part)}
          </Text>
          <ul className={styles.list}>
            {ofPart(part).map((blank) => (
              <BlankLink
                key={`${blank.place.paragraph} ${blank.place.start}`}
                blank={blank}
                words={words.get(blank) || texts.blank}
              />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function BlankLink({ blank, words }: { readonly blank: Blank; readonly words: string }) {
  const styles = useStyles();
  const { outcome, go } = useReveal([blank.place]);
  return (
    <li>
      <Link as="button" className={styles.words} title={words} onClick={go}>
        {words}
      </Link>
      <GoneNotice outcome={outcome} />
    </li>
  );
}

/** What stands in each blank; nothing until it is known. */
function useWords(blanks: readonly Blank[]): ReadonlyMap<Blank, string> {
  const { wordsAt } = usePane();
  const [words, setWords] = useState<ReadonlyMap<Blank, string>>(new Map());
  useEffect(() => {
    let current = true;
    void wordsAt(blanks.map(({ place }) => place)).then((texts) => {
      if (current) setWords(new Map(blanks.map((blank, index) => [blank, texts[index] ?? ""])));
    });
    return () => {
      current = false;
    };
  }, [blanks, wordsAt]);
  return words;
}
