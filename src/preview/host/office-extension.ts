/** What of the library in the pane's frame is needed to add members to it. */
export interface OfficeLibrary {
  readonly Word: {
    readonly Document: { readonly prototype: object };
    readonly Section: { readonly prototype: object };
    readonly Font: { readonly prototype: object };
    readonly SectionCollection: unknown;
  };
  readonly OfficeExtension: {
    readonly Utility: {
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    };
    readonly LibraryBuilder: new (options: {
      readonly metadata: LibraryMetadata;
      readonly targetNamespaceObject: Record<string, unknown>;
    }) => unknown;
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
      createPropertyObject(
        type: unknown,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): object;
      invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
      invokeMethod(
        parent: object,
        name: string,
        operation: number,
        args: readonly unknown[],
        flags: number,
        resultType: number,
      ): object;
    };
  };
}

/** What the library's own builder makes classes of; a row of a class is its name, flags and plain properties. */
interface LibraryMetadata {
  readonly name: string;
  readonly hostName: string;
  readonly apiSets: (readonly [version: string, name: string])[];
  readonly clientObjectTypes: [string, number, [string, number, number][]][];
}

/** A call that changes the document. */
const WRITES = 0;
/** Flags of a property that leads to another object, as the library's own have them. */
const LEADS = 4;
/** Objects of a class that keep their reference between batches. */
const KEEPS_REFERENCE = 2;

const PAGE_SETUP = [
  ...["topMargin", "bottomMargin", "leftMargin", "rightMargin", "pageWidth", "pageHeight"],
  "differentFirstPageHeaderFooter",
];

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
  if ("insertFileFromBase64" in Word.Document.prototype) return;
  const { BatchApiHelper, LibraryBuilder, Utility } = OfficeExtension;
  const needs = (member: string, set: string, version: string) =>
    Utility.throwIfApiNotSupported(member, set, version, "Word");
  Object.defineProperty(Word.Document.prototype, "insertFileFromBase64", {
    configurable: true,
    value(this: object, ...args: readonly unknown[]) {
      needs("Document.insertFileFromBase64", "WordApi", "1.5");
      const name = "InsertFileFromBase64";
      const type = Word.SectionCollection;
      return BatchApiHelper.createMethodObject(
        type,
        this,
        name,
        WRITES,
        args,
        true,
        false,
        null,
        0,
      );
    },
  });
  Object.defineProperty(Word.Document.prototype, "undo", {
    configurable: true,
    value(this: object, times = 1) {
      needs("Document.undo", "WordApiDesktop", "1.4");
      return BatchApiHelper.invokeMethod(this, "Undo", WRITES, [times], 0, 0);
    },
  });
  const types: Record<string, unknown> = {};
  new LibraryBuilder({
    metadata: {
      name: "Word",
      hostName: "Word",
      apiSets: [["1.3", "WordApiDesktop"]],
      clientObjectTypes: [
        [
          "PageSetup",
          KEEPS_REFERENCE,
          PAGE_SETUP.map((name): [string, number, number] => [name, 0, 1]),
        ],
      ],
    },
    targetNamespaceObject: types,
  });
  Object.defineProperty(Word.Section.prototype, "pageSetup", {
    configurable: true,
    get(this: object) {
      needs("Section.pageSetup", "WordApiDesktop", "1.3");
      return BatchApiHelper.createPropertyObject(
        types["PageSetup"],
        this,
        "PageSetup",
        false,
        LEADS,
      );
    },
  });
  Object.defineProperty(Word.Font.prototype, "allCaps", {
    configurable: true,
    set(this: object, value: boolean) {
      needs("Font.allCaps", "WordApiDesktop", "1.3");
      BatchApiHelper.invokeSetProperty(this, "AllCaps", value, 0);
    },
  });
}
