import type { Case } from "../case";
import { resolutionCases } from "./resolution";
import { reportCases } from "./report";
import { planCases } from "./plan";
import { minutesCases } from "./minutes";
import { letterCases } from "./letter";
import { agendaCases } from "./agenda";
import { enterpriseCases } from "./enterprise";
import { healthCases } from "./health";
import { kindergartenCases } from "./kindergarten";
import { officeCases } from "./office";
import { otherCases } from "./other";
import { schoolCases } from "./school";
import { villageCases } from "./village";

/** Every document of the corpus by its folder's name. */
export const CASES: Readonly<Record<string, Case>> = {
  ...kindergartenCases,
  ...schoolCases,
  ...villageCases,
  ...officeCases,
  ...enterpriseCases,
  ...healthCases,
  ...agendaCases,
  ...letterCases,
  ...minutesCases,
  ...planCases,
  ...reportCases,
  ...resolutionCases,
  ...otherCases,
};
