import { Button } from "@fluentui/react-components";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { DOCX } from "../../core/ooxml/media-type";
import { printPage, saveFile } from "../layout/save-file";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { localDate } from "../../core/check/local-date";
import type { CheckResult } from "../state/pane-state";
import { ResultSection } from "./result-section";

/** The check's result as a document of its own, to keep or to print. */
export function ReportSection({ result }: { readonly result: CheckResult }) {
  const texts = useTexts().fix.report;
  const language = useLanguage();
  const { fail } = usePane();
  const { report, checkedAt } = result;
  const documents = [{ name: texts.document, report }];
  const options = { language, date: localDate(checkedAt) };
  // Few ask for it: the report's maker comes when it is wanted.
  const save = async () => {
    const { buildCheckReport } = await import("../../core/printed-report/report-docx");
    const bytes = buildCheckReport(documents, options);
    saveFile(`${texts.file} ${options.date}.docx`, bytes, DOCX);
  };
  const print = async () => {
    const { checkReportHtml } = await import("../../core/printed-report/report-html");
    printPage(checkReportHtml(documents, options));
  };
  const start = (work: () => Promise<void>) => {
    work().catch((error: unknown) => fail("printed-report", error));
  };
  return (
    <ResultSection title={texts.title} about={texts.about}>
      <Button icon={<DocumentArrowDown20Regular />} onClick={() => start(save)}>
        {texts.save}
      </Button>
      <Button appearance="subtle" icon={<Print20Regular />} onClick={() => start(print)}>
        {texts.print}
      </Button>
    </ResultSection>
  );
}
