import { execFileSync } from "node:child_process";
import path from "node:path";
import { filesOf, groupsOf } from "./groups";

const ROOT = path.resolve(__dirname, "../..");
const JEST = path.join(ROOT, "node_modules/jest/bin/jest.js");

/** The files that jest would run by a configuration. */
const listed = (config: string) =>
  execFileSync(process.execPath, [JEST, "--listTests", "--config", config], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .trim()
    .split("\n");

test("all tests run each file that there is, once, whether by itself or in a group", () => {
  const alone = listed("jest.config.js");
  const whole = listed("jest.whole.config.js");
  const groups = whole.filter((file) => file.endsWith(".js"));
  const grouped = groups.flatMap((file) => filesOf(path.basename(file, ".js")));
  expect(groups).toHaveLength(groupsOf("core").length);
  const run = [...whole.filter((file) => !groups.includes(file)), ...grouped];
  expect(run.sort()).toEqual(alone.sort());
});
