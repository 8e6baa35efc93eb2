import type { Path } from "../base/path.js";
import type { TextByLanguage } from "../catalogue/catalogue.js";
import { excerpt, isRecord, readFields, readText, wrongType } from "../catalogue/shape.js";
import type { CatalogueIssue, ShapeIssueFacts } from "../catalogue/catalogue-issue.js";
import type { InstrumentIssue } from "./instrument-issue.js";

/** Problems of shape are noted by the readers that catalogues are read with, all others in `found`. */
export type InstrumentReading = {
  readonly issues: CatalogueIssue<keyof ShapeIssueFacts>[];
  readonly found: InstrumentIssue[];
  readonly names: NamesWritten;
};

/**
 * What is there to be referred to, whether or not it could be read: what is wrong with it is said once, and not of all that
 * refers to it. Undefined where nobody can say.
 */
export type NamesWritten = {
  scales: readonly string[] | undefined;
  blocks: readonly string[] | undefined;
  /** Items of which it is not known what they ask, or on what scale. */
  readonly unclear: Set<number>;
};

const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const longest = { id: 100, text: 400 };
export const farthest = 1_000_000;

/** In one language at least. */
export function readWording(reading: InstrumentReading, value: unknown, path: Path): TextByLanguage {
  if (isRecord(value) && Object.keys(value).length === 0) {
    reading.issues.push({ code: "text.empty", path, details: { length: 0 } });
  }
  return readFields(reading, value, path, (_, text, at, tag) => {
    if (!language.test(tag)) {
      reading.issues.push({ code: "language.malformed", path: at, details: { language: excerpt(tag) } });
    }
    return readLine(reading, text, at);
  });
}

export function readLine(reading: InstrumentReading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, longest.text);
}

export function readId(reading: InstrumentReading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, longest.id);
}

export function readWeight(reading: InstrumentReading, value: unknown, path: Path): number {
  return value === undefined ? 1 : (wholeOf(reading, 1, 1_000)(reading, value, path) ?? 1);
}

/** One of a few words. */
export function wordOf<Word extends string>(
  reading: InstrumentReading,
  known: readonly Word[],
): (_: InstrumentReading, value: unknown, path: Path) => Word | undefined {
  return (_, value, path) => readWord(reading, value, path, known);
}

export function readWord<Word extends string>(
  reading: InstrumentReading,
  value: unknown,
  path: Path,
  known: readonly Word[],
): Word | undefined {
  const word = known.find((each) => each === value);
  if (word === undefined) {
    reading.found.push({ code: "word.unknown", path, details: { got: excerpt(value), known } });
  }
  return word;
}

/** @param min inclusive @param max inclusive */
export function wholeOf(
  reading: InstrumentReading,
  min: number,
  max: number,
): (_: InstrumentReading, value: unknown, path: Path) => number | undefined {
  return (_, value, path) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) {
      return value + 0; // −0 is 0
    }
    reading.found.push({ code: "number.out-of-range", path, details: { got: excerpt(value), min, max } });
    return undefined;
  };
}

export function numberOf(
  reading: InstrumentReading,
): (_: InstrumentReading, value: unknown, path: Path) => number | undefined {
  return (_, value, path) => {
    if (typeof value === "number" && Math.abs(value) <= farthest) return value + 0;
    wrongType(reading, "number", value, path);
    return undefined;
  };
}
