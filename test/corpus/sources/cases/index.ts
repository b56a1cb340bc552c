import type { Case } from "../case";
import { actionProgrammeCases } from "./action-programme";
import { agendaCases } from "./agenda";
import { conclusionCases } from "./conclusion";
import { decisionCases } from "./decision";
import { enterpriseCases } from "./enterprise";
import { foreignCases } from "./foreign";
import { healthCases } from "./health";
import { inspectionProgrammeCases } from "./inspection-programme";
import { invitationCases } from "./invitation";
import { kindergartenCases } from "./kindergarten";
import { letterCases } from "./letter";
import { minutesCases } from "./minutes";
import { noticeCases } from "./notice";
import { officeCases } from "./office";
import { optionCases } from "./option";
import { otherCases } from "./other";
import { personalCases } from "./personal";
import { planCases } from "./plan";
import { programmeCases } from "./programme";
import { reportCases } from "./report";
import { resolutionCases } from "./resolution";
import { rulesCases } from "./rules";
import { schemeCases } from "./scheme";
import { schoolCases } from "./school";
import { submissionCases } from "./submission";
import { villageCases } from "./village";
import { yearProgrammeCases } from "./year-programme";

/** Every document of the corpus by its folder's name. */
export const CASES: Readonly<Record<string, Case>> = {
  ...kindergartenCases,
  ...schoolCases,
  ...villageCases,
  ...officeCases,
  ...enterpriseCases,
  ...healthCases,
  ...programmeCases,
  ...yearProgrammeCases,
  ...inspectionProgrammeCases,
  ...actionProgrammeCases,
  ...resolutionCases,
  ...decisionCases,
  ...conclusionCases,
  ...rulesCases,
  ...noticeCases,
  ...reportCases,
  ...planCases,
  ...schemeCases,
  ...optionCases,
  ...submissionCases,
  ...letterCases,
  ...minutesCases,
  ...foreignCases,
  ...agendaCases,
  ...invitationCases,
  ...personalCases,
  ...otherCases,
};
