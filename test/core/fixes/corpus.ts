import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument, type FixedDocument } from "../../../src/core/fixes/fix-document";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

const CORPUS = path.resolve(__dirname, "../../corpus");

/** Documents of the corpus by name. */
export const CASES = readdirSync(CORPUS).filter((name) =>
  existsSync(path.join(CORPUS, name, "expected.json")),
);

export const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(CORPUS, name, "document.docx")));

export const todayOf = (name: string): string => {
  const json = readFileSync(path.join(CORPUS, name, "expected.json"), "utf8");
  return (JSON.parse(json) as { readonly today: string }).today;
};

/** All safe fixes of a document of the corpus, with the example's profile for what is put in. */
export function fixCase(name: string, bytes = bytesOf(name)): FixedDocument {
  return fixDocument(bytes, { today: todayOf(name), profile: exampleProfile(), author: AUTHOR });
}
