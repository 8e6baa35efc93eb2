import * as z from "zod";
import { compareText } from "../../base/order.js";
import { isIntact } from "../../base/seal.js";
import type { Result } from "../../base/result.js";
import { always, none, problem } from "../../model/fields.js";
import type { InputIssue } from "../../model/input-issue.js";
import { parseWith } from "../../model/parse.js";
import { fieldsOf, itemsOf } from "../../model/unknown.js";
import { sumCells } from "../cell-book.js";
import type { Report, ReportBasis } from "../report.js";
import { reportSchema } from "./report-schema.js";

/** zod drops this one key of a record in silence; nothing is dropped here. */
const readable = z
  .unknown()
  .check(
    always((report) =>
      itemsOf(fieldsOf(report)["cells"]).flatMap((cell, i) =>
        ["counts", "persons"].flatMap((part) =>
          Object.hasOwn(fieldsOf(fieldsOf(cell)[part]), "__proto__")
            ? [problem(cell, "key.unknown", {}, ["cells", i, part, "__proto__"])]
            : none,
        ),
      ),
    ),
  )
  .pipe(reportSchema);

/**
 * Reads a report that comes from elsewhere: every problem with its place, nothing thrown, nothing coerced. Storage may have
 * changed the order of what it holds: in the answer it stands as the library writes it, so that equal reports have equal
 * bytes. A count may be 0 to 1 000 000 000. A report with a digest (`sealed`) is refused when it was changed since. Linear in what the
 * cells count, but for the sorting.
 *
 * @example
 * const read = parseReport(JSON.parse(JSON.stringify(north)));
 * if (read.ok) mergeReports(read.value, south).ok; // true
 * parseReport({ ...north, on: "31.08.2026" });
 * // { ok: false, issues: [{ code: "date.malformed", path: ["on"], details: {} }] }
 */
export function parseReport(input: unknown): Result<Report, InputIssue> {
  const read = parseWith<Report>(readable, input);
  return read.ok ? unchanged(read.value, inOrder(read.value)) : read;
}

/** A record as the library orders it, if its digest, where it has one, is of either order. */
export function unchanged<Value extends object>(asStored: Value, ordered: Value): Result<Value, InputIssue> {
  const isChanged = isIntact(ordered) === false && isIntact(asStored) === false;
  if (!isChanged) return { ok: true, value: ordered };
  return { ok: false, issues: [{ code: "digest.wrong", path: ["digest"], details: {} }] };
}

/** The parts of a basis in the order in which the library writes them. */
export function basisInOrder({
  definitions,
  dimensions,
  satisfied,
  questionnaire,
  young,
  catalogue,
  sensitiveGroups,
  sensitiveDifficulties,
  augustStarts,
}: ReportBasis): ReportBasis {
  return {
    definitions,
    dimensions: [...dimensions].sort(compareText),
    satisfied,
    questionnaire,
    young,
    ...(catalogue && { catalogue }),
    sensitiveGroups: [...sensitiveGroups].sort(compareText),
    ...(sensitiveDifficulties && { sensitiveDifficulties: [...sensitiveDifficulties].sort(compareText) }),
    ...(augustStarts && { augustStarts }),
  };
}

function inOrder({ kind, schemaVersion, period, on, basis, covers, cells, digest }: Report): Report {
  return {
    kind,
    schemaVersion,
    period,
    on,
    basis: basisInOrder(basis),
    covers: [...covers].sort(compareText),
    cells: sumCells(cells),
    ...(digest !== undefined && { digest }),
  };
}
