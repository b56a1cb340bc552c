import { HostFailure } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { isDeleted, type ControlOpenToken, type Token } from "../truth/paragraph-tokens";
import { childElements } from "../truth/xml-slices";
import { changeParagraph, contentOf, replaceText } from "../truth/text-edits";
import { CollectionModel } from "./collection-model";
import { oneOf, string, type TextRange, type WordSession } from "./word-session";

/** A content control inside one paragraph: how it says of itself, and where its text stands. */
interface ControlPlace {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly showsPlaceholder: boolean;
  readonly range: TextRange;
}

/** The content controls inside some paragraphs, in order. Controls around whole paragraphs are not modelled. */
function controlsIn(session: WordSession, paragraphs: readonly string[]): ControlPlace[] {
  return paragraphs.flatMap((id) => {
    const found: ControlPlace[] = [];
    const open: { properties: string; start: number; order: number }[] = [];
    let offset = 0;
    for (const token of contentOf(session.text, id).tokens) {
      if (token.kind === "open") {
        open.push({ properties: token.properties, start: offset, order: found.length });
      } else if (token.kind === "close") {
        const control = open.pop();
        if (!control) continue;
        const range = { first: id, start: control.start, last: id, end: offset };
        found.splice(control.order, 0, { ...describe(control.properties), range });
      } else if (token.kind === "char" && !isDeleted(token)) offset += 1;
    }
    return found;
  });
}

function describe(properties: string): Omit<ControlPlace, "range"> {
  const children = properties === "" ? [] : childElements(properties);
  const value = (name: string) =>
    children.find((child) => child.name === name)?.attributes["w:val"] ?? "";
  return {
    id: Number(value("w:id")),
    tag: value("w:tag"),
    title: value("w:alias"),
    showsPlaceholder: children.some(({ name }) => name === "w:showingPlcHdr"),
  };
}

/** `Word.ContentControl`. */
class ContentControlModel extends ModelObject {
  readonly typeName = "ContentControl";
  override readonly id: number;
  protected readonly members: Members;

  constructor(
    private readonly session: WordSession,
    { id, range: { first } }: ControlPlace,
  ) {
    super();
    this.id = id;
    const place = (member: string) => this.place(first, member);
    const text = () => {
      const { range, showsPlaceholder } = place("text");
      return showsPlaceholder ? "" : this.textOf(range);
    };
    const placeholder = () => {
      const { range, showsPlaceholder } = place("placeholderText");
      return showsPlaceholder ? this.textOf(range) : "";
    };
    this.members = {
      get: {
        Id: () => id,
        Tag: () => place("tag").tag,
        Title: () => place("title").title,
        Text: text,
        PlaceholderText: placeholder,
      },
      navigate: { Paragraphs: () => session.make.paragraphs(() => [first]) },
      call: {
        Select: (mode) => session.select(place("select").range, mode),
        GetRange: () => session.make.range(place("getRange").range),
        InsertText: (written, where) => this.insertText(first, written, where),
      },
    };
  }

  private place(paragraph: string, member: string): ControlPlace {
    this.session.indexOf(paragraph, `ContentControl.${member}`);
    const found = controlsIn(this.session, [paragraph]).find(({ id }) => id === this.id);
    if (!found) throw new HostFailure("ItemNotFound", undefined, `ContentControl.${member}`);
    return found;
  }

  private textOf({ first, start, end }: TextRange): string {
    const letters = contentOf(this.session.text, first).tokens.filter(
      (token) => token.kind === "char" && !isDeleted(token),
    );
    return letters
      .slice(start, end)
      .map((token) => (token.kind === "char" ? token.char : ""))
      .join("");
  }

  private insertText(paragraph: string, text: unknown, where: unknown): ModelObject {
    const member = "ContentControl.insertText";
    const written = string(text, member);
    const place = oneOf(where, ["Replace", "Start", "End"], member);
    const { range, showsPlaceholder } = this.place(paragraph, "insertText");
    const whole = place === "Replace" || showsPlaceholder;
    const start = place === "End" && !whole ? range.end : range.start;
    const end = place === "Start" && !whole ? range.start : range.end;
    const filled = changeParagraph(this.session.text, paragraph, (content) => ({
      ...content,
      tokens: content.tokens.map((token) => this.withoutPlaceholder(token)),
    }));
    this.session.write(replaceText(filled, paragraph, { start, end }, written));
    return this.session.make.range({ ...range, start, end: start + written.length });
  }

  private withoutPlaceholder(token: Token): Token {
    if (token.kind !== "open" || describe(token.properties).id !== this.id) return token;
    const properties = token.properties.replace(/<w:showingPlcHdr\b[^>]*\/>/, "");
    return { ...token, properties } satisfies ControlOpenToken;
  }
}

/** `Word.ContentControlCollection`. */
export function contentControls(
  session: WordSession,
  paragraphs: () => readonly string[],
  keep: (place: ControlPlace) => boolean = () => true,
): ModelObject {
  const places = () => controlsIn(session, paragraphs()).filter(keep);
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
