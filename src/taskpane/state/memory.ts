import {
  readSavedProfiles,
  readSingleForm,
  savedProfilesText,
  type SavedProfiles,
} from "../profile/saved-profiles";

/** What the pane keeps on the user's computer. Nothing else is stored anywhere. */
export interface Memory {
  /** The text kept under a name; null when there is none, or when the browser keeps nothing. */
  read(name: MemoryName): string | null;
  /** False when the browser does not let anything be kept (private window, storage blocked for frames). */
  write(name: MemoryName, text: string): boolean;
}

/** `chibo.profile` is read where the pane was used before there could be several. */
export type MemoryName =
  | "chibo.profiles"
  | "chibo.profile"
  | "chibo.language"
  | "chibo.welcomed"
  | "chibo.rules-off"
  | "chibo.last-values";

/** Memory in a browser's `localStorage`, which may be absent, blocked or full; `keyOf` gives the host's own partition of it. */
export function browserMemory(storage: () => Storage, keyOf: (name: MemoryName) => string): Memory {
  return {
    read(name) {
      try {
        return storage().getItem(keyOf(name));
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        storage().setItem(keyOf(name), text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The cells' details that were kept; null when there are none. */
export function loadProfiles(memory: Memory): SavedProfiles | null {
  return (
    readSavedProfiles(memory.read("chibo.profiles")) ?? readSingleForm(memory.read("chibo.profile"))
  );
}

/** False when the browser does not let them be kept. */
export function saveProfiles(memory: Memory, saved: SavedProfiles): boolean {
  return memory.write("chibo.profiles", savedProfilesText(saved));
}
