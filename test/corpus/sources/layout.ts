import { numberAutomatically } from "./automatic-numbering";
import { header, signature, type FrameLayout } from "./frame";
import { paragraph, readBody } from "./markup";
import { STANDARD_PAGE, type Block, type DocumentModel, type Page, type Role } from "./model";
import { LINE_END, type TypedDocument } from "./typed-document";

/** How somebody laid the document out. Everything absent is as the standard wants it. */
export interface Layout extends FrameLayout {
  readonly page?: Partial<Page>;
  readonly mirrorMargins?: boolean;
  readonly automaticNumbering?: boolean;
  /** Lines above everything and after the signature, in the body's markup. */
  readonly above?: string;
  readonly after?: string;
}

/** Lays a programme out as a document. */
export function layOut(programme: TypedDocument, layout: Layout): DocumentModel {
  const changes = layout.looks ?? {};
  const page = { ...STANDARD_PAGE, ...layout.page };
  const lines = (role: Role, text: string | undefined): Block[] =>
    text?.split(LINE_END).map((line) => paragraph(role, line, changes)) ?? [];
  const blocks: Block[] = [
    ...readBody(layout.above ?? "", changes, page),
    ...header(programme, layout),
    ...lines("documentType", programme.type),
    ...lines("author", programme.author),
    ...lines("subject", programme.subject),
    ...lines("hyphens", programme.hyphens),
    ...(programme.addressees ?? []).flatMap((line) => lines("addressee", line)),
    ...programme.bases.map((basis) => paragraph("legalBasis", basis, changes)),
    ...readBody(programme.body, changes, page),
    ...signature(programme, layout),
    ...readBody(layout.after ?? "", changes, page),
  ];
  const numbered = layout.automaticNumbering ? numberAutomatically(blocks) : blocks;
  return {
    blocks: numbered.map((block) =>
      block.kind === "sectionEnd" && block !== firstEnd(numbered)
        ? { ...block, page: { ...block.page, numberOnFirst: true } }
        : block,
    ),
    page: firstEnd(numbered) ? { ...page, numberOnFirst: true } : page,
    mirrorMargins: layout.mirrorMargins ?? false,
  };
}

/** Only the document's first page goes without its number; later sections show it from their first page on. */
function firstEnd(blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.kind === "sectionEnd");
}
