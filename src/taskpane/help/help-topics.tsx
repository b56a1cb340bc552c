import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { HelpTexts } from "../texts/help";
import { usePane } from "../pane-context";
import { Guide, type GuideProps } from "./guide";
import { Topic } from "./topic";

const useStyles = makeStyles({
  topics: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  answers: { margin: 0 },
  ask: { fontWeight: tokens.fontWeightSemibold },
  answer: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "baseline",
    margin: 0,
  },
  key: {
    justifySelf: "start",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  does: { margin: 0 },
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export interface HelpTopicsProps extends GuideProps {
  readonly texts: HelpTexts;
}

/** What people ask, the keys, what the product leaves to them, and what happens to the document. */
export function HelpTopics({ texts, askedKind }: HelpTopicsProps) {
  const styles = useStyles();
  const { selfTest } = usePane();
  return (
    <div className={styles.topics}>
      <Guide askedKind={askedKind} />
      <Topic title={texts.topics}>
        <dl className={styles.answers}>
          {texts.questions.map(({ ask, answer }) => (
            <div key={ask}>
              <dt className={styles.ask}>{ask}</dt>
              <dd className={styles.answer}>{answer}</dd>
            </div>
          ))}
        </dl>
      </Topic>
      <Topic title={texts.keysTitle}>
        <dl className={styles.keys}>
          {texts.keys.map(({ keys, does }) => (
            <KeyRow key={keys} keys={keys} does={does} />
          ))}
        </dl>
      </Topic>
      <Topic title={texts.limitsTitle}>
        <Items items={texts.limits} />
      </Topic>
      <Topic title={texts.privacyTitle}>
        <Items items={texts.privacy} />
      </Topic>
      {selfTest && (
        <Topic title={texts.selfTestTitle}>
          <p className={styles.about}>{texts.selfTestAbout}</p>
          <Button onClick={selfTest.open}>{texts.selfTestOpen}</Button>
        </Topic>
      )}
    </div>
  );
}

function KeyRow({ keys, does }: { readonly keys: string; readonly does: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <kbd className={styles.key}>{keys}</kbd>
      </dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
