import { UnreadableError } from "./unreadable";
import { readXml, tagStart } from "./xml";
import { strToU8 } from "fflate";

/** The members of a Flat OPC text by path: XML parts as they stand inside `pkg:xmlData`, binary ones decoded. */
export function readFlatOpc(xml: string): ReadonlyMap<string, Uint8Array> {
  const members = new Map<string, Uint8Array>();
  let path = "";
  let dataStart = 0;
  let binary: string[] | null = null;
  readXml(xml, {
    open(name, attributes, end) {
      if (name === "pkg:part") path = (attributes["pkg:name"] ?? "").replace(/^\//, "");
      else if (name === "pkg:xmlData") dataStart = end;
      else if (name === "pkg:binaryData") binary = [];
    },
    close(name, end) {
      if (name === "pkg:xmlData") {
        members.set(path, strToU8(xml.slice(dataStart, tagStart(xml, end))));
      } else if (name === "pkg:binaryData" && binary) {
        members.set(path, decodeBase64(binary.join("")));
        binary = null;
      }
    },
    text(text) {
      if (binary) binary.push(text);
    },
  });
  if (members.size === 0) throw new UnreadableError("not-docx");
  return members;
}

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
  } catch {
    throw new UnreadableError("truncated", "base64");
  }
}
