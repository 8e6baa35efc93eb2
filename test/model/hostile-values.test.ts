import { expect, test } from "vitest";
import { parseDataset, parseRecord, upgrade } from "nastavnik/model";
import { everyRecord } from "../support/every-record.js";
import { hostileCopies } from "../support/hostile-values.js";
import { describeIssue as inEnglish } from "nastavnik/en";
import { describeIssue as inRussian } from "nastavnik/ru";

/** A list of a long record has many items alike: the first two say as much as all. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortened(item)]));
}

test.each(everyRecord.map(([file, parse, samples]) => [file, parse, samples.at(-1)] as const))(
  "a hostile value at any depth of %s is answered",
  (_, parse, sample) => {
    const sound = shortened(sample);
    let refused = 0;
    for (const { input, where } of hostileCopies(sound)) {
      const read = parse(input);
      for (const upper of [upgrade, parseRecord]) expect(typeof upper(input).ok, where).toBe("boolean");
      if (read.ok) continue;
      refused++;
      for (const issue of read.issues.slice(0, 20)) {
        expect(inRussian(issue), where).not.toMatch(/undefined|\[object/);
        expect(inEnglish(issue), where).not.toMatch(/undefined|\[object/);
      }
    }
    expect(refused).toBeGreaterThan(60);
  },
);

test("a hostile value at any depth of a dataset is answered", () => {
  const records = everyRecord.slice(0, 3).map(([, , samples]) => shortened(samples.at(-1)));
  for (const { input, where } of hostileCopies({ kind: "dataset", schemaVersion: 1, records }))
    for (const read of [parseDataset, upgrade]) expect(typeof read(input).ok, where).toBe("boolean");
});
