import { openFlatOpc, openPackage, type DocxPackage } from "../../core/ooxml/package";
import type { DocumentStore } from "../document-store";
import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { fromBase64, toFlatOpc } from "../truth/flat-opc";
import { importPackage, type ImportOptions } from "../truth/package-import";
import { insertParagraph } from "../truth/text-edits";
import { CollectionModel } from "./collection-model";
import { comments } from "./comment-model";
import { contentControls, wrapInControl } from "./content-control-model";
import { brought, openGiven } from "./open-given";
import { ParagraphModel } from "./paragraph-model";
import { RangeModel, rangeText, wholeRange } from "./range-model";
import { sections } from "./section-model";
import { search, SearchOptionsModel } from "./search";
import { oneOf, string, WordSession, type SeeSelection, type ShowSelection } from "./word-session";

/** Word's document over a store: the root of every batch, and the services that it may name. */
export function wordDocument(
  store: DocumentStore,
  showSelection: ShowSelection,
  seeSelection: SeeSelection = () => null,
) {
  const session = new WordSession(store, { showSelection, seeSelection }, (own) => ({
    paragraph: (id) => new ParagraphModel(own, id),
    range: (range) => new RangeModel(own, range),
    paragraphs: (ids) =>
      new CollectionModel("ParagraphCollection", () =>
        ids().map((id) => new ParagraphModel(own, id)),
      ),
    ranges: (ranges) =>
      new CollectionModel("RangeCollection", () => ranges().map((one) => new RangeModel(own, one))),
    controls: (ids) => contentControls(own, ids),
    wrapped: (range) => wrapInControl(own, range),
  }));
  return {
    root: new DocumentModel(session),
    service: (name: string) =>
      name === "Microsoft.WordServices.SearchOptions" ? new SearchOptionsModel() : null,
  };
}

class DocumentModel extends ModelObject {
  readonly typeName = "Document";
  protected readonly members: Members;

  constructor(session: WordSession) {
    super();
    const body = new BodyModel(session);
    const all = () => session.text.ids;
    this.members = {
      get: { ChangeTrackingMode: () => session.changeTrackingMode },
      set: {
        ChangeTrackingMode: (value) => {
          const modes = ["Off", "TrackAll", "TrackMineOnly"] as const;
          session.changeTrackingMode = oneOf(value, modes, "Document.changeTrackingMode");
        },
      },
      navigate: {
        Body: () => body,
        ContentControls: () => session.make.controls(all),
        Sections: () => sections(session),
      },
      call: {
        GetSelection: () => {
          const range = session.selected() ?? wholeRange(session, session.text.ids.slice(0, 1));
          if (!range) throw new HostFailure("ItemNotFound", undefined, "Document.getSelection");
          return session.make.range(range);
        },
        Undo: (times) => {
          if (typeof times !== "number" || times < 1) {
            throw new HostFailure("InvalidArgument", undefined, "Document.undo");
          }
          let isUndone = false;
          for (let step = 0; step < times; step += 1) isUndone = session.store.undo() || isUndone;
          return isUndone;
        },
        InsertFileFromBase64: (file, place, options) => {
          const member = "Document.insertFileFromBase64";
          const where = oneOf(place, ["Replace", "Start", "End"], member);
          bring(session, openBase64(file, member), {
            place: where,
            sections: true,
            ...insertOptions(options, member),
            paragraphBehind: false,
          });
          return new CollectionModel("SectionCollection", () => {
            throw notModelled("SectionCollection.items");
          });
        },
      },
    };
  }
}

class BodyModel extends ModelObject {
  readonly typeName = "Body";
  protected readonly members: Members;

  constructor(private readonly session: WordSession) {
    super();
    const all = () => session.text.ids;
    const plain = { sections: false, replaceStyles: false, paragraphSpacing: false, theme: false };
    this.members = {
      get: { Text: () => rangeText(session, this.whole("text")) },
      navigate: {
        Paragraphs: () => session.make.paragraphs(all),
        ContentControls: () => session.make.controls(all),
      },
      call: {
        GetRange: () => session.make.range(this.whole("getRange")),
        Select: (mode) => session.select(this.whole("select"), mode),
        Search: (words, options) => {
          const found = search(session, all(), words, options);
          return session.make.ranges(() => found);
        },
        GetComments: () => comments(session),
        GetOoxml: () => toFlatOpc(session.store.package, session.text.xml),
        InsertOoxml: (xml, place) => {
          const member = "Body.insertOoxml";
          const source = openGiven(() => openFlatOpc(string(xml, member)), member);
          const where = oneOf(place, ["Replace", "Start", "End"], member);
          // Word leaves an empty paragraph behind what it puts in.
          bring(session, source, { ...plain, place: where, paragraphBehind: true });
          return session.make.range(this.whole("insertOoxml"));
        },
        InsertFileFromBase64: (file, place) => {
          const member = "Body.insertFileFromBase64";
          const where = oneOf(place, ["Replace", "Start", "End"], member);
          const source = openBase64(file, member);
          bring(session, source, { ...plain, place: where, paragraphBehind: false });
          return session.make.range(this.whole("insertFileFromBase64"));
        },
        InsertParagraph: (text, place) => this.insertParagraph(text, place),
        Clear: () => this.clear(),
      },
    };
  }

  private whole(member: string) {
    const range = wholeRange(this.session, this.session.text.ids);
    if (!range) throw new HostFailure("ItemNotFound", undefined, `Body.${member}`);
    return range;
  }

  private insertParagraph(text: unknown, place: unknown): ModelObject {
    const member = "Body.insertParagraph";
    const where = oneOf(place, ["Start", "End"], member);
    const { first, last } = this.whole("insertParagraph");
    const beside = where === "Start" ? first : last;
    const side = where === "Start" ? "Before" : "After";
    const made = insertParagraph(this.session.text, beside, side, string(text, member));
    this.session.write(made.text);
    return this.session.make.paragraph(made.id);
  }

  /** Everything goes but one empty paragraph and the page setup. */
  private clear(): void {
    const { store, text } = this.session;
    const { body, finalSection } = text.outline;
    const kept = text.xml.slice(finalSection?.start ?? body.end);
    store.replaceMain(`${text.xml.slice(0, body.start)}<w:p/>${kept}`, "host");
  }
}

/** Options of `document.insertFileFromBase64`; those of later requirement sets are refused by name. */
function insertOptions(options: unknown, member: string) {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof given !== "object") throw new HostFailure("InvalidArgument", undefined, member);
  const known = ["importTheme", "importStyles", "importParagraphSpacing", "importPageColor"];
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && typeof value !== "boolean") {
      throw new HostFailure("InvalidArgument", undefined, member);
    }
    if (value && !known.includes(name)) throw notModelled(`InsertFileOptions.${name}`);
  }
  return {
    replaceStyles: given["importStyles"] === true,
    paragraphSpacing: given["importParagraphSpacing"] === true,
    theme: given["importTheme"] === true,
  };
}

function openBase64(file: unknown, member: string): DocxPackage {
  const bytes = fromBase64(string(file, member));
  if (!bytes) throw new HostFailure("InvalidArgument", undefined, member);
  return openGiven(() => openPackage(bytes), member);
}

function bring(session: WordSession, source: DocxPackage, options: ImportOptions): void {
  session.refuseTracked();
  const { store, text } = session;
  const bytes = brought(() => importPackage(store.package, text.xml, source, options));
  store.open(bytes, "host");
}
