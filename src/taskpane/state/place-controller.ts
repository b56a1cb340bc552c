import type { Place } from "../../core/check/report";
import type { DocumentHost, RevealTarget } from "../../core/host";
import { blanksOf, type PaneState, type PaneTask } from "./pane-state";

/** `gone`: those words are no longer in the document. */
export type RevealOutcome = "shown" | "gone" | "failed";

/** Ways to the document's places. Every method settles; what goes wrong is in the pane's state. */
export interface PlaceController {
  readonly reveal: (place: Place) => Promise<RevealOutcome>;
  /** Goes to the next place that is not filled in, as the document is now; `gone` when none is left. */
  readonly nextBlank: () => Promise<RevealOutcome>;
  /** The document's words at some places, as the last check read them. */
  readonly wordsAt: (places: readonly Place[]) => Promise<readonly string[]>;
}

export interface PlaceDependencies {
  readonly host: DocumentHost;
  readonly getState: () => PaneState;
  readonly fail: (task: PaneTask, error: unknown) => void;
  /** The paragraphs' texts as the last check read them. */
  readonly texts: () => Promise<readonly string[]>;
  /** Checks the document as it is now. */
  readonly recount: () => Promise<void>;
}

export function createPlaceController(dependencies: PlaceDependencies): PlaceController {
  const { host, getState, fail, texts, recount } = dependencies;
  let lastBlank: Place | null = null;

  const reveal = async (place: Place): Promise<RevealOutcome> => {
    try {
      return (await host.reveal(targetOf(place, await texts()))) ? "shown" : "gone";
    } catch (error) {
      fail("reveal", error);
      return "failed";
    }
  };

  return {
    reveal,
    nextBlank: async () => {
      await recount();
      const { checking, failure } = getState();
      if (failure) return "failed";
      const places = checking.result
        ? blanksOf(checking.result.report).map(({ place }) => place)
        : [];
      const next = places.find((place) => lastBlank === null || isBehind(place, lastBlank));
      lastBlank = next ?? places[0] ?? null;
      return lastBlank ? reveal(lastBlank) : "gone";
    },
    wordsAt: async (places) => {
      const read = await texts();
      return places.map(({ paragraph, start, end }) => read[paragraph]?.slice(start, end) ?? "");
    },
  };
}

/** True when a place begins behind where another begins. */
function isBehind(place: Place, other: Place): boolean {
  return (
    place.paragraph > other.paragraph ||
    (place.paragraph === other.paragraph && place.start > other.start)
  );
}

function targetOf(place: Place, texts: readonly string[]): RevealTarget {
  const text = texts[place.paragraph] ?? "";
  const quote = text.slice(place.start, place.end);
  return { paragraph: place.paragraph, text, ...(quote === "" ? {} : { quote }) };
}
