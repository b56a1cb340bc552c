import { format } from "node:util";

/** A test in which React, or whatever else, complains to the console fails; one that has to provoke it listens by itself. */
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  jest.spyOn(console, "error").mockImplementation((...words: readonly unknown[]) => {
    complaints.push(format(...words));
  });
});

afterEach(() => expect(complaints).toEqual([]));
