import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject, type Members } from "../host/model-object";
import { addComment, deleteComment, readComments, type CommentText } from "../truth/comments";
import { CollectionModel } from "./collection-model";
import type { TextRange, WordSession } from "./word-session";

/** `Word.CommentCollection` of the whole document. */
export function comments(session: WordSession): ModelObject {
  return new CollectionModel("CommentCollection", () =>
    readComments(session.store.package).map(({ id }) => new CommentModel(session, id)),
  );
}

/** Writes a comment on a range inside one paragraph. */
export function insertComment(session: WordSession, range: TextRange, words: string): ModelObject {
  const { first, last, start, end } = range;
  if (first !== last) throw notModelled("Range.insertComment() over several paragraphs");
  const { store, text } = session;
  const date = new Date().toISOString();
  const made = addComment(store.package, text, { paragraph: first, start, end }, words, date);
  store.setPackage(made.bytes, made.text, "host");
  return new CommentModel(session, made.id);
}

/** `Word.Comment`. */
class CommentModel extends ModelObject {
  readonly typeName = "Comment";
  override readonly id: string;
  protected readonly members: Members;

  constructor(session: WordSession, id: string) {
    super();
    this.id = id;
    const live = (member: string): CommentText => {
      const found = readComments(session.store.package).find((one) => one.id === id);
      if (!found) throw new HostFailure("ItemNotFound", undefined, `Comment.${member}`);
      return found;
    };
    this.members = {
      get: {
        Id: () => live("id").id,
        Content: () => live("content").text,
        AuthorName: () => live("authorName").author,
      },
      call: {
        Delete: () => {
          live("delete");
          const made = deleteComment(session.store.package, session.text, id);
          session.store.setPackage(made.bytes, made.text, "host");
        },
      },
    };
  }
}
