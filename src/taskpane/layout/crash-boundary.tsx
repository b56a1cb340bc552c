import { Component, type ReactNode } from "react";
import { isMissingPart } from "../state/missing-part";
import { paneTexts, type Language } from "../texts";

interface CrashBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface CrashBoundaryState {
  readonly error: unknown;
}

/** Where the pane itself breaks (a part of it did not load, say), there are words and a way out instead of an empty page. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const texts = paneTexts(this.props.language).failure;
    return (
      <main className="plain">
        <div role="alert">
          <h1>{texts.title.pane}</h1>
          <p>{texts.reason[isMissingPart(error) ? "offline" : "unexpected"]}</p>
        </div>
        <button type="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
        <details>
          <summary>{texts.details}</summary>
          <p>{String(error)}</p>
        </details>
      </main>
    );
  }
}
