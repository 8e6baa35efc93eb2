import { calendarDate } from "nastavnik";
import { addWorkingDays, canonicalJson, digestOf, sealed } from "nastavnik/base";
import { lengthOf } from "../../src/base/text-length.js";
import { sha256 } from "../../src/base/sha256.js";
import { linear, sorting, times, type Cases, type Case } from "./case.js";

/** A value of each shape that can be long. */
const shapes: Readonly<Record<string, (size: number) => object>> = {
  "a list": (n) => ({ list: times(n, (i) => ({ i, text: "слово" })) }),
  "an object of many fields": (n) => ({
    table: Object.fromEntries(times(n, (i) => [`key-${(i * 7919) % 10_007}`, i])),
  }),
  "a deep value": (n) => times(n, String).reduce<object>((inner, key) => ({ [key]: inner }), {}),
  "a long text": (n) => ({ text: "ы".repeat(n) }),
};
const ofShapes = (ask: (value: object) => unknown): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, valueOf]) => [
      name,
      sorting((size) => {
        const value = valueOf(size);
        return () => ask(value);
      }),
    ]),
  );

/** A calendar of as many years as asked for, without a holiday. */

export const base: Cases = {
  canonicalJson: ofShapes(canonicalJson),
  digestOf: ofShapes(digestOf),
  sealed: ofShapes(sealed),
  sha256: {
    "letters of two bytes": linear((size) => () => sha256("ы".repeat(size)), 250),
    pairs: linear((size) => () => sha256("😀".repeat(size)), 250),
  },
  lengthOf: { pairs: linear((size) => () => lengthOf("😀".repeat(size))) },
  addWorkingDays: {
    "days and years": linear((size) => {
      const years = times(Math.ceil(size / 200), (i) => ({
        year: 2000 + i,
        certainty: "decree" as const,
        holidays: [],
        transfers: [],
        paidNonWorking: [],
        sources: [],
      }));
      const calendar = { id: "made-up", sources: [], years } as never;
      return () => addWorkingDays(calendarDate("2000-01-01"), size, { calendar, week: "six-day" });
    }, 5_000),
  },
};
