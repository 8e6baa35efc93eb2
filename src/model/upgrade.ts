import type { Result } from "../base/result.js";
import type { InputIssue } from "./input-issue.js";
import { recordKinds } from "./dataset.js";
import { fieldsOf, isRecord } from "./unknown.js";

type Fields = Readonly<Record<string, unknown>>;

/** One step of one kind of record, from a version to the next. It may count on the shape that version had. */
export type UpgradeStep = {
  readonly kind: string;
  readonly from: number;
  readonly apply: (record: Fields) => Fields;
};

/** Steps between the versions of stored records, oldest first. There is one version so far, so there is no step. */
const steps: readonly UpgradeStep[] = [];

/**
 * An older stored record in the current shape, step by step; a current one as it is. A newer one gets a typed
 * answer, and the shape itself is judged by `parseX` afterwards. Never throws.
 *
 * @example
 * const read = upgrade({ kind: "program", schemaVersion: 2 });
 * if (!read.ok) read.issues; // [{ code: "version.newer", path: ["schemaVersion"], details: { found: 2, known: 1 } }]
 */
export function upgrade(input: unknown): Result<unknown, InputIssue> {
  const versions = Object.fromEntries(
    ["dataset", "work-calendar", ...Object.keys(recordKinds)].map((kind) => [kind, 1]),
  );
  return upgradeBy(steps, versions, input);
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
    let record: Fields = input;
    for (let version = found; version < known; version++) {
      const step = steps.find((one) => one.kind === kind && one.from === version);
      if (step === undefined) {
        return refuse({ code: "code.unknown", path: ["schemaVersion"], details: { allowed: [known] } });
      }
      record = { ...step.apply(record), kind, schemaVersion: version + 1 };
    }
    return { ok: true, value: record };
  } catch {
    return refuse({ code: "input.unreadable", path: [], details: {} });
  }
}

function refuse(issue: InputIssue): Result<unknown, InputIssue> {
  return { ok: false, issues: [issue] };
}
