import { createRoot } from "react-dom/client";
import { associateRibbon, runJobInAddress } from "../commands/ribbon";
import { officeThemeIsDark } from "../office/watch/office-theme";
import { officeIsLoaded, storageKey, whenOfficeReady } from "../office/ready";
import { createWordHost } from "../office/word-host";
import { App } from "./app";
import { OutsideWord, type OutsideWordProps } from "./layout/outside-word";
import { browserMemory } from "./state/memory";
import { createPaneController } from "./state/pane-controller";
import { languageFor } from "./texts";

async function openPane(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  const sayWhy = (reason: OutsideWordProps["reason"]) =>
    root.render(<OutsideWord reason={reason} language={languageFor(navigator.language)} />);
  if (!officeIsLoaded()) return sayWhy("no-office");
  const { inWord, displayLanguage } = await whenOfficeReady();
  if (!inWord) return sayWhy("elsewhere");
  const host = createWordHost();
  const controller = createPaneController({
    host,
    memory: browserMemory(() => localStorage, storageKey),
    now: () => new Date(),
    language: languageFor(displayLanguage),
    loadSelfTest: async () => (await import("../office/self-test")).createSelfTest({ host }),
  });
  associateRibbon(controller);
  root.render(<App controller={controller} officeIsDark={officeThemeIsDark} />);
  await controller.start();
  if (new URLSearchParams(location.search).has("self-test")) {
    controller.showHelp(null);
    controller.selfTest?.open();
  }
  await runJobInAddress(location.search, controller);
}

void openPane();
