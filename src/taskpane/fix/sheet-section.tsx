import { Button } from "@fluentui/react-components";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { localDate } from "../state/local-date";
import type { CheckResult } from "../state/pane-state";
import { ResultSection } from "./result-section";

/** The check's result on a sheet of its own, to keep or to print. */
export function SheetSection({ result }: { readonly result: CheckResult }) {
  const texts = useTexts().fix.sheet;
  const language = useLanguage();
  const { fail } = usePane();
  const { report, checkedAt } = result;
  const documents = [{ name: texts.document, report }];
  const options = { language, date: localDate(checkedAt) };
  // Few ask for it: the sheet's maker comes when it is wanted.
  const save = async () => {
    const { buildCheckReport } = await import("../../core/sheet/sheet-docx");
    const bytes = buildCheckReport(documents, options);
    download(`${texts.file} ${options.date}.docx`, bytes);
  };
  const print = async () => {
    const { checkReportHtml } = await import("../../core/sheet/sheet-html");
    printPage(checkReportHtml(documents, options));
  };
  const start = (work: () => Promise<void>) => {
    work().catch((error: unknown) => fail("sheet", error));
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

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: DOCX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}

const PRINT_FRAME = "printed-sheet";

/** Prints a page from a frame that nobody sees: some of Word's web views open no window. It stays until the next one. */
function printPage(html: string): void {
  document.getElementById(PRINT_FRAME)?.remove();
  const frame = document.createElement("iframe");
  frame.id = PRINT_FRAME;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  // What is not laid out is not printed.
  frame.style.cssText = "position: fixed; width: 0; height: 0; border: 0";
  frame.srcdoc = html;
  frame.addEventListener("load", () => frame.contentWindow?.print());
  document.body.append(frame);
}
