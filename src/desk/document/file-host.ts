import type { DocumentHost, HostAbilities, RevealTarget } from "../../core/host";
import { HostError } from "../../core/host";
import { readFile } from "../work/read-file";

/** The originals stay as they are: copies are what is put right. */
const READ_ONLY: HostAbilities = {
  writeRefusal: "read-only",
  keepsPageSetup: false,
  canComment: false,
};

/** A file of the list as the pane's parts see a document; `onReveal` shows a place, and says whether it could. */
export function fileHost(file: File, onReveal: (target: RevealTarget) => boolean): DocumentHost {
  const refuse = () => Promise.reject(new HostError("read-only", "file"));
  return {
    abilities: async () => READ_ONLY,
    isEmpty: async () => false,
    read: async () => {
      const read = await readFile(file);
      if (!read.ok) throw new HostError("failed", read.trouble);
      return { kind: "package", bytes: read.bytes };
    },
    insertDocument: refuse,
    insertAtCursor: refuse,
    apply: refuse,
    fill: refuse,
    writeComments: refuse,
    countComments: async () => 0,
    removeComments: async () => 0,
    readSetting: async () => null,
    writeSetting: refuse,
    watch: () => () => {},
    reveal: async (target) => onReveal(target),
  };
}
