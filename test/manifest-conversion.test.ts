import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { convert } from "office-addin-manifest-converter";
import { ltscManifest } from "../manifest-ltsc";

const MANIFEST = path.resolve(__dirname, "../manifest.xml");
/** The first JSON schema that knows everything that the manifest says; it comes with the validator, so no network is asked. */
const SCHEMA = "1.23";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "chibo-manifest-"));
  const text = readFileSync(MANIFEST, "utf8");
  writeFileSync(path.join(folder, "manifest.xml"), text);
  writeFileSync(path.join(folder, "manifest-ltsc.xml"), ltscManifest(text));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["manifest.xml", "manifest-ltsc.xml"])("%s", (file) => {
  test("Microsoft's own reader takes it", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(folder, file));
    expect(info).toMatchObject({
      hosts: ["Document"],
      defaultLocale: "vi-VN",
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
    });
  });

  test("converted to JSON it holds to Microsoft's schema", async () => {
    const converted = path.join(folder, path.parse(file).name);
    mkdirSync(converted);
    await convert(
      path.join(folder, file),
      converted,
      false,
      `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
      SCHEMA,
    );
    const json = path.join(converted, "manifest.json");
    const validation = await validateManifest(json);
    expect(validation.report?.errors ?? []).toEqual([]);
    expect(validation.isValid).toBe(true);
    // The converter cuts what would be too long to show; the one-line description it may cut.
    const { extensions, name } = JSON.parse(readFileSync(json, "utf8")) as Record<string, unknown>;
    expect(JSON.stringify({ extensions, name })).not.toContain("<TRUNCATED>");
  });
});
