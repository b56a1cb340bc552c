import { associateRibbon, runJobInAddress, type RibbonJobs } from "../../src/commands/ribbon";

type Command = (event: { completed: () => void }) => Promise<void>;

/** An Office with a ribbon: what it was asked for, in order. */
function giveRibbon({ shared = true, showing = () => Promise.resolve() } = {}) {
  const commands = new Map<string, Command>();
  const log: string[] = [];
  Object.assign(window, {
    Office: {
      context: { requirements: { isSetSupported: () => shared } },
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: {
        showAsTaskpane: () => {
          log.push("show");
          return showing();
        },
      },
    },
  });
  const jobs: RibbonJobs = {
    insert: async () => void log.push("insert"),
    showTemplates: async () => void log.push("showTemplates"),
    check: async () => void log.push("check"),
    fail: (_task, error) => void log.push(`fail ${String(error)}`),
  };
  const press = async (name: string) => {
    const command = commands.get(name);
    if (!command) throw new Error(`no command ${name}`);
    await command({ completed: () => log.push("completed") });
  };
  return { jobs, log, press };
}

test.each([
  ["insertProgramme", "insert"],
  ["showTemplates", "showTemplates"],
  ["checkDocument", "check"],
])("%s opens the pane, does its job and tells Word that it is done", async (name, job) => {
  const { jobs, log, press } = giveRibbon();
  associateRibbon(jobs);
  await press(name);
  expect(log).toEqual(["show", job, "completed"]);
});

test("a pane that cannot be shown does not stop the job, and is not kept quiet", async () => {
  const { jobs, log, press } = giveRibbon({
    showing: () => Promise.reject(new Error("AccessDenied")),
  });
  associateRibbon(jobs);
  await press("checkDocument");
  expect(log).toEqual(["show", "fail Error: AccessDenied", "check", "completed"]);
});

test("without the shared runtime no button runs anything here", async () => {
  const { jobs, log, press } = giveRibbon({ shared: false });
  associateRibbon(jobs);
  await expect(press("insertProgramme")).rejects.toThrow("no command");
  expect(log).toEqual([]);
});

test.each([
  ["?job=check", ["check"]],
  ["?_host_Info=Word&job=insert", ["insert"]],
  ["?job=somethingElse", []],
  ["", []],
])("the address %s starts %j", async (search, started) => {
  const { jobs, log } = giveRibbon({ shared: false });
  await runJobInAddress(search, jobs);
  expect(log).toEqual(started);
});

test("a job that fails still tells Word that it is done", async () => {
  const { jobs, log, press } = giveRibbon();
  associateRibbon({ ...jobs, check: () => Promise.reject(new Error("broken")) });
  await expect(press("checkDocument")).rejects.toThrow("broken");
  expect(log).toEqual(["show", "completed"]);
});
