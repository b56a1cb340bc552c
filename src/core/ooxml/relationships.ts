import { readXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The relationship type's address; the transitional and strict ones differ only in their beginning. */
  readonly type: string;
  /** Path of the target inside the package, or the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** Reads a relationships part; targets are resolved against the part `source` that they belong to. */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (localName(name) !== "Relationship") return;
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      found.push({
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        target: external ? target : resolvePath(source, target),
        external,
      });
    },
  });
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function resolvePath(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}
