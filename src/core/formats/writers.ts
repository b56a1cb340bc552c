import type { Language } from "../texts";
import { jsonOf } from "./json";
import type { Outcome } from "./outcome";
import {
  sarifArtifact,
  sarifBegin,
  sarifEnd,
  sarifNotification,
  sarifResults,
  type SarifRun,
} from "./sarif";

/** Writes the outcomes of a run one after another, each as soon as it is there. */
export interface OutcomeWriter {
  begin(): string;
  one(outcome: Outcome): string;
  end(run: { readonly files: number; readonly exitCode: number }): string;
}

/** An object a file, a line each. */
export function jsonLinesWriter(language: Language): OutcomeWriter {
  return {
    begin: () => "",
    one: (outcome) => `${JSON.stringify(jsonOf(outcome, language))}\n`,
    end: () => "",
  };
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

/** An array with an object a file. */
export function jsonWriter(language: Language): OutcomeWriter {
  const comma = separator();
  return {
    begin: () => "[",
    one: (outcome) => {
      const indented = JSON.stringify(jsonOf(outcome, language), null, 2);
      return `${comma()}\n  ${indented.replaceAll("\n", "\n  ")}`;
    },
    end: ({ files }) => (files > 0 ? "\n]\n" : "]\n"),
  };
}

/** One run; the files and what could not be read come after the results, when they are known. */
export function sarifWriter(run: SarifRun): OutcomeWriter {
  const comma = separator();
  const artifacts: object[] = [];
  const notifications: object[] = [];
  return {
    begin: () => sarifBegin(run),
    one: (outcome) => {
      const index = artifacts.length;
      artifacts.push(sarifArtifact(outcome, run));
      const notification = sarifNotification(outcome, index, run);
      if (notification) notifications.push(notification);
      return sarifResults(outcome, index, run)
        .map((result) => `${comma()}\n${JSON.stringify(result)}`)
        .join("");
    },
    end: ({ exitCode }) => sarifEnd(artifacts, notifications, exitCode),
  };
}
