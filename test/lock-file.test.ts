import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.resolve(__dirname, "../package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};

test("the lock file knows the optional packages of every platform, so that npm ci takes it anywhere", () => {
  const nested = (name: string) =>
    Object.keys(lock.packages).some((key) => key.endsWith(`node_modules/${name}`));
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !nested(name))).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});
