import * as z from "zod";
import type { Result } from "../../base/result.js";
import { always, none, problem } from "../../model/fields.js";
import type { InputIssue } from "../../model/input-issue.js";
import { parseWith } from "../../model/parse.js";
import { fieldsOf, itemsOf } from "../../model/unknown.js";
import type { PublishedReport } from "../publication/published-report.js";
import { basisInOrder, unchanged } from "./parse-report.js";
import { publishedReportSchema } from "./published-report-schema.js";

/** zod drops this one key of a record in silence; nothing is dropped here. */
const readable = /* @__PURE__ */ z
  .unknown()
  .check(
    always((publication) =>
      itemsOf(fieldsOf(publication)["figures"]).flatMap((figure, i) =>
        Object.hasOwn(fieldsOf(fieldsOf(figure)["counts"]), "__proto__")
          ? [problem(figure, "key.unknown", {}, ["figures", i, "counts", "__proto__"])]
          : none,
      ),
    ),
  )
  .pipe(publishedReportSchema);

/**
 * Reads a publication that comes from elsewhere: every problem with its place, nothing thrown, nothing coerced. A null is
 * suppressed. One with a digest (`sealed`) is refused when it was changed since. Whether it is guarded as it promises cannot be seen from it: `verifyPublication` does that for whoever has
 * the report.
 *
 * @example
 * const page = parsePublishedReport(JSON.parse(JSON.stringify(publish(report))));
 * page.ok; // true
 */
export function parsePublishedReport(input: unknown): Result<PublishedReport, InputIssue> {
  const read = parseWith<PublishedReport>(readable, input);
  return read.ok ? unchanged(read.value, { ...read.value, basis: basisInOrder(read.value.basis) }) : read;
}
