import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../../src");
/** What a person reads or hears. */
const SPOKEN = /^(?:title|label|hint|placeholder|alt|aria-label|aria-description|summary|content)$/;
const WORD = /\p{L}{2,}/u;

/** Sources whose words people see, without the tables of words themselves and the sample document's text. */
const sources = ["taskpane", "preview"]
  .flatMap((folder) =>
    readdirSync(path.join(SRC, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .filter(
    (name) => !/(^|\/)texts(\/|\.ts$)|sample\/sample-words\.ts$/.test(name.replaceAll("\\", "/")),
  );

/** Words in a component's markup that come from no table. */
function wordsOutside(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, words: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    if (WORD.test(words)) found.push(`${file}:${line + 1} ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) note(value, value.text);
      const inner = value && ts.isJsxExpression(value) ? value.expression : undefined;
      if (inner && ts.isStringLiteralLike(inner)) note(inner, inner.text);
    }
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      const inner = node.expression;
      if (inner && ts.isStringLiteralLike(inner)) note(inner, inner.text);
      if (inner && ts.isTemplateExpression(inner)) {
        note(
          inner,
          [inner.head.text, ...inner.templateSpans.map((span) => span.literal.text)].join(),
        );
      }
    }
    // Whatever has Vietnamese letters is for people, wherever it stands.
    if (ts.isStringLiteralLike(node) && /[ăâđêôơưạảấ-ỹ]/iu.test(node.text)) note(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test("the sources are found", () => expect(sources.length).toBeGreaterThan(60));

test("no word that a person sees or hears stands outside the tables of words", () => {
  expect(sources.flatMap(wordsOutside)).toEqual([]);
});
