import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { convert } from "office-addin-manifest-converter";

const MANIFEST = path.resolve(__dirname, "../manifest.xml");
/** The first JSON schema that knows everything that the manifest says; it comes with the validator, so no network is asked. */
const SCHEMA = "1.23";

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), "chibo-manifest-"))));
afterAll(() => rmSync(folder, { recursive: true }));

test("Microsoft's own reader takes the manifest", async () => {
  const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
  expect(info).toMatchObject({
    hosts: ["Document"],
    defaultLocale: "vi-VN",
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
  });
});

test("converted to JSON it holds to Microsoft's schema", async () => {
  await convert(
    MANIFEST,
    folder,
    false,
    `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    SCHEMA,
  );
  const json = path.join(folder, "manifest.json");
  const validation = await validateManifest(json);
  expect(validation.report?.errors ?? []).toEqual([]);
  expect(validation.isValid).toBe(true);
  // The converter cuts what would be too long to show; the one-line description it may cut.
  const { extensions, name } = JSON.parse(readFileSync(json, "utf8")) as Record<string, unknown>;
  expect(JSON.stringify({ extensions, name })).not.toContain("<TRUNCATED>");
});
