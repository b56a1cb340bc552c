import { openPackage, writePackage, type DocxPackage } from "../core/ooxml/package";
import { readAddInSettings, writeAddInSettings, type AddInSettings } from "./truth/add-in-settings";
import { identify, type IdentifiedText } from "./truth/document-text";

/** Who changed the document: a file was opened, the add-in wrote, or the person typed in the view. */
export type ChangeOrigin = "file" | "host" | "view";

type Listener = (origin: ChangeOrigin) => void;

/** So many of the add-in's changes can be undone. */
const MOST_UNDONE = 100;

/**
 * The document of the preview. What is here is the truth: the add-in reads and writes it, downloads are made of it, and the
 * editor shows a copy of it.
 */
export class DocumentStore {
  private file: DocxPackage;
  private original: Uint8Array | null;
  private current: IdentifiedText;
  private settleView: () => void = () => undefined;
  private readonly listeners = new Set<Listener>();
  /** The document before each of the add-in's changes. */
  private readonly past: (readonly [DocxPackage, IdentifiedText])[] = [];

  /** Throws UnreadableError for bytes that are no .docx. */
  constructor(bytes: Uint8Array) {
    [this.file, this.current] = read(bytes);
    this.original = bytes;
  }

  /** Puts another file in the place of the document. Throws UnreadableError and leaves everything as it was. */
  open(bytes: Uint8Array, origin: "file" | "host" = "file"): void {
    const opened = read(bytes);
    if (origin === "host") this.remember();
    else this.past.length = 0;
    [this.file, this.current] = opened;
    this.original = bytes;
    this.tell(origin);
  }

  /** The package around the main part. */
  get package(): DocxPackage {
    return this.file;
  }

  /** The main part and its paragraphs. */
  get text(): IdentifiedText {
    return this.current;
  }

  /** The whole document; the very bytes that were opened as long as nothing changed. */
  bytes(): Uint8Array {
    this.original ??= writePackage(this.file, new Map([[this.file.mainPath, this.current.xml]]));
    return this.original;
  }

  /** What the document keeps for the add-in. */
  get settings(): AddInSettings {
    return readAddInSettings(this.file);
  }

  /** Nothing of this is to be seen in the document: nobody is told. */
  set settings(settings: AddInSettings) {
    this.file = openPackage(writeAddInSettings(this.file, settings));
    this.original = null;
  }

  setText(text: IdentifiedText, origin: "host" | "view"): void {
    if (text === this.current) return;
    if (origin === "host") this.remember();
    this.current = text;
    this.original = null;
    this.tell(origin);
  }

  /** Puts another package in whose main part is that text, so that paragraphs keep their ids. Throws UnreadableError. */
  setPackage(bytes: Uint8Array, text: IdentifiedText, origin: "host"): void {
    const opened = openPackage(bytes);
    this.remember();
    this.file = opened;
    this.original = null;
    this.current = text;
    this.tell(origin);
  }

  /** Puts another main part in, all of whose paragraphs are new. */
  replaceMain(xml: string, origin: "host"): void {
    this.setText(identify(xml), origin);
  }

  /** Undoes the add-in's last change. False when there is none left. */
  undo(): boolean {
    const before = this.past.pop();
    if (!before) return false;
    [this.file, this.current] = before;
    this.original = null;
    this.tell("host");
    return true;
  }

  private remember(): void {
    this.past.push([this.file, this.current]);
    if (this.past.length > MOST_UNDONE) this.past.shift();
  }

  /** Lets what was typed flow in. Everything that reads the document for somebody else calls this first. */
  settle(): void {
    this.settleView();
  }

  /** The view says how its typing flows in. */
  onSettle(settle: () => void): void {
    this.settleView = settle;
  }

  /** Returns the way to stop listening. */
  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(origin: ChangeOrigin): void {
    for (const listener of this.listeners) listener(origin);
  }
}

function read(bytes: Uint8Array): [DocxPackage, IdentifiedText] {
  const file = openPackage(bytes);
  return [file, identify(file.text(file.mainPath) ?? "")];
}
