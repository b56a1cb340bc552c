import { SERVER_FOLDER, stopServer } from "../engines/libre-office-server";

export default function tearDown(): void {
  const folder = process.env[SERVER_FOLDER];
  if (folder) stopServer(folder);
}
