import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { KINDS, type Kind } from "../../core/kinds";
import { contentOf } from "../../core/kinds/kind";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane } from "../pane-context";
import { guideTexts, type Beginning } from "../texts/guide";
import { Topic } from "./topic";

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
  occasion: { marginBottom: tokens.spacingVerticalXS },
  kinds: { margin: 0 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  parts: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

const TABS = { insert: "compose", renew: "compose", check: "check" } as const satisfies Record<
  Beginning,
  string
>;

/** Kinds whose content rests on custom alone. */
const CUSTOMARY = KINDS.filter(
  (kind) => kind.isJudged && kind.themes.length === 0 && contentOf(kind).length > 0,
);

/** What a whole-term programme is, when one is written and where to begin; and what custom expects of the other kinds. */
export function Guide() {
  const styles = useStyles();
  const texts = guideTexts(useLanguage());
  const { showTab } = usePane();
  return (
    <>
      <Topic title={texts.title}>
        <p className={styles.paragraph}>{texts.what}</p>
        <Text weight="semibold">{texts.occasionsTitle}</Text>
        <ol className={styles.list}>
          {texts.occasions.map(({ when, begin }) => (
            <li key={when} className={styles.occasion}>
              {`${when} `}
              <Link as="button" inline onClick={() => showTab(TABS[begin])}>
                {texts.begin[begin]}
              </Link>
            </li>
          ))}
        </ol>
        <p className={styles.paragraph}>{texts.leading}</p>
      </Topic>
      <Topic title={texts.kindsTitle}>
        <p className={styles.paragraph}>{texts.custom}</p>
        <dl className={styles.kinds}>
          {CUSTOMARY.map((kind) => (
            <KindParts key={kind.id} kind={kind} />
          ))}
        </dl>
      </Topic>
    </>
  );
}

function KindParts({ kind }: { readonly kind: Kind }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  return (
    <>
      <dt className={styles.kind}>{core.kind(kind.id)}</dt>
      <dd className={styles.parts}>
        {contentOf(kind)
          .map(({ id }) => core.part(id))
          .join("; ")}
      </dd>
    </>
  );
}
