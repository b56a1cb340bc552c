import { PROBE_IDS, type ProbeResult } from "../../src/core/self-test";
import { createSelfTest } from "../../src/office/self-test";
import { createWordHost } from "../../src/office/word-host";
import { startTriedWord } from "./support/tried-word";

async function tried(): Promise<readonly ProbeResult[]> {
  const results: ProbeResult[] = [];
  const selfTest = createSelfTest({ host: createWordHost(), patience: 20 });
  await selfTest.run((result) => results.push(result));
  return results;
}

test("all", async () => {
  startTriedWord();
  const results = await tried();
  console.log(
    results.map((one) => `${one.id} ${one.time} ${JSON.stringify(one.outcome)}`).join("\n"),
  );
  expect(results.map(({ id }) => id)).toEqual(PROBE_IDS);
});

test("again", async () => {
  startTriedWord();
  const results = await tried();
  expect(results.map(({ id }) => id)).toEqual(PROBE_IDS);
});
