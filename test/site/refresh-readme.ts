/** Puts the program's list of Words into README.md: `npm run readme`. */
import { writeFileSync } from "node:fs";
import { README, readme } from "./readme";

writeFileSync(README, readme().refreshed);
