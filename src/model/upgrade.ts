import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { endlessLists } from "./foreign-objects.js";
import type { InputIssue } from "./input-issue.js";
import { recordKinds } from "./dataset.js";
import { mostRecords } from "./parse-dataset.js";
import { fieldsOf, isRecord } from "./unknown.js";
import { unreadable } from "./unreadable.js";
import type { UpgradeStep } from "./upgrade-steps.js";
import {
  developmentPlanFrom1,
  menteeFrom1,
  mentorFrom1,
  methodologyFrom1,
  programFrom1,
} from "./upgrade-steps.js";

type Fields = Readonly<Record<string, unknown>>;

/** Steps between the versions of stored records, oldest first: one for each kind and version that has another shape since. */
const steps: readonly UpgradeStep[] = [
  programFrom1,
  mentorFrom1,
  menteeFrom1,
  methodologyFrom1,
  developmentPlanFrom1,
];

/**
 * An older stored record in the current shape, step by step; a current one as it is. A dataset comes back with each of
 * its records in the current shape. A newer record gets a typed answer, and the shape itself is judged by `parseX`
 * afterwards. A field that is new and may be absent makes no new version. Never throws.
 *
 * @example
 * const read = upgrade({ kind: "program", schemaVersion: 3 });
 * if (!read.ok) read.issues; // [{ code: "version.newer", path: ["schemaVersion"], details: { found: 3, known: 2 } }]
 */
export function upgrade(input: unknown): Result<unknown, InputIssue> {
  const versions = currentVersions();
  const read = upgradeBy(steps, versions, input);
  if (!read.ok) return read;
  try {
    const { kind, records } = fieldsOf(read.value);
    if (kind !== "dataset" || !Array.isArray(records)) return read;
    if (records.length > mostRecords)
      return refuse({ code: "list.too-long", path: ["records"], details: { max: mostRecords } });
    const issues: InputIssue[] = [];
    const upgraded = records.map((record: unknown, i) => {
      const { kind: each } = fieldsOf(record);
      if (typeof each !== "string" || !Object.hasOwn(recordKinds, each)) return record; // for the parser to say
      const one = upgradeBy(steps, versions, record);
      if (one.ok) return one.value;
      issues.push(
        ...one.issues.map((issue): InputIssue => ({ ...issue, path: ["records", i, ...issue.path] })),
      );
      return record;
    });
    return resultOf<unknown, InputIssue>({ ...(read.value as Fields), records: upgraded }, issues);
  } catch (thrown) {
    return refuse(unreadable(input, thrown));
  }
}

function currentVersions(): Readonly<Record<string, number>> {
  const kinds = ["dataset", "work-calendar", ...Object.keys(recordKinds)];
  return Object.fromEntries(
    kinds.map((kind) => [kind, steps.reduce((version, step) => version + Number(step.kind === kind), 1)]),
  );
}

/**
 * @param versions the current version of each kind
 */
export function upgradeBy(
  steps: readonly UpgradeStep[],
  versions: Readonly<Record<string, number>>,
  input: unknown,
): Result<unknown, InputIssue> {
  try {
    const { kind, schemaVersion: found } = fieldsOf(input);
    if (!isRecord(input) || typeof kind !== "string" || !Object.hasOwn(versions, kind)) {
      return refuse({ code: "code.unknown", path: ["kind"], details: { allowed: Object.keys(versions) } });
    }
    const known = versions[kind] ?? 0;
    if (typeof found !== "number" || !Number.isInteger(found)) {
      return refuse({
        code: "type.wrong",
        path: ["schemaVersion"],
        details: { expected: "number", received: typeof found },
      });
    }
    if (found > known)
      return refuse({ code: "version.newer", path: ["schemaVersion"], details: { found, known } });
    const [endless] = kind === "dataset" ? [] : endlessLists(input);
    if (endless !== undefined) return refuse(endless);
    let record: Fields = input;
    for (let version = found; version < known; version++) {
      const step = steps.find((one) => one.kind === kind && one.from === version);
      if (step === undefined) {
        return refuse({ code: "code.unknown", path: ["schemaVersion"], details: { allowed: [known] } });
      }
      record = { ...step.apply(record), kind, schemaVersion: version + 1 };
    }
    return { ok: true, value: record };
  } catch (thrown) {
    return refuse(unreadable(input, thrown));
  }
}

function refuse(issue: InputIssue): Result<unknown, InputIssue> {
  return { ok: false, issues: [issue] };
}
