import { rmSync } from "node:fs";
import { SERVER_FOLDER, stopServer } from "../engines/libre-office-server";

export default function tearDown(): void {
  const folder = process.env[SERVER_FOLDER];
  if (!folder) return;
  stopServer(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
