import { fromEvent, type FileWithPath } from "file-selector";

/** A file under the name that it is listed by. */
export interface GatheredFile {
  /** Its path below what was chosen, parts joined by `/`. */
  readonly name: string;
  readonly file: File;
}

/** What a person chose or dropped, sorted as a check of a folder goes through it. */
export interface GatheredFiles {
  readonly documents: readonly GatheredFile[];
  /** Names of files that are no .docx, and are left alone. */
  readonly ignored: readonly string[];
}

/** The files of a drop or of a chooser, folders with all that is below them. Rejects where a folder cannot be read. */
export async function gatherFiles(event: Event): Promise<GatheredFiles> {
  const found = await fromEvent(event);
  return sortFiles(found.filter((one): one is FileWithPath => one instanceof File));
}

/** Word's lock file beside an open document. */
const isLockFile = (name: string) => name.startsWith("~$");

/** The documents among files, by folder and name. */
export function sortFiles(files: readonly FileWithPath[]): GatheredFiles {
  const documents: GatheredFile[] = [];
  const ignored: string[] = [];
  for (const file of files) {
    if (isLockFile(file.name)) continue;
    if (/\.docx$/iu.test(file.name)) documents.push({ name: nameOf(file), file });
    else ignored.push(nameOf(file));
  }
  return { documents: documents.sort(byFolder), ignored };
}

/** Browsers put the path in one place for a folder chosen, in another for one dropped. */
function nameOf(file: FileWithPath): string {
  const path = file.webkitRelativePath || file.relativePath || file.path || file.name;
  return path.replace(/^(?:\.?\/)+/u, "");
}

/** As the command line goes through a folder: files by name, then the folders below. */
function byFolder(one: GatheredFile, other: GatheredFile): number {
  const parts = one.name.split("/");
  const others = other.name.split("/");
  for (let depth = 0; ; depth += 1) {
    const isFile = depth === parts.length - 1;
    const otherIsFile = depth === others.length - 1;
    if (isFile !== otherIsFile) return isFile ? -1 : 1;
    const [name = "", otherName = ""] = [parts[depth], others[depth]];
    if (name !== otherName) return name < otherName ? -1 : 1;
    if (isFile) return 0;
  }
}
