import type { Dimension } from "../../codes/reports/report-keys.js";
import { entriesOf } from "../cell-book.js";
import type { ReportBasis } from "../report.js";
import type { Figure } from "../rows/figures-of.js";
import { answerMeasures, type RelationSource } from "./relations.js";

/**
 * What whoever knows how surveys are made knows: how many answers a questionnaire has, how many questionnaires an organisation,
 * how many points a scale. As the figures are broken down, or the basis says; more where a figure shows that there are more.
 */
export function mostOfEach(
  figures: readonly Figure[],
  basis: Pick<ReportBasis, "satisfied">,
): RelationSource["most"] {
  const values = (dimension: Dimension) =>
    new Set(figures.flatMap((figure) => (figure.dimension === dimension ? [figure.value] : []))).size;
  const most = (parts: readonly string[], whole: string) => timesAtMost(figures, parts, whole);
  const ranges = basis.satisfied.map(({ lowest, highest }) => highest - lowest);
  return {
    answers: Math.max(values("scale"), most(answerMeasures, "surveys.answered")),
    questionnaires: Math.max(values("form"), most(["questionnaires.filled"], "organisations.total")),
    points: Math.max(...ranges, most(["diagnostics.gained", "diagnostics.lost"], "diagnostics.both")),
  };
}

/** The least whole number that no figure contradicts, at least 1. */
function timesAtMost(figures: readonly Figure[], parts: readonly string[], whole: string): number {
  return figures.reduce((most, { counts }) => {
    let [sum, of] = [0, 0];
    for (const [code, count] of entriesOf(counts)) {
      if (parts.includes(code)) sum += count;
      if (code === whole) of = count;
    }
    return of > 0 ? Math.max(most, Math.ceil(sum / of)) : most;
  }, 1);
}
