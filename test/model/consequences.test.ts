import { expect, test } from "vitest";
import { everyRecord } from "../support/every-record.js";
import { placesIn, withValue } from "../support/places.js";

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
