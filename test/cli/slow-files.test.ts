import { isReadHanging, withinLimit, type FileBytes } from "../../src/cli/documents";

const READ: FileBytes = { ok: true, bytes: new Uint8Array([1]) };

test("a file that answers is read, whatever the limit", async () => {
  expect(await withinLimit(Promise.resolve(READ), 1)).toEqual(READ);
  expect(isReadHanging()).toBe(false);
});

test("a drive that does not answer is given up, and known to hang until it does", async () => {
  let answer: (read: FileBytes) => void = () => {};
  const read = new Promise<FileBytes>((resolve) => (answer = resolve));
  expect(await withinLimit(read, 1)).toEqual({ ok: false, trouble: "too-slow" });
  expect(isReadHanging()).toBe(true);
  answer(READ);
  await read;
  await Promise.resolve();
  expect(isReadHanging()).toBe(false);
});
