import type { KindId } from "../kind";
import { actionProgrammeTemplate } from "./action-programme";
import { conclusionTemplate } from "./conclusion";
import { decisionTemplate } from "./decision";
import { inspectionProgrammeTemplate } from "./inspection-programme";
import { letterTemplate } from "./letter";
import { minutesTemplate } from "./minutes";
import { noticeTemplate } from "./notice";
import { optionTemplate } from "./option";
import { planTemplate } from "./plan";
import { reportTemplate } from "./report";
import { resolutionTemplate } from "./resolution";
import { rulesTemplate } from "./rules";
import { schemeTemplate } from "./scheme";
import { submissionTemplate } from "./submission";
import type { KindTemplate } from "./template";
import { yearProgrammeTemplate } from "./year-programme";

export type { KindTemplate } from "./template";

/** The templates besides the whole-term programme's, the kinds that are written most often first. */
export const TEMPLATES: readonly KindTemplate[] = [
  minutesTemplate,
  resolutionTemplate,
  reportTemplate,
  planTemplate,
  letterTemplate,
  submissionTemplate,
  decisionTemplate,
  noticeTemplate,
  yearProgrammeTemplate,
  inspectionProgrammeTemplate,
  actionProgrammeTemplate,
  conclusionTemplate,
  rulesTemplate,
  schemeTemplate,
  optionTemplate,
];

/** The template of that kind; undefined where it has none, or is the whole-term programme. */
export function templateOf(kind: KindId): KindTemplate | undefined {
  return TEMPLATES.find((template) => template.kind === kind);
}
