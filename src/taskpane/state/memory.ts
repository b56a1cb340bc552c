/** What the pane keeps on the user's computer. Nothing else is stored anywhere. */
export interface Memory {
  /** The text kept under a name; null when there is none, or when the browser keeps nothing. */
  read(name: MemoryName): string | null;
  /** False when the browser does not let anything be kept (private window, storage blocked for frames). */
  write(name: MemoryName, text: string): boolean;
}

export type MemoryName = "chibo.profile" | "chibo.language";

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
