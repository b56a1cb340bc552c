import { useState } from "react";
import type { Place } from "../../core/check/report";
import { usePane } from "../pane-context";
import type { RevealOutcome } from "../state/place-controller";

export interface Reveal {
  /** Index of the place that `go` leads to. */
  readonly next: number;
  readonly outcome: RevealOutcome | null;
  readonly go: () => void;
}

/** Leads to some places in the document, one after another and round again. */
export function useReveal(places: readonly Place[]): Reveal {
  const { reveal } = usePane();
  const [next, setNext] = useState(0);
  const [outcome, setOutcome] = useState<RevealOutcome | null>(null);
  const place = places[next];
  const go = () => {
    if (!place) return;
    setNext((next + 1) % places.length);
    void reveal(place).then(setOutcome);
  };
  return { next, outcome, go };
}
