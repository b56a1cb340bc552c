import { deskTexts } from "../texts";
import type { DeskNotice, DeskRow, DeskState, Taking } from "../state/desk-state";
import { JobError, type Pool } from "../work/pool";
import type { ZipMember } from "../work/work";
import { FILE_TYPES, type TakenDocument, type TakeFormat, type TakeOptions } from "./formats";
import { memberNames } from "./member-names";

/** Taking results away. Every method settles; what goes wrong is in the desk's state. */
export interface TakeController {
  /** Makes a file of some documents and hands it to the downloads. */
  readonly takeAway: (format: TakeFormat, documents: readonly TakenDocument[]) => Promise<void>;
  readonly printReports: (documents: readonly TakenDocument[]) => Promise<void>;
  /** Copies of documents with every safe fix in them, in one zip. The originals stay as they are. */
  readonly takeFixed: (rows: readonly DeskRow[]) => Promise<void>;
}

export interface TakeDependencies {
  readonly pool: Pool;
  readonly getState: () => DeskState;
  readonly fileOf: (id: number) => File | null;
  readonly options: () => TakeOptions;
  readonly taking: (what: Taking | null) => void;
  readonly notice: (notice: DeskNotice | null) => void;
  readonly save: (name: string, bytes: Uint8Array, type: string) => void;
  readonly print: (html: string) => void;
}

export function createTakeController(dependencies: TakeDependencies): TakeController {
  const { pool, getState, fileOf, options, taking, notice, save, print } = dependencies;

  /** One thing at a time. */
  const during = async (what: Taking, work: () => Promise<DeskNotice | null>) => {
    if (getState().taking !== null) return;
    taking(what);
    try {
      notice(await work());
    } catch (error) {
      notice({
        kind: "failed",
        what,
        detail: error instanceof Error ? error.message : String(error),
      });
    } finally {
      taking(null);
    }
  };

  const fileName = (what: TakeFormat | "fixed", extension: string) => {
    const { language, date } = options();
    return `${deskTexts(language).take.fileNames[what]} ${date}.${extension}`;
  };

  const fixedCopy = async (
    { id, asked, name }: DeskRow,
    nameOf: (wanted: string) => string,
  ): Promise<(ZipMember & { readonly count: number }) | null> => {
    const file = fileOf(id);
    if (!file) return null;
    const { date, kind } = getState().options;
    try {
      const { bytes, count } = await pool.run("fix", {
        file,
        options: { today: date, kind: asked ?? kind ?? undefined },
      });
      return bytes && { name: nameOf(name), bytes, count };
    } catch (error) {
      // The check has told already what is the matter with the file.
      if (error instanceof JobError && error.trouble === "too-slow") return null;
      throw error;
    }
  };

  return {
    takeAway: (format, documents) =>
      during(format, async () => {
        const bytes = await pool.run("take", { format, documents, options: options() });
        const { extension, type } = FILE_TYPES[format];
        save(fileName(format, extension), bytes, type);
        return null;
      }),
    printReports: (documents) =>
      during("print", async () => {
        const page = await pool.run("take", {
          format: "report-html",
          documents,
          options: options(),
        });
        print(new TextDecoder().decode(page));
        return null;
      }),
    takeFixed: (rows) =>
      during("fixed", async () => {
        const nameOf = memberNames();
        const copies = await Promise.all(rows.map((row) => fixedCopy(row, nameOf)));
        const members = copies.filter((copy) => copy !== null);
        if (members.length === 0) return { kind: "nothing-to-fix" };
        const bytes = await pool.run("zip", { members });
        save(fileName("fixed", "zip"), bytes, FILE_TYPES.reports.type);
        const fixes = members.reduce((sum, { count }) => sum + count, 0);
        return { kind: "fixed", documents: members.length, fixes };
      }),
  };
}
