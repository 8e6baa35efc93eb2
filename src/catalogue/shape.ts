import type { Path } from "../base/path.js";
import { lengthOf } from "../base/text-length.js";
import type { CatalogueIssue, ExpectedShape, ShapeIssueFacts } from "./catalogue-issue.js";

export type UnknownRecord = Readonly<Record<string, unknown>>;

/**
 * Reads unknown data and notes every problem on the way. What cannot be read comes back as undefined or empty, so that
 * reading goes on to the next problem; the value counts only when nothing was noted.
 */
export type Reading = { readonly issues: CatalogueIssue[] };

/** The readers of this file judge shapes only: whoever calls them need not know the other problems of a catalogue. */
export type ShapeReading = {
  readonly issues: { readonly push: (issue: CatalogueIssue<keyof ShapeIssueFacts>) => unknown };
};

/**
 * What `read` makes of the input, or `fallback` with a note for what throws when it is read: a hostile getter, a revoked
 * proxy.
 */
export function readSafely<Value>(reading: ShapeReading, fallback: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    reading.issues.push({ code: "input.unreadable", path: [], details: { reason: reasonOf(error) } });
    return fallback;
  }
}

/** What was thrown may be as hostile as what was read. */
function reasonOf(error: unknown): string {
  try {
    return excerpt(error instanceof Error ? error.message : error);
  } catch {
    return "unknown";
  }
}

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record itself, with a note for each field that is not `known`: usually a slip of the pen. */
export function readRecord(
  reading: ShapeReading,
  value: unknown,
  path: Path,
  known?: readonly string[],
): UnknownRecord | undefined {
  if (!isRecord(value)) {
    wrongType(reading, "object", value, path);
    return undefined;
  }
  for (const field of known === undefined ? [] : Object.keys(value)) {
    if (known?.includes(field) === true) continue;
    reading.issues.push({
      code: "field.unknown",
      path,
      details: { field: excerpt(field), known: known ?? [] },
    });
  }
  return value;
}

/** Own fields only: `constructor` of a record without one is absent, not inherited. */
export function fieldOf(record: UnknownRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

export function readRequired<Value, Into extends ShapeReading>(
  reading: Into,
  record: UnknownRecord,
  field: string,
  path: Path,
  read: (reading: Into, value: unknown, path: Path) => Value,
): Value | undefined {
  const value = fieldOf(record, field);
  if (value !== undefined) return read(reading, value, [...path, field]);
  reading.issues.push({ code: "field.missing", path, details: { field } });
  return undefined;
}

const maxItems = 1_000_000; // a made-up length must not hold the reader

export function readList<Item, Into extends ShapeReading>(
  reading: Into,
  value: unknown,
  path: Path,
  read: (reading: Into, item: unknown, path: Path) => Item | undefined,
  limit: number = maxItems,
): Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    wrongType(reading, "list", value, path);
    return [];
  }
  const list: readonly unknown[] = value;
  if (list.length > limit) {
    reading.issues.push({ code: "list.too-long", path, details: { length: list.length, limit } });
    return [];
  }
  const items: Item[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = read(reading, list[index], [...path, index]);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Every own field of a record, read by one reader. `Object.fromEntries` makes own fields even of `__proto__`. */
export function readFields<Value, Into extends ShapeReading>(
  reading: Into,
  value: unknown,
  path: Path,
  read: (reading: Into, value: unknown, path: Path, field: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  const record = value === undefined ? undefined : readRecord(reading, value, path);
  const fields: [string, Value][] = [];
  for (const [field, inner] of Object.entries(record ?? {})) {
    const known = read(reading, inner, [...path, field], field);
    if (known !== undefined) fields.push([field, known]);
  }
  return Object.fromEntries(fields);
}

export function readFlag(reading: ShapeReading, value: unknown, path: Path, usual: boolean): boolean {
  if (value === undefined) return usual;
  if (typeof value !== "boolean") wrongType(reading, "boolean", value, path);
  return value === true;
}

/** One of a few words. */
export function readWord<Word extends string>(
  reading: ShapeReading,
  value: unknown,
  path: Path,
  words: readonly Word[],
  expected: ExpectedShape,
): Word | undefined {
  const word = words.find((known) => known === value);
  if (word === undefined) wrongType(reading, expected, value, path);
  return word;
}

// Half of a surrogate pair, or a control character: it cannot be stored, shown or put into a cell as it is.
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

// UTF-8 taken for windows-1251 (each Cyrillic letter is Р or С and a sign that follows neither in Russian), or
// windows-1251 taken for Latin-1 (a row of accented letters that no language has).
const wrongEncoding =
  /(?:[РС][\u0402\u0403\u0409-\u040F\u0452\u0453\u0459-\u045F\u00A0-\u00BB\u0401\u0404-\u0408\u0451\u0454-\u0458\u0490\u0491\u2013-\u2122]){3}|[À-ÖØ-öø-ÿ]{4}/u;

/** One line of text, not empty, of at most `limit` characters. */
export function readText(
  reading: ShapeReading,
  value: unknown,
  path: Path,
  limit: number,
): string | undefined {
  if (typeof value !== "string") {
    wrongType(reading, "text", value, path);
    return undefined;
  }
  const length = value.length > limit ? lengthOf(value) : value.length; // no more characters than units
  if (length > limit) {
    reading.issues.push({ code: "text.too-long", path, details: { length, limit } });
    return undefined;
  }
  if (value.trim() === "")
    reading.issues.push({ code: "text.empty", path, details: { length: value.length } });
  const position = value.search(unreadable);
  if (position >= 0) reading.issues.push({ code: "text.unreadable", path, details: { position } });
  const lost = value.indexOf("\uFFFD");
  if (lost >= 0) reading.issues.push({ code: "text.letters-lost", path, details: { position: lost } });
  const wrong = value.search(wrongEncoding);
  if (wrong >= 0) {
    const details = { position: wrong, got: excerpt(value.slice(wrong, wrong + 20)) };
    reading.issues.push({ code: "text.wrong-encoding", path, details });
  }
  return value;
}

export function wrongType(reading: ShapeReading, expected: ExpectedShape, value: unknown, path: Path): void {
  reading.issues.push({ code: "field.wrong-type", path, details: { expected, got: excerpt(value) } });
}

/** A few characters of a value, or the name of its type: an issue must stay small whatever was sent. */
export function excerpt(value: unknown): string {
  if (typeof value === "string") return value.slice(0, 60).replace(/\p{Cs}/gu, "\uFFFD");
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}
