import { writePackage, type DocxPackage } from "../../core/ooxml/package";
import { ContentTypes } from "./content-types";
import { childElements } from "./xml-slices";
import { escapeXml } from "../../core/ooxml/escape";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relationship types of parts that belong to the whole document: they are merged or left, never copied along. */
const DOCUMENT_PARTS = new Set([
  ...["styles", "numbering", "settings", "theme", "fontTable", "webSettings"],
  ...["footnotes", "endnotes", "comments", "stylesWithEffects"],
]);

/** Changes to a package, and parts of another one brought into it. */
export class PackageEdit {
  private readonly changes = new Map<string, string | Uint8Array>();
  private readonly types: ContentTypes;
  /** New relationships by the part that they begin at; the package's own begin at "". */
  private readonly relationships = new Map<string, string[]>();
  private readonly copied = new Map<string, string>();

  constructor(
    readonly target: DocxPackage,
    readonly source: DocxPackage,
  ) {
    this.types = new ContentTypes(target.text("[Content_Types].xml") ?? "<Types/>");
  }

  /** The target's part related to its main part, as changed so far; null where there is none. */
  text(type: string): string | null {
    const path = this.target.related(this.target.mainPath, type)[0];
    if (path === undefined) return null;
    const change = this.changes.get(path);
    return typeof change === "string" ? change : this.target.text(path);
  }

  sourceText(type: string): string | null {
    const path = this.source.related(this.source.mainPath, type)[0];
    return path === undefined ? null : this.source.text(path);
  }

  /** Writes a part related to the main part; makes it, like the source's, where the target has none. */
  setText(type: string, xml: string): void {
    const path = this.target.related(this.target.mainPath, type)[0];
    if (path !== undefined) this.changes.set(path, xml);
    else this.copyPart(this.source.related(this.source.mainPath, type)[0] ?? "", type, xml);
  }

  setPart(path: string, xml: string): void {
    this.changes.set(path, xml);
  }

  /**
   * Adds a part under that name or one like it, related to another: the main part, or `from`, which is "" for the package itself.
   * Returns the part's path and the id of its relationship.
   */
  addPart(
    name: string,
    contentType: string,
    relationship: string,
    xml: string,
    from = this.target.mainPath,
  ): { readonly path: string; readonly id: string } {
    const path = this.freePath(name);
    this.changes.set(path, xml);
    this.types.set(path, contentType);
    return { path, id: this.relate(relationship, relativePath(from, path), "", from) };
  }

  setMain(xml: string): void {
    this.changes.set(this.target.mainPath, xml);
  }

  /** Brings along what a relationship of the source's main part points at. Returns its id in the target. */
  bringRelationship(id: string): string {
    const known = this.copied.get(id);
    if (known !== undefined) return known;
    const relationship = this.source
      .relationships(this.source.mainPath)
      .find((one) => one.id === id);
    if (!relationship) return id;
    const type = relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
    const mode = relationship.external ? ' TargetMode="External"' : "";
    const to = relationship.external
      ? relationship.target
      : relativePath(this.target.mainPath, this.bringPart(relationship.target));
    const newId = this.relate(relationship.type, to, mode);
    if (!DOCUMENT_PARTS.has(type)) this.copied.set(id, newId);
    return newId;
  }

  write(): Uint8Array {
    for (const [from, relationships] of this.relationships) {
      const path = relationshipsPath(from);
      const xml =
        this.target.text(path) ?? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      const added = relationships.join("");
      this.changes.set(
        path,
        xml.endsWith("/>") && childElements(xml).length === 0
          ? xml.replace(/\/>$/, `>${added}</Relationships>`)
          : xml.replace(/<\/([\w.-]+:)?Relationships>\s*$/, (end) => added + end),
      );
    }
    this.changes.set("[Content_Types].xml", this.types.toString());
    return writePackage(this.target, this.changes);
  }

  private copyPart(from: string, type: string, xml: string): void {
    const path = this.freePath(from);
    this.changes.set(path, xml);
    this.types.set(path, this.sourceType(from));
    this.relate(`${OFFICE}/${type}`, relativePath(this.target.mainPath, path), "");
  }

  private relate(type: string, target: string, mode: string, from = this.target.mainPath): string {
    const added = this.relationships.get(from) ?? [];
    const taken = this.target.relationships(from).map((one) => /\d+$/.exec(one.id)?.[0] ?? "0");
    const id = `rId${1 + Math.max(0, ...taken.map(Number)) + added.length}`;
    const xml = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
    this.relationships.set(from, [...added, xml]);
    return id;
  }

  /** Copies a part with the parts that it points at. Returns its path in the target. */
  private bringPart(path: string): string {
    const free = this.freePath(path);
    this.changes.set(free, this.source.bytes(path) ?? "");
    this.types.set(free, this.sourceType(path));
    const own = this.source.relationships(path);
    if (own.length > 0) {
      const written = own.map(({ id, type, target, external }) => {
        const to = external ? target : relativePath(free, this.bringPart(target));
        const mode = external ? ' TargetMode="External"' : "";
        return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(to)}"${mode}/>`;
      });
      const xml = `<Relationships xmlns="${RELATIONSHIPS}">${written.join("")}</Relationships>`;
      this.changes.set(relationshipsPath(free), xml);
    }
    return free;
  }

  private sourceType(path: string): string {
    return new ContentTypes(this.source.text("[Content_Types].xml") ?? "<Types/>").of(path);
  }

  private freePath(path: string): string {
    const taken = (name: string) => this.changes.has(name) || this.target.names().includes(name);
    const dot = path.lastIndexOf(".");
    let free = path;
    for (let number = 2; taken(free); number += 1) {
      free = `${path.slice(0, dot)}-${number}${path.slice(dot)}`;
    }
    return free;
  }
}

/** The way from a part's folder to another part. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}
