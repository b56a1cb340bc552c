import { createRoot } from "react-dom/client";
import program from "../../package.json";
import { printPage, saveFile } from "../taskpane/layout/save-file";
import { browserMemory } from "../taskpane/state/memory";
import { languageFor } from "../taskpane/texts";
import { App } from "./app";
import { preload } from "./preload";
import { createDeskController } from "./state/desk-controller";
import { Pool, type WorkerLike } from "./work/pool";

/** More than so many wait for the disk rather than for a processor. */
const MOST_WORKERS = 8;

const createWorker = (): WorkerLike =>
  new Worker(new URL("./work/worker.ts", import.meta.url)) as WorkerLike;

const asked = new URLSearchParams(location.search).get("lang");
const pool = new Pool(createWorker, Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS));
const { name, version } = program;
const controller = createDeskController({
  pool,
  memory: browserMemory(
    () => localStorage,
    (key) => key,
  ),
  now: () => new Date(),
  language: languageFor(asked ?? navigator.language),
  program: { name, version },
  save: saveFile,
  print: printPage,
});
createRoot(document.getElementById("root") ?? document.body).render(
  <App controller={controller} />,
);
// A part that does not come is told of where it is needed.
Promise.all([preload(), pool.ready()]).then(controller.allLoaded, () => undefined);
