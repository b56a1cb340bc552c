import path from "node:path";
import { pathToFileURL } from "node:url";
import program from "../../package.json";
import {
  jsonLinesWriter,
  jsonWriter,
  sarifWriter,
  type OutcomeWriter,
} from "../core/formats/writers";
import { textOf } from "./format-text";
import type { Io } from "./io";
import { painter, widthFor } from "./layout";
import { coreTexts } from "../core/texts";
import type { Tally } from "../core/overview/tally";
import type { Language, Texts } from "./texts";

export const FORMATS = ["text", "json", "jsonl", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes the outcomes of a run one after another, each as soon as it is there. */
export interface Writer extends Omit<OutcomeWriter, "end"> {
  end(run: { readonly files: number; readonly exitCode: number }, tally: Tally): string;
}

/** The writer of a format. */
export function writerFor(format: Format, language: Language, texts: Texts, io: Io): Writer {
  switch (format) {
    case "text":
      return textWriter(language, texts, io);
    case "jsonl":
      return jsonLinesWriter(language);
    case "json":
      return jsonWriter(language);
    case "sarif":
      return sarifWriter({ language, program, uriOf });
  }
}

function textWriter(language: Language, texts: Texts, io: Io): Writer {
  const style = { language, texts, width: widthFor(io.outColumns), paint: painter(io.colour) };
  return {
    begin: () => "",
    one: (outcome) => textOf(outcome, style),
    end: (_run, tally) =>
      tally.all.files > 1 ? `${summary(tally, language, texts).join("\n")}\n` : "",
  };
}

/** All documents in a line; below it a line for each kind, where there is more than one. */
function summary({ all, byKind }: Tally, language: Language, texts: Texts): readonly string[] {
  const kinds = byKind.map(([id, counts]) =>
    texts.tallyOfKind(coreTexts(language).kind(id), counts),
  );
  return [texts.tally(all), ...(kinds.length > 1 ? kinds.map((line) => `  ${line}`) : [])];
}

/** A reference that a consumer resolves against its own folder when the file was named relative to ours. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join("/");
}
