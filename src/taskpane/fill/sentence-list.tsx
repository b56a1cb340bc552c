import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { FillField } from "../../core/fixes/fill-fields";
import { placeOf } from "../../core/template/blank-tag";
import type { Sentence } from "../../core/sentences";
import { usePane } from "../pane-context";
import { searchWords } from "../search-words";
import { useFillState, useFillTexts } from "./use-filling";
import { column } from "../layout/column";

const useStyles = makeStyles({
  sentences: column(tokens.spacingVerticalS),
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: "none", width: "100%" },
  list: {
    ...column(tokens.spacingVerticalXS),
    margin: 0,
    padding: "2px",
    listStyleType: "none",
    maxHeight: "300px",
    overflowY: "auto",
  },
  sentence: {
    width: "100%",
    justifyContent: "start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
  },
});

/** So many are seen at a glance. */
const MOST_WITHOUT_SEARCH = 3;

/** Sentences for the present field; one press puts one into the document. Nothing where there are none. */
export default function SentenceList({ field }: { readonly field: FillField }) {
  const styles = useStyles();
  const texts = useFillTexts().sentences;
  const { filling } = usePane();
  const { job } = useFillState();
  const [query, setQuery] = useState("");
  const sentences = useSentences(field);
  const found = useMemo(
    () => searchWords(query, sentences, ({ text }) => text),
    [query, sentences],
  );
  if (sentences.length === 0) return null;
  return (
    <section className={styles.sentences} aria-label={texts.title}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {texts.about}
      </Text>
      {sentences.length > MOST_WITHOUT_SEARCH && (
        <SearchBox
          className={styles.search}
          aria-label={texts.search}
          placeholder={texts.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
      {found.length === 0 && <Text className={styles.quiet}>{texts.none}</Text>}
      <ul className={styles.list}>
        {found.map(({ text }) => (
          <li key={text}>
            <Button
              appearance="outline"
              className={styles.sentence}
              disabledFocusable={job !== null}
              onClick={() => void filling.putSentence(text)}
            >
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSentences({ spots }: FillField): readonly Sentence[] {
  const { filling } = usePane();
  const place = placeOf(spots[0]?.tag ?? "");
  const [sentences, setSentences] = useState<readonly Sentence[]>([]);
  useEffect(() => {
    let isWanted = true;
    if (place !== null) {
      void filling.sentences(place).then((found) => {
        if (isWanted) setSentences(found);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [filling, place]);
  return sentences;
}
