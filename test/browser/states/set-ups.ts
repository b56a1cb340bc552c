import { CHECK_SET_UPS } from "./check-set-ups";
import { COMPOSE_SET_UPS } from "./compose-set-ups";
import { NOT_FIRST, checked, found, press, template, type, unfold, type SetUp } from "./set-up";

const HELP_SET_UPS: Readonly<Record<string, SetUp>> = {
  help: { kept: NOT_FIRST, drive: (pane) => pane.showHelp(null) },
  "help-search": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      type(await found("input[type=search]"), "luu chi bo");
    },
  },
  "help-nothing-found": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      type(await found("input[type=search]"), "zzz");
    },
  },
  "help-answers": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      await press("details:nth-of-type(3) > summary");
    },
  },
  "help-guide": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      await press("details:nth-of-type(1) > summary");
    },
  },
  "help-kinds": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      await press("details:nth-of-type(2) > summary");
    },
  },
  "help-opened": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp(null);
      await unfold(1);
    },
  },
  "help-clause": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp("numberSymbol/leading-zero");
      await press("details[open] dd > div > button");
      await found("h4[tabindex]");
    },
  },
  "help-custom": {
    kept: NOT_FIRST,
    drive: async (pane) => {
      pane.showHelp("results/missing", "report");
      await found("dt[tabindex]");
    },
  },
  "help-rule": {
    ...checked((host) => {
      host.source = template();
    }),
    drive: async (pane) => {
      await pane.check();
      pane.showHelp("numberSymbol/leading-zero");
    },
  },
};

/** Every state of the pane by its name, and the way into it. */
export const SET_UPS: Readonly<Record<string, SetUp>> = {
  ...COMPOSE_SET_UPS,
  ...CHECK_SET_UPS,
  ...HELP_SET_UPS,
};
