import { RecentResults } from "./recent-results";
import { readXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The relationship type's address; the transitional and strict ones differ only in their beginning. */
  readonly type: string;
  /** Path of the target inside the package, or the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships as written: targets not resolved. */
const recent = new RecentResults<readonly Relationship[]>(64, 8192);

/** Reads a relationships part; targets are resolved against the part `source` that they belong to. */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  return recent
    .of(xml, readWritten)
    .map((one) => (one.external ? one : { ...one, target: resolvePath(source, one.target) }));
}

function readWritten(xml: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (localName(name) !== "Relationship") return;
      found.push({
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        target: attributes["Target"] ?? "",
        external: attributes["TargetMode"] === "External",
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
