import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SERVER_FOLDER } from "../engines/libre-office-server";

/** A folder for the LibreOffice that all tests share; it is started when one needs it. */
export default function setUp(): void {
  process.env[SERVER_FOLDER] = mkdtempSync(path.join(os.tmpdir(), "chibo-libreoffice-"));
}
