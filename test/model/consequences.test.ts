import { expect, test } from "vitest";
import { everyRecord } from "../support/every-record.js";

type Path = readonly (string | number)[];

// Many things refer to one: what cannot be read is said in its place, and of nothing that refers to it.
const unreadable = [true, "", 7.5, null];

test.each(everyRecord)("a value of no use in %s is said in its place alone", (_, parse, samples) => {
  for (const sample of samples)
    for (const path of placesIn(sample))
      for (const value of unreadable) {
        const read = parse(withValue(sample, path, value));
        const elsewhere = read.ok
          ? []
          : read.issues.filter((issue) => path.some((key, i) => (issue.path[i] ?? key) !== key));
        expect(elsewhere, `${path.join(".")} as ${JSON.stringify(value)}`).toEqual([]);
      }
});

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...placesIn(inner, at)];
  });
}

function withValue(whole: object, path: Path, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  holder[path.at(-1) ?? ""] = value;
  return copy;
}
