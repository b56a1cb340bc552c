/** A page with the real pane in it, put into any of its states: what tests and the gallery look at. */
import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/app";
import { CrashBoundary } from "../../../src/taskpane/layout/crash-boundary";
import { OutsideWord } from "../../../src/taskpane/layout/outside-word";
import { browserMemory } from "../../../src/taskpane/state/memory";
import { createPaneController } from "../../../src/taskpane/state/pane-controller";
import type { Language } from "../../../src/taskpane/texts";
import { darkTheme, lightTheme } from "../../../src/taskpane/theme";
import { useDarkTheme } from "../../../src/taskpane/use-dark-theme";
import { MemoryHost } from "../../taskpane/support/memory-host";
import { TIMED } from "./check-set-ups";
import { SET_UPS } from "./set-ups";

declare global {
  interface Window {
    readonly paneStates: readonly string[];
    closePane(): void;
    /** Opens the pane anew in a state; resolves when it is reached. */
    showPaneState(state: string, language: Language): Promise<void>;
  }
}

function Broken(): never {
  throw new Error("ChunkLoadError: a part of the page");
}

function Crashed({ language }: { readonly language: Language }) {
  const dark = useDarkTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <CrashBoundary language={language}>
        <Broken />
      </CrashBoundary>
    </FluentProvider>
  );
}

const PLAIN: Readonly<Record<string, (language: Language) => React.ReactNode>> = {
  "outside-word": (language) => <OutsideWord language={language} reason="elsewhere" />,
  offline: (language) => <OutsideWord language={language} reason="no-office" />,
  crashed: (language) => <Crashed language={language} />,
};

let root: Root | null = null;

function close(): void {
  root?.unmount();
  root = null;
}

async function show(state: string, language: Language): Promise<void> {
  close();
  // A new place: what a dialog did to the old one does not last.
  const place = document.createElement("div");
  place.id = "root";
  document.body.replaceChildren(place);
  root = createRoot(place);
  document.documentElement.lang = language;
  const plain = PLAIN[state];
  if (plain) return root.render(plain(language));
  const setUp = SET_UPS[state] ?? TIMED[state];
  if (!setUp) throw new Error(`there is no state ${state}`);
  localStorage.clear();
  for (const [name, text] of Object.entries(setUp.kept ?? {})) localStorage.setItem(name, text);
  const host = new MemoryHost();
  await setUp.host?.(host);
  const controller = createPaneController({
    host,
    memory: browserMemory(
      () => localStorage,
      (name) => name,
    ),
    now: () => new Date(2026, 9, 1, 8, 5),
    language,
  });
  root.render(<App controller={controller} />);
  await controller.start();
  await setUp.drive?.(controller);
}

Object.assign(window, {
  paneStates: [...Object.keys(SET_UPS), ...Object.keys(PLAIN)],
  closePane: close,
  showPaneState: show,
});
