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
      return [
        typeof issue.params?.["code"] === "string"
          ? ({ ...(issue.params as Omit<InputIssue, "path">), path } as InputIssue)
          : { code: "value.refused", path, details: { message: issue.message } },
      ];
    case "too_small":
      return [tooSmall(issue.origin, Number(issue.minimum), path)];
    case "too_big":
      return [tooBig(issue.origin, Number(issue.maximum), path, input)];
    case "not_multiple_of": {
      const of = issue.divisor;
      return [
        of === 1
          ? { code: "number.not-whole", path, details: {} }
          : { code: "number.not-multiple", path, details: { of } },
      ];
    }
    case "invalid_element": {
      const at = [...path, typeof issue.key === "number" ? issue.key : String(issue.key)];
      const whole = valueAt(path, input);
      const element: unknown = whole instanceof Map ? whole.get(issue.key) : undefined;
      return issue.issues
        .flatMap((inner) => issueOf(inner, inner.path.map(keyOf), element))
        .map((inner): InputIssue => ({ ...inner, path: [...at, ...inner.path] }));
    }
    case "invalid_union":
      return unionOf(issue, path, input);
    default:
      return [{ code: "shape.none", path, details: {} }]; // a code of a newer zod
  }
}

function tooSmall(origin: string, min: number, path: Path): InputIssue {
  if (origin === "string") {
    return min === 1
      ? { code: "text.empty", path, details: {} }
      : { code: "text.too-short", path, details: { min } };
  }
  return isCounted.has(origin)
    ? { code: "list.too-short", path, details: { min } }
    : { code: "number.too-small", path, details: { min } };
}

function tooBig(origin: string, max: number, path: Path, input: unknown): InputIssue {
  if (origin === "string") {
    const found = valueAt(path, input);
    const length = typeof found === "string" ? found.length : max + 1;
    return { code: "text.too-long", path, details: { max, length } };
  }
  return isCounted.has(origin)
    ? { code: "list.too-long", path, details: { max } }
    : { code: "number.too-big", path, details: { max } };
}

const isCounted: ReadonlySet<string> = /* @__PURE__ */ new Set(["array", "set", "map", "record"]);

/** When the value has the kind that one of the shapes asks for, and no other, it was meant to be that one. */
function unionOf(
  issue: Extract<ZodIssue, { readonly code: "invalid_union" }>,
  path: Path,
  input: unknown,
): readonly InputIssue[] {
  if (isMissing(path, input)) return [{ code: "key.missing", path, details: { expected: "" } }];
  const shapes: readonly (readonly ZodIssue[])[] = issue.errors;
  if (shapes.length === 0 && "inclusive" in issue && !issue.inclusive)
    return [{ code: "shape.several", path, details: {} }];
  const meant = shapes.filter((issues) => issues.every((inner) => inner.path.length > 0));
  const [only] = meant;
  if (only === undefined || meant.length > 1) return [{ code: "shape.none", path, details: {} }];
  return only.flatMap((inner) => issueOf(inner, [...path, ...inner.path.map(keyOf)], input));
}

/**
 * The problems that zod found with one of our schemas, or with a schema made of them, in the library's terms: for
 * `describeIssue`. Every code of zod has its answer, and so has a check of the caller's own: its message.
 *
 * @example
 * const step = mentorSchema.pick({ seats: true });
 * const read = step.safeParse({ seats: 1.5 });
 * if (!read.success) inputIssuesOf(read.error, { seats: 1.5 }); // [{ code: "number.not-whole", path: ["seats"], details: {} }]
 */
export function inputIssuesOf(
  error: { readonly issues: readonly ZodIssue[] },
  input: unknown,
): readonly InputIssue[] {
  const issues = issuesOf(error.issues, input);
  const said = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const formats = error.issues.flatMap((issue): InputIssue[] => {
    const path = issue.path.map(keyOf);
    return issue.code === "invalid_format" && !said.has(JSON.stringify(path))
      ? [{ code: "text.malformed", path, details: { format: issue.format } }]
      : [];
  });
  return [...issues, ...formats];
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
