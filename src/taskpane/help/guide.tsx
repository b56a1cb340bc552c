import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { KINDS, type Kind, type KindId } from "../../core/kinds";
import { contentOf } from "../../core/kinds/kind";
import type { PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane } from "../pane-context";
import { guideTexts, type Beginning } from "../texts/guide";
import { Topic } from "./topic";
import { useAskedFor } from "./use-asked-for";

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

/** What custom expects in a kind of document. */
const customaryIn = (kind: Kind): readonly PartId[] => [
  ...new Set([...kind.themes, ...contentOf(kind).map(({ id }) => id)]),
];

/** Kinds of whose content custom expects something. */
const CUSTOMARY = KINDS.filter((kind) => kind.isJudged && customaryIn(kind).length > 0);

export interface GuideProps {
  /** The kind of document whose custom the user asked about; null for none. */
  readonly askedKind: KindId | null;
}

/** What a whole-term programme is, when one is written and where to begin; and what custom expects of the other kinds. */
export function Guide({ askedKind }: GuideProps) {
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
      <Topic title={texts.kindsTitle} open={askedKind !== null}>
        <p className={styles.paragraph}>{texts.custom}</p>
        <dl className={styles.kinds}>
          {askedFirst(CUSTOMARY, askedKind).map((kind) => (
            <KindParts key={kind.id} kind={kind} asked={kind.id === askedKind} />
          ))}
        </dl>
      </Topic>
    </>
  );
}

/** The kind that was asked about stands right under the words on where custom comes from. */
const askedFirst = (kinds: readonly Kind[], asked: KindId | null): readonly Kind[] => [
  ...kinds.filter(({ id }) => id === asked),
  ...kinds.filter(({ id }) => id !== asked),
];

interface KindPartsProps {
  readonly kind: Kind;
  /** True for the kind that the user asked about: it is in view, and has the keyboard. */
  readonly asked: boolean;
}

function KindParts({ kind, asked }: KindPartsProps) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const name = useAskedFor<HTMLElement>(asked ? kind.id : null);
  return (
    <>
      <dt ref={name} tabIndex={asked ? -1 : undefined} className={styles.kind}>
        {core.kind(kind.id)}
      </dt>
      <dd className={styles.parts}>
        {customaryIn(kind)
          .map((id) => core.part(id))
          .join("; ")}
      </dd>
    </>
  );
}
