import { withheldReasons } from "../codes/reports/report-facts.js";
import type { PublishedReport } from "../report/publication/published-report.js";
import { labelOfCode } from "./label-of-code.js";
import { countEn } from "../base/words-en.js";

/**
 * Says in English what a publication leaves out and why, a sentence for each reason.
 *
 * @example describeWithheld(publish(report)).at(-1) // "movements are for reconciliation and are not published"
 */
export function describeWithheld({
  withheld,
  threshold,
  sensitiveThreshold,
}: PublishedReport): readonly string[] {
  return withheld.map(({ reason, figures }) => {
    const bound =
      reason === "small-count"
        ? ` (threshold ${threshold})`
        : reason === "sensitive-code"
          ? ` (threshold ${sensitiveThreshold})`
          : "";
    const many = figures === undefined ? "" : `${countEn(figures, ["figure", "figures"])} withheld: `;
    return `${many}${labelOfCode(withheldReasons, reason)}${bound}`;
  });
}
