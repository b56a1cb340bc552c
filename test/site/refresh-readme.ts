/** Puts the program's list of rules into README.md: `npm run readme`. */
import { writeFileSync } from "node:fs";
import { README, readme } from "./support/readme";

writeFileSync(README, readme().refreshed);
