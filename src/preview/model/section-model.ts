import { openFlatOpc } from "../../core/ooxml/package";
import type { Paragraph } from "../../core/snapshot/model";
import { HostFailure } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import {
  changeSectionElement,
  deleteStoryParagraph,
  sectionCount,
  storyParagraphs,
  writeStory,
  type StoryPlace,
} from "../truth/section-edits";
import { CollectionModel } from "./collection-model";
import { brought, openGiven } from "./open-given";
import { oneOf, string, type WordSession } from "./word-session";

/** `Word.SectionCollection` of the document. */
export function sections(session: WordSession): ModelObject {
  return new CollectionModel("SectionCollection", () =>
    Array.from(
      { length: sectionCount(session.text) },
      (_one, index) => new SectionModel(session, index),
    ),
  );
}

class SectionModel extends ModelObject {
  readonly typeName = "Section";
  protected readonly members: Members;

  constructor(session: WordSession, index: number) {
    super();
    const next = () =>
      index + 1 < sectionCount(session.text) ? new SectionModel(session, index + 1) : null;
    const story = (at: StoryPlace["at"], member: string) => (type: unknown) => {
      const name = oneOf(type, ["Primary", "FirstPage", "EvenPages"], `Section.${member}`);
      const kind = ({ Primary: "default", FirstPage: "first", EvenPages: "even" } as const)[name];
      return new StoryModel(session, { section: index, at, kind });
    };
    this.members = {
      navigate: { PageSetup: () => new PageSetupModel(session, index) },
      call: {
        GetNextOrNullObject: next,
        GetNext: () => {
          const found = next();
          if (!found) throw new HostFailure("ItemNotFound", undefined, "Section.getNext");
          return found;
        },
        GetHeader: story("header", "getHeader"),
        GetFooter: story("footer", "getFooter"),
      },
    };
  }
}

/** `Word.Body` of a header or footer: it can be written anew. */
class StoryModel extends ModelObject {
  readonly typeName = "Body";
  protected readonly members: Members;

  constructor(session: WordSession, place: StoryPlace) {
    super();
    this.members = {
      navigate: {
        Paragraphs: () =>
          new CollectionModel("ParagraphCollection", () =>
            storyParagraphs(session.store.bytes(), place).map(
              (paragraph) => new StoryParagraphModel(session, place, paragraph),
            ),
          ),
      },
      call: {
        InsertOoxml: (xml, where) => {
          const member = "Body.insertOoxml";
          oneOf(where, ["Replace"], member);
          const source = openGiven(() => openFlatOpc(string(xml, member)), member);
          const { store, text } = session;
          const made = brought(() => writeStory(store.package, text, source, place));
          store.setPackage(made.bytes, made.text, "host");
          return this;
        },
      },
    };
  }
}

class StoryParagraphModel extends ModelObject {
  readonly typeName = "Paragraph";
  protected readonly members: Members;

  constructor(session: WordSession, place: StoryPlace, paragraph: Paragraph) {
    super();
    this.members = {
      get: { Text: () => paragraph.text },
      call: {
        Delete: () => {
          const { store, text } = session;
          const bytes = deleteStoryParagraph(store.package, text, place, paragraph);
          store.setPackage(bytes, text, "host");
        },
      },
    };
  }
}

const LENGTHS = {
  TopMargin: ["w:pgMar", "w:top"],
  BottomMargin: ["w:pgMar", "w:bottom"],
  LeftMargin: ["w:pgMar", "w:left"],
  RightMargin: ["w:pgMar", "w:right"],
  PageWidth: ["w:pgSz", "w:w"],
  PageHeight: ["w:pgSz", "w:h"],
} as const;
const TWIPS_A_POINT = 20;

/** `Word.PageSetup`, to be set. */
class PageSetupModel extends ModelObject {
  readonly typeName = "PageSetup";
  protected readonly members: Members;

  constructor(session: WordSession, section: number) {
    super();
    const change = (element: string, attributes: Readonly<Record<string, string>>) =>
      session.write(changeSectionElement(session.text, section, element, attributes));
    const lengths = Object.entries(LENGTHS).map(([name, [element, attribute]]) => {
      const set = (value: unknown) => {
        if (typeof value !== "number" || value < 0) {
          throw new HostFailure("InvalidArgument", undefined, `PageSetup.${name}`);
        }
        change(element, { [attribute]: String(Math.round(value * TWIPS_A_POINT)) });
      };
      return [name, set] as const;
    });
    this.members = {
      set: {
        ...Object.fromEntries(lengths),
        DifferentFirstPageHeaderFooter: (value) =>
          change("w:titlePg", value === true ? {} : { "w:val": "0" }),
      },
    };
  }
}
