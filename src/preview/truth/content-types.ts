import { childElements } from "./xml-slices";

/** `[Content_Types].xml`, to ask and to add to. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly added: string[] = [];

  constructor(private readonly xml: string) {
    for (const { name, attributes } of childElements(xml)) {
      const type = attributes["ContentType"] ?? "";
      if (name.endsWith("Default")) {
        this.defaults.set((attributes["Extension"] ?? "").toLowerCase(), type);
      } else this.overrides.set(attributes["PartName"] ?? "", type);
    }
  }

  /** Content type of a part by its path without the leading slash; empty when nothing says. */
  of(path: string): string {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(`/${path}`) ?? this.defaults.get(extension) ?? "";
  }

  set(path: string, type: string): void {
    if (this.of(path) === type) return;
    this.overrides.set(`/${path}`, type);
    this.added.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  toString(): string {
    return this.xml.replace(/<\/([\w.-]+:)?Types>\s*$/, (end) => this.added.join("") + end);
  }
}
