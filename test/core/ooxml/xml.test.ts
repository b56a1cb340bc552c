import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { openPackage } from "../../../src/core/ooxml/package";
import { readXml } from "../../../src/core/ooxml/xml";

type Event = readonly unknown[];

/** Neighbouring texts are one, however a parser cuts them. */
function joined(events: readonly Event[]): readonly Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === "text" && last?.[0] === "text") {
      result[result.length - 1] = ["text", String(last[1]) + String(event[1])];
    } else if (event[1] !== "") result.push(event);
  }
  return result;
}

function read(xml: string): readonly Event[] | "refused" {
  const events: Event[] = [];
  try {
    readXml(xml, {
      open: (name, attributes, end) => events.push(["open", name, attributes, end]),
      close: (name, end) => events.push(["close", name, end]),
      text: (text) => events.push(["text", text]),
    });
  } catch {
    return "refused";
  }
  return joined(events);
}

/** What a strict parser by others reads. */
function peer(xml: string): readonly Event[] | "refused" {
  const events: Event[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    events.push(["open", name, attributes, parser.position]);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.push(["close", name, parser.position]);
  });
  const text = (value: string) => depth > 0 && events.push(["text", value]);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("doctype", () => {
    throw new Error("doctype");
  });
  try {
    parser.write(xml).close();
  } catch {
    return "refused";
  }
  return joined(events);
}

const pieces = [
  "<a>",
  "</a>",
  "<b:c>",
  "</b:c >",
  "<a/>",
  '<a x="1" y = \'2 &lt;\n"3"\'/>',
  '<a x="a>b">',
  '<a x="1"x="2">',
  '<a x="1" x="2">',
  '<a x="<">',
  "<a x=1>",
  "<a x>",
  "< a>",
  "<1>",
  "chữ việt",
  "&amp;&#x1EA1;&#65;",
  "&nbsp;",
  "& ",
  "&#0;",
  " \r\n\t",
  "]]>",
  ">",
  "<![CDATA[a<b]]]]>",
  "<!-- lời - bình -->",
  "<!-- a -- b -->",
  "<?pi x?>",
  '<?xml version="1.0"?>',
  "<!DOCTYPE a>",
  "<!ENTITY>",
  "\u0001",
  "<",
  "<a ",
  "</a",
];

describe("readXml", () => {
  it("reads and refuses what a strict parser reads and refuses", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (inside) => {
        const xml = `<a>${inside.join("")}</a>`;
        expect(read(xml)).toEqual(peer(xml));
      }),
      { numRuns: 4000, seed: 5 },
    );
  });

  it.each([
    ["nothing", ""],
    ["only spaces", " \n"],
    ["text before the root", "x<a/>"],
    ["text after the root", "<a/>x"],
    ["spaces around the root", " <?pi?>\n<a/>\n<!-- x --> "],
    ["two roots", "<a/><b/>"],
    ["a declaration", '<?xml version="1.0" encoding="UTF-8"?><a>é</a>'],
    ["a declaration after a space", ' <?xml version="1.0"?><a/>'],
    ["a byte-order mark", "\ufeff<a/>"],
    ["an end without a beginning", "</a>"],
    ["ends crossed", "<a><b></a></b>"],
    ["an end that is longer", "<a></ab>"],
    ["an attribute called like a method", '<a constructor="1" toString="2"/>'],
  ])("does as a strict parser does: %s", (_, xml) => {
    expect(read(xml)).toEqual(peer(xml));
  });

  it("reads every part of real documents as a strict parser does", () => {
    for (const name of ["right-kindergarten", "careless"]) {
      const bytes = readFileSync(path.resolve(__dirname, `../../samples/${name}.docx`));
      const docx = openPackage(bytes);
      for (const member of docx.names().filter((one) => /\.(?:xml|rels)$/.test(one))) {
        const xml = docx.text(member) ?? "";
        expect(read(xml)).toEqual(peer(xml));
      }
    }
  });
});
