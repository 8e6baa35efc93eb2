import { withheldReasons } from "../codes/reports/report-facts.js";
import type { PublishedReport } from "../report/publication/published-report.js";
import { labelOfCode } from "./label-of-code.js";
import { countRu, numberRu } from "../base/words-ru.js";

/**
 * Says in Russian what a publication leaves out and why, a sentence for each reason.
 *
 * @example describeWithheld(publish(report)).at(-1) // "показатели движения служат для сверки и не публикуются"
 */
export function describeWithheld({
  withheld,
  threshold,
  sensitiveThreshold,
}: PublishedReport): readonly string[] {
  return withheld.map(({ reason, figures }) => {
    const bound =
      reason === "small-count"
        ? ` (порог ${numberRu(threshold)})`
        : reason === "sensitive-code"
          ? ` (порог ${numberRu(sensitiveThreshold)})`
          : "";
    const many = figures === undefined ? "" : `Скрыто ${countRu(figures, ["число", "числа", "чисел"])}: `;
    return `${many}${labelOfCode(withheldReasons, reason)}${bound}`;
  });
}
