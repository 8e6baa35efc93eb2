import type { Result } from "../../base/result.js";
import type { InputIssue } from "../../model/input-issue.js";
import { parseWith } from "../../model/parse.js";
import { fieldsOf, isRecord } from "../../model/unknown.js";
import { unreadable } from "../../model/unreadable.js";
import type { ReportRecord } from "../records/report-record.js";
import { reportRecordSchemas } from "./report-record-schemas.js";

/**
 * Reads a record of any kind that a report is made of: every problem with its place, nothing thrown, nothing coerced. It
 * refuses what a report would be refused for: parts beyond their whole, more people than things, points outside of their
 * scale; and what contradicts itself: an end before its beginning, a mentor replaced after the end. Linear in the record.
 *
 * @example
 * const place = { organisation: "organisation:o1" };
 * parseReportRecord({ kind: "organisation", place, staff: { teaching: 40, young: 6 } }).ok; // true
 * parseReportRecord({ kind: "organisation", place, staff: { teaching: -40 } });
 * // { ok: false, issues: [{ code: "number.too-small", path: ["staff", "teaching"], details: { min: 0 } }] }
 */
export function parseReportRecord(input: unknown): Result<ReportRecord, InputIssue> {
  try {
    const { kind } = fieldsOf(input);
    if (typeof kind !== "string" || !isKind(kind)) {
      const path = isRecord(input) ? ["kind"] : [];
      const allowed = Object.keys(reportRecordSchemas);
      return { ok: false, issues: [{ code: "code.unknown", path, details: { allowed } }] };
    }
    const read = parseWith<ReportRecord>(reportRecordSchemas[kind], input);
    const [first, ...others] = dropped(input);
    if (first === undefined) return read;
    return { ok: false, issues: [first, ...others, ...(read.ok ? [] : read.issues)] };
  } catch (thrown) {
    return { ok: false, issues: [unreadable(input, thrown)] };
  }
}

function isKind(kind: string): kind is ReportRecord["kind"] {
  return Object.hasOwn(reportRecordSchemas, kind);
}

/** zod drops this one key of a list of counts in silence; nothing is dropped here. */
function dropped(input: unknown): readonly InputIssue[] {
  return ["counts", "persons"].flatMap((part) =>
    Object.hasOwn(fieldsOf(fieldsOf(input)[part]), "__proto__")
      ? [{ code: "key.unknown", path: [part, "__proto__"], details: {} } as const]
      : [],
  );
}
