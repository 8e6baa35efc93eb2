import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import type { Dataset, DatasetRecord } from "./dataset.js";
import { datasetReader } from "./dataset-reader.js";
import type { InputIssue } from "./input-issue.js";
import { isNewer } from "./issues-of.js";
import { fieldsOf, isRecord } from "./unknown.js";
import { unreadable } from "./unreadable.js";

/**
 * Reads a dataset: every problem of every record with its place, duplicate ids, dangling references. References to a
 * kind of record that the dataset does not hold at all are not judged: those records may be kept elsewhere.
 * For more records than fit into memory use `datasetReader`. Linear in the input; never throws.
 *
 * @example
 * const read = parseDataset({ kind: "dataset", schemaVersion: 1, records: [mentor, mentor] });
 * if (!read.ok) read.issues;
 * // [{ code: "ref.repeated", path: ["records", 1, "id"], details: { ref: "mentor:a", first: ["records", 0] } }]
 */
export function parseDataset(input: unknown): Result<Dataset, InputIssue> {
  try {
    return read(input);
  } catch (thrown) {
    return { ok: false, issues: [unreadable(input, thrown)] };
  }
}

/** More do not fit into memory as one value; `datasetReader` reads any number. */
export const mostRecords = 10_000_000;

function read(input: unknown): Result<Dataset, InputIssue> {
  const { kind, schemaVersion, records, ...others } = fieldsOf(input);
  const endless = Array.isArray(records) && records.length > mostRecords;
  const issues: InputIssue[] = [
    ...(isRecord(input) ? [] : [wrongType([], "object", input)]),
    ...(kind === "dataset"
      ? []
      : [{ code: "code.unknown", path: ["kind"], details: { allowed: ["dataset"] } } as const]),
    ...versionIssues(schemaVersion),
    ...(Array.isArray(records) ? [] : [wrongType(["records"], "array", records)]),
    ...(endless
      ? [{ code: "list.too-long", path: ["records"], details: { max: mostRecords } } as const]
      : []),
    ...Object.keys(others).map((key) => ({ code: "key.unknown", path: [key], details: {} }) as const),
  ];
  const reader = datasetReader();
  const read: DatasetRecord[] = [];
  for (const record of Array.isArray(records) && !endless ? (records as readonly unknown[]) : []) {
    const result = reader.add(record);
    if (result.ok) read.push(result.value);
    else for (const issue of result.issues) issues.push(issue);
  }
  for (const issue of reader.finish()) issues.push(issue);
  return resultOf<Dataset, InputIssue>({ kind: "dataset", schemaVersion: 1, records: read }, issues);
}

function versionIssues(found: unknown): readonly InputIssue[] {
  if (found === 1) return [];
  if (isNewer(found, 1)) {
    return [{ code: "version.newer", path: ["schemaVersion"], details: { found, known: 1 } }];
  }
  return [{ code: "code.unknown", path: ["schemaVersion"], details: { allowed: [1] } }];
}

function wrongType(path: readonly string[], expected: string, value: unknown): InputIssue {
  const received = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return value === undefined
    ? { code: "key.missing", path, details: { expected } }
    : { code: "type.wrong", path, details: { expected, received } };
}
