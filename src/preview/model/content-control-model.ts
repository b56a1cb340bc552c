import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import {
  controlsIn,
  describeControl,
  endPlaceholder,
  withoutInner,
  wrapLetters,
  type ControlPlace,
} from "../truth/controls";
import { deleteParagraphs, insertParagraph, replaceText } from "../truth/text-edits";
import { CollectionModel } from "./collection-model";
import { paragraphsOf, rangeText } from "./range-model";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";

/** `Word.ContentControl`. */
class ContentControlModel extends ModelObject {
  readonly typeName = "ContentControl";
  override readonly id: number;
  protected readonly members: Members;

  constructor(
    private readonly session: WordSession,
    { id, first }: ControlPlace,
  ) {
    super();
    this.id = id;
    const place = (member: string) => this.place(first, member);
    const text = (asPlaceholder: boolean) => {
      const found = place("text");
      return found.showsPlaceholder === asPlaceholder ? rangeText(session, found) : "";
    };
    this.members = {
      get: {
        Id: () => id,
        Tag: () => place("tag").tag,
        Title: () => place("title").title,
        Text: () => text(false),
        PlaceholderText: () => text(true),
      },
      set: {
        Tag: (value) => this.describeAs(first, "w:tag", string(value, "ContentControl.tag")),
        Title: (value) => this.describeAs(first, "w:alias", string(value, "ContentControl.title")),
      },
      navigate: {
        Paragraphs: () => session.make.paragraphs(() => paragraphsOf(session, place("paragraphs"))),
      },
      call: {
        Select: (mode) => session.select(place("select"), mode),
        GetRange: () => session.make.range(place("getRange")),
        InsertText: (written, where) => this.insertText(first, written, where),
        InsertParagraph: (written, where) => this.insertParagraph(first, written, where),
      },
    };
  }

  private describeAs(paragraph: string, name: "w:tag" | "w:alias", value: string): void {
    const place = this.place(paragraph, "properties");
    this.session.write(describeControl(this.session.text, place, name, value));
  }

  private place(paragraph: string, member: string): ControlPlace {
    this.session.indexOf(paragraph, `ContentControl.${member}`);
    const found = controlsIn(this.session.text, [paragraph]).find(({ id }) => id === this.id);
    if (!found) throw new HostFailure("ItemNotFound", undefined, `ContentControl.${member}`);
    return found;
  }

  private insertText(paragraph: string, text: unknown, where: unknown): ModelObject {
    const member = "ContentControl.insertText";
    const written = string(text, member);
    const side = oneOf(where, ["Replace", "Start", "End"], member);
    const control = this.oneParagraph(this.place(paragraph, "insertText"), side, member);
    const whole = side === "Replace" || control.showsPlaceholder;
    const start = side === "End" && !whole ? control.end : control.start;
    const end = side === "Start" && !whole ? control.start : control.end;
    const filled = endPlaceholder(this.session.text, control);
    // What is replaced takes the controls in it along.
    const plain = whole ? withoutInner(filled, control) : filled;
    this.session.write(replaceText(plain, paragraph, { start, end }, written));
    return this.session.make.range({ ...control, start, end: start + written.length });
  }

  /** What replaces several paragraphs stands in the first of them. */
  private oneParagraph(control: ControlPlace, side: string, member: string): ControlPlace {
    if (control.first === control.last) return control;
    if (side !== "Replace") throw notModelled(`${member}() over several paragraphs`);
    const others = paragraphsOf(this.session, control).slice(1);
    this.session.write(deleteParagraphs(this.session.text, others));
    return this.place(control.first, "insertText");
  }

  private insertParagraph(paragraph: string, text: unknown, where: unknown): ModelObject {
    const member = "ContentControl.insertParagraph";
    oneOf(where, ["End"], member);
    const { last } = this.place(paragraph, "insertParagraph");
    const made = insertParagraph(this.session.text, last, "After", string(text, member));
    this.session.write(made.text);
    return this.session.make.paragraph(made.id);
  }
}

/** `Word.ContentControlCollection`. */
export function contentControls(
  session: WordSession,
  paragraphs: () => readonly string[],
  keep: (place: ControlPlace) => boolean = () => true,
): ModelObject {
  const places = () => controlsIn(session.text, paragraphs()).filter(keep);
  const narrowed = (more: (place: ControlPlace) => boolean) =>
    contentControls(session, paragraphs, (place) => keep(place) && more(place));
  const byId = (id: unknown) => {
    const place = places().find((one) => one.id === id);
    return place ? new ContentControlModel(session, place) : null;
  };
  return new CollectionModel(
    "ContentControlCollection",
    () => places().map((place) => new ContentControlModel(session, place)),
    {
      call: {
        GetByTag: (tag) => narrowed((place) => place.tag === string(tag, "getByTag")),
        GetByTitle: (title) => narrowed((place) => place.title === string(title, "getByTitle")),
        GetByIdOrNullObject: byId,
        GetById: (id) => {
          const found = byId(id);
          if (!found) throw new HostFailure("ItemNotFound", undefined, "getById");
          return found;
        },
      },
    },
  );
}

/** Makes a control of letters of one paragraph. Returns it. */
export function wrapInControl(session: WordSession, { first, start, end }: TextRange): ModelObject {
  const { text, id } = wrapLetters(session.text, first, { start, end });
  session.write(text);
  const place = controlsIn(text, [first]).find((one) => one.id === id);
  if (!place) throw new HostFailure("GeneralException", undefined, "Range.insertContentControl");
  return new ContentControlModel(session, place);
}
