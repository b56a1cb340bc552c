import { RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SelfTest } from "../../../src/core/self-test";
import { App } from "../../../src/taskpane/app";
import { browserMemory } from "../../../src/taskpane/state/memory";
import {
  createPaneController,
  type PaneController,
} from "../../../src/taskpane/state/pane-controller";
import type { Language } from "../../../src/taskpane/texts";
import { MemoryHost } from "./memory-host";
import { keepNoOwnerStacks } from "./no-owner-stacks";
import { installQuickLabels } from "./quick-labels";
import { quickRenderer, installQuickStyles } from "./quick-styles";

installQuickStyles();
installQuickLabels();
keepNoOwnerStacks();

// Whether an element is hidden would be asked of all that is above it, too.
// A part that loads late is compiled when it is first asked for.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

export interface OpenPane extends RenderResult {
  readonly host: MemoryHost;
  readonly controller: PaneController;
  readonly user: UserEvent;
  /** Puts text into the field of that label, behind what is there. */
  readonly fill: (label: string, text: string) => Promise<void>;
}

export interface OpenOptions {
  readonly language?: Language;
  readonly firstTime?: boolean;
  /** Office's theme, as it answers when asked. */
  readonly officeIsDark?: () => boolean | null;
  readonly selfTest?: SelfTest;
}

/**
 * The whole pane over a document in memory, as it opens on a computer of which the browser is `localStorage`; past its
 * introduction unless this is the first time.
 */
export async function openPane(
  host = new MemoryHost(),
  { language = "vi", firstTime = false, officeIsDark = () => false, selfTest }: OpenOptions = {},
): Promise<OpenPane> {
  if (!firstTime) localStorage.setItem("chibo.welcomed", "yes");
  const controller = createPaneController({
    host,
    memory: browserMemory(
      () => localStorage,
      (name) => name,
    ),
    now: () => new Date(2026, 5, 1, 8, 5),
    language,
    ...(selfTest ? { loadSelfTest: async () => selfTest } : {}),
  });
  const rendered = render(
    <RendererProvider renderer={quickRenderer}>
      <App controller={controller} officeIsDark={officeIsDark} />
    </RendererProvider>,
  );
  await act(() => controller.start());
  const user = userEvent.setup();
  const fill = async (label: string, text: string) => {
    await user.click(screen.getByLabelText(label));
    await user.paste(text);
  };
  return { ...rendered, host, controller, user, fill };
}

/** What a screen reader was told last. */
export function announced(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");
}
