import { writePackage, type DocxPackage } from "../../ooxml/package";
import { readRelationships, type Relationship } from "../../ooxml/relationships";

/** New members by path. */
export type Changes = ReadonlyMap<string, string>;

/** A package as it reads with some text members replaced or added; nothing is packed for that. */
export function withChanges(docx: DocxPackage, changes: Changes): DocxPackage {
  if (changes.size === 0) return docx;
  const own = new Map(docx.names().map((name) => [name.toLowerCase(), name]));
  const changed = new Map([...changes].map(([path, text]) => [path.toLowerCase(), text]));
  const added = [...changes.keys()].filter((path) => !own.has(path.toLowerCase()));
  const text = (path: string) => changed.get(path.toLowerCase()) ?? docx.text(path);
  const relationships = (path: string): readonly Relationship[] => {
    const xml = changed.get(relationshipsPath(path).toLowerCase());
    return xml === undefined ? docx.relationships(path) : readRelationships(xml, path);
  };
  return {
    mainPath: docx.mainPath,
    names: () => [...docx.names(), ...added],
    text,
    bytes: (path) => {
      const xml = changed.get(path.toLowerCase());
      return xml === undefined ? docx.bytes(path) : new TextEncoder().encode(xml);
    },
    relationships,
    related: (path, type) =>
      relationships(path)
        .filter((one) => !one.external && one.type.endsWith(`/${type}`))
        .map((one) => one.target),
  };
}

/** Where a part's relationships stand. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The bytes of a package with changes; members that did not change keep theirs. */
export function packChanges(docx: DocxPackage, changes: Changes): Uint8Array {
  return writePackage(docx, changes);
}
