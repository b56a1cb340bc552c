/** What of the library in the pane's frame is needed to add members to it. */
export interface OfficeLibrary {
  readonly Word: {
    readonly Document: { readonly prototype: object };
    readonly SectionCollection: unknown;
  };
  readonly OfficeExtension: {
    readonly Utility: {
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    };
    readonly BatchApiHelper: {
      createMethodObject(
        type: unknown,
        parent: object,
        name: string,
        operation: number,
        args: readonly unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getByIdName: string | null,
        flags: number,
      ): object;
    };
  };
}

/** A call that changes the document. */
const WRITES = 0;

/** The requirement sets that the library has after `extendOffice`. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  WordApi: "1.5",
  WordApiOnline: "1.1",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
  Settings: "1.1",
};

/**
 * Adds to the library in the pane's frame what the npm build (WordApi 1.3) lacks and the add-in uses, out of the library's own
 * building blocks: the calls then batch, fail and check requirement sets as Microsoft's do. Nothing of the library is changed.
 */
export function extendOffice({ Word, OfficeExtension }: OfficeLibrary): void {
  const { prototype } = Word.Document;
  if ("insertFileFromBase64" in prototype) return;
  Object.defineProperty(prototype, "insertFileFromBase64", {
    configurable: true,
    value(this: object, ...args: readonly unknown[]) {
      const member = "Document.insertFileFromBase64";
      OfficeExtension.Utility.throwIfApiNotSupported(member, "WordApi", "1.5", "Word");
      return OfficeExtension.BatchApiHelper.createMethodObject(
        Word.SectionCollection,
        this,
        "InsertFileFromBase64",
        WRITES,
        args,
        true,
        false,
        null,
        0,
      );
    },
  });
}
