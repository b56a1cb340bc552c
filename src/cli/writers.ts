import type { Outcome } from "./check-file";
import { jsonOf } from "./format-json";
import {
  sarifArtifact,
  sarifBegin,
  sarifEnd,
  sarifNotification,
  sarifResults,
} from "./format-sarif";
import { textOf } from "./format-text";
import type { Io } from "./io";
import { painter, widthFor } from "./layout";
import { coreTexts } from "../core/texts";
import type { Tally } from "./tally";
import type { Language, Texts } from "./texts";

export const FORMATS = ["text", "json", "jsonl", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes the outcomes of a run one after another, each as soon as it is there. */
export interface Writer {
  begin(): string;
  one(outcome: Outcome): string;
  end(tally: Tally, exitCode: number): string;
}

/** The writer of a format. */
export function writerFor(format: Format, language: Language, texts: Texts, io: Io): Writer {
  switch (format) {
    case "text":
      return textWriter(language, texts, io);
    case "jsonl":
      return {
        begin: () => "",
        one: (outcome) => `${JSON.stringify(jsonOf(outcome, language, texts))}\n`,
        end: () => "",
      };
    case "json":
      return jsonWriter(language, texts);
    case "sarif":
      return sarifWriter(language, texts);
  }
}

function textWriter(language: Language, texts: Texts, io: Io): Writer {
  const style = { language, texts, width: widthFor(io.outColumns), paint: painter(io.colour) };
  return {
    begin: () => "",
    one: (outcome) => textOf(outcome, style),
    end: (tally) => (tally.all.files > 1 ? `${summary(tally, language, texts).join("\n")}\n` : ""),
  };
}

/** All documents in a line; below it a line for each kind, where there is more than one. */
function summary({ all, byKind }: Tally, language: Language, texts: Texts): readonly string[] {
  const kinds = byKind.map(([id, counts]) =>
    texts.tallyOfKind(coreTexts(language).kind(id), counts),
  );
  return [texts.tally(all), ...(kinds.length > 1 ? kinds.map((line) => `  ${line}`) : [])];
}

/** Commas between the items of a list that is written bit by bit. */
function separator(): () => string {
  let isFirst = true;
  return () => {
    const comma = isFirst ? "" : ",";
    isFirst = false;
    return comma;
  };
}

function jsonWriter(language: Language, texts: Texts): Writer {
  const comma = separator();
  return {
    begin: () => "[",
    one: (outcome) => {
      const indented = JSON.stringify(jsonOf(outcome, language, texts), null, 2);
      return `${comma()}\n  ${indented.replaceAll("\n", "\n  ")}`;
    },
    end: ({ all: { files } }) => (files > 0 ? "\n]\n" : "]\n"),
  };
}

/** One run; the files and what could not be read come after the results, when they are known. */
function sarifWriter(language: Language, texts: Texts): Writer {
  const comma = separator();
  const artifacts: object[] = [];
  const notifications: object[] = [];
  return {
    begin: () => sarifBegin(language, texts),
    one: (outcome) => {
      const index = artifacts.length;
      artifacts.push(sarifArtifact(outcome));
      const notification = sarifNotification(outcome, index, language, texts);
      if (notification) notifications.push(notification);
      return sarifResults(outcome, index, language, texts)
        .map((result) => `${comma()}\n${JSON.stringify(result)}`)
        .join("");
    },
    end: (_tally, exitCode) => sarifEnd(artifacts, notifications, exitCode),
  };
}
