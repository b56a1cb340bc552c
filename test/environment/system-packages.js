/** Sees to it that the programs which the tests drive are there; run before `npm test`. */
const fs = require("node:fs");
const { execFileSync, spawnSync } = require("node:child_process");

const onPath = (program) =>
  (process.env.PATH ?? "").split(":").some((folder) => fs.existsSync(`${folder}/${program}`));

/** The metric twin of Times New Roman with Vietnamese letters; version 1 of the family lacks them. */
function hasVietnameseSerif() {
  const found = spawnSync("fc-list", [":lang=vi", "family"], { encoding: "utf8" });
  return found.status === 0 && found.stdout.includes("Liberation Serif");
}

const NEEDED = [
  {
    name: "chromium",
    why: "browser tests",
    there: () => fs.existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium"),
  },
  {
    name: "firefox-esr",
    why: "the main job in Firefox",
    there: () => fs.existsSync(process.env.FIREFOX ?? "/usr/bin/firefox-esr"),
  },
  {
    name: "webkit2gtk-driver",
    why: "the main job in WebKit",
    there: () => onPath("WebKitWebDriver"),
  },
  {
    name: "xvfb",
    why: "a screen for WebKit",
    there: () => onPath("Xvfb"),
  },
  {
    name: "libreoffice-writer-nogui",
    why: "pages as another word processor lays them out",
    there: () => onPath("soffice"),
  },
  {
    name: "poppler-utils",
    why: "measuring those pages",
    there: () => ["pdftotext", "pdftocairo", "pdftoppm"].every(onPath),
  },
  {
    name: "fonts-liberation2",
    why: "the metrics of Times New Roman",
    there: hasVietnameseSerif,
  },
];

/** The words to put before apt-get; null where nothing may be installed. */
function asRoot() {
  if (process.platform !== "linux" || !onPath("apt-get")) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0
    ? ["sudo", "-n"]
    : null;
}

function apt(prefix, ...args) {
  const [program, ...rest] = [
    ...prefix,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-qq",
    "-o",
    "Acquire::Retries=3",
    ...args,
  ];
  execFileSync(program, rest, { stdio: ["ignore", "ignore", "inherit"] });
}

const missing = () => NEEDED.filter((need) => !need.there());

function main() {
  const wanted = missing();
  if (wanted.length === 0) return 0;
  const names = wanted.map((need) => need.name);
  const prefix = asRoot();
  if (prefix) {
    console.log(`Installing for the tests with apt: ${names.join(" ")}`);
    try {
      apt(prefix, "update");
      apt(prefix, "install", "-y", "--no-install-recommends", ...names);
    } catch (error) {
      console.error(`apt-get failed: ${error.message}`);
    }
  }
  const still = missing();
  if (still.length === 0) return 0;
  console.error("The tests need programs that are not on this computer:");
  for (const need of still) console.error(`  ${need.name.padEnd(26)} ${need.why}`);
  console.error("Please install them. On Debian or Ubuntu:");
  console.error("  sudo apt-get update");
  console.error(`  sudo apt-get install ${still.map((need) => need.name).join(" ")}`);
  console.error("A Chromium elsewhere: set CHROMIUM to its path.");
  return 1;
}

process.exitCode = main();
