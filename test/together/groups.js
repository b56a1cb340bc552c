/**
 * Test files that `npm test` runs as one: jest gives each file a fresh machine, in which it loads and compiles everything anew, and
 * where many files test the same code, most of the time goes there. Whoever works on something runs its file by itself.
 */
const fs = require("node:fs");
const path = require("node:path");

const longest = require("../environment/longest-tests");

const TESTS = path.join(__dirname, "..");

/** By group, the folders whose files are in it, and which share of them where they are many. */
const GROUPS = {
  "core-fixes-1": { folders: ["core/fixes"], share: [0, 2] },
  "core-fixes-2": { folders: ["core/fixes"], share: [1, 2] },
  "core-rules": { folders: ["core/rules", "core/texts", "core/standards", "core/overview"] },
  "core-parts": { folders: ["core/parts", "core/check", "core/ooxml", "core/snapshot"] },
  "core-template": { folders: ["core/template", "core/sentences", "core/kinds"] },
  "core-cli": { folders: ["cli"] },
};

/** What a file asks of its machine that others in it must not meet: another environment, or modules of its own. */
const ALONE = /@jest-environment|jest\.(mock|resetModules)\(/;

function testFilesBelow(folder) {
  return fs
    .readdirSync(path.join(TESTS, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(TESTS, folder, name))
    .filter((file) => /(?<!\.(slow|sweep))\.test\.tsx?$/.test(file))
    .filter((file) => !ALONE.test(fs.readFileSync(file, "utf8")))
    .sort();
}

/** The test files of a group, by their whole paths. */
function filesOf(group) {
  const { folders, share: [first, step] = [0, 1] } = GROUPS[group];
  return folders.flatMap(testFilesBelow).filter((_, index) => index % step === first);
}

const LONGEST = new Set(longest.map((name) => path.join(TESTS, name)));

/** Those of a group that run now: set by `jest.quick.config.js`, all but the longest. */
const runningIn = (group) =>
  filesOf(group).filter((file) => process.env.CHIBO_QUICK !== "yes" || !LONGEST.has(file));

/** A jest pattern for a file by its whole path. */
const exactly = (file) => `^${file.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;

/** The groups of a project of `jest.config.js`. */
const groupsOf = (project) =>
  Object.keys(GROUPS).filter((group) => group.startsWith(`${project}-`));

module.exports = { TESTS, exactly, filesOf, groupsOf, runningIn };
