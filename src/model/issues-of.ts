import type * as z from "zod";
import type { Path } from "../base/path.js";
import type { InputIssue } from "./input-issue.js";

type ZodIssue = z.core.$ZodIssue;

/** Says zod's problems in the library's own terms. */
export function issuesOf(issues: readonly ZodIssue[], input: unknown): readonly InputIssue[] {
  return issues.flatMap((issue) => issueOf(issue, issue.path.map(keyOf), input));
}

function issueOf(issue: ZodIssue, path: Path, input: unknown): readonly InputIssue[] {
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(issue.expected, path, input)];
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "key.unknown", path: [...path, key], details: {} }));
    case "invalid_value":
      return [wrongValue(issue.values, path, input)];
    case "invalid_key":
      return [{ code: "key.unknown", path, details: {} }];
    case "invalid_format":
      return []; // every pattern is followed by a check that knows more
    case "custom":
      return [{ ...(issue.params as Omit<InputIssue, "path">), path } as InputIssue];
    default:
      return [{ code: "type.wrong", path, details: { expected: issue.code, received: typeAt(path, input) } }];
  }
}

function wrongType(expected: string, path: Path, input: unknown): InputIssue {
  return isMissing(path, input)
    ? { code: "key.missing", path, details: { expected } }
    : { code: "type.wrong", path, details: { expected, received: typeAt(path, input) } };
}

/** A newer schema version is its own answer: the reader is old, not the record wrong. */
function wrongValue(values: readonly unknown[], path: Path, input: unknown): InputIssue {
  const allowed = values.filter(isPlain);
  const [expected] = allowed;
  const found = valueAt(path, input);
  if (isMissing(path, input)) return { code: "key.missing", path, details: { expected: typeof expected } };
  if (path.at(-1) === "schemaVersion" && isNewer(found, Number(expected)))
    return { code: "version.newer", path, details: { found, known: Number(expected) } };
  if (typeof found === typeof expected) return { code: "code.unknown", path, details: { allowed } };
  return { code: "type.wrong", path, details: { expected: typeof expected, received: typeOf(found) } };
}

/** A version is whole: 1.5 is none, neither newer nor older. */
export function isNewer(found: unknown, known: number): found is number {
  return Number.isSafeInteger(found) && (found as number) > known;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function keyOf(key: PropertyKey): string | number {
  return typeof key === "symbol" ? key.toString() : key;
}

function isMissing(path: Path, input: unknown): boolean {
  if (path.length === 0) return input === undefined;
  const parent = valueAt(path.slice(0, -1), input);
  return typeof parent === "object" && parent !== null && !Object.hasOwn(parent, path.at(-1) ?? "");
}

function valueAt(path: Path, input: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key],
    input,
  );
}

function typeAt(path: Path, input: unknown): string {
  return typeOf(valueAt(path, input));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeof value;
}
