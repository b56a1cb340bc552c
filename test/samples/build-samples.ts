/**
 * Makes the .docx samples from their readable sources: `npx tsx test/samples/build-samples.ts`.
 * The same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { writeWithDocx } from "../corpus/sources/docx-package";
import { layOut } from "../corpus/sources/layout";
import { readProgramme } from "../corpus/sources/typed-document";
import { unpackParts, withoutTimes } from "../corpus/sources/zip";

/** Plain paragraphs, one for each line, with nothing set by hand: what a pasted text looks like. */
async function carelessSample(): Promise<Uint8Array> {
  const lines = readFileSync(join(__dirname, "careless.txt"), "utf8").trimEnd().split("\n");
  const document = new Document({
    title: "careless",
    creator: "",
    sections: [{ children: lines.map((line) => new Paragraph(line)) }],
  });
  return withoutTimes(unpackParts(new Uint8Array(await Packer.toBuffer(document))));
}

/** A kindergarten's whole programme as a good clerk types it, everything as the standard wants it. */
function rightSample(): Promise<Uint8Array> {
  return writeWithDocx(layOut(readProgramme("kindergarten-hoa-ban"), {}));
}

/** Another kind of unit: a village's programme, right as well. */
function villageSample(): Promise<Uint8Array> {
  return writeWithDocx(layOut(readProgramme("village-na-luong"), {}));
}

async function main(): Promise<void> {
  writeFileSync(join(__dirname, "careless.docx"), await carelessSample());
  writeFileSync(join(__dirname, "right-kindergarten.docx"), await rightSample());
  writeFileSync(join(__dirname, "right-village.docx"), await villageSample());
}

void main();
