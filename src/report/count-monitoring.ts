import { questionnaireLevels, type QuestionnaireLevel } from "../codes/report-facts.js";
import { addCounts } from "./cell-book.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import type { SatisfactionCut } from "./report.js";
import type {
  AssessmentRecord,
  CountRecord,
  DiagnosticsRecord,
  ProcessRecord,
  SurveyRecord,
} from "./report-record.js";
import { isWithin, type ReportWindow } from "./report-window.js";
import { add, type Tally } from "./tally.js";
import { valueOf } from "./value-of.js";

/** Satisfaction is the level of reaction, of mentors and mentees, on a scale for which there is a cut. */
export function countSurvey(
  tally: Tally,
  record: SurveyRecord,
  window: ReportWindow,
  cuts: readonly SatisfactionCut[],
): void {
  if (!isWithin(window, record.on)) return;
  const spot = tally.spot(record.place);
  add(spot.cells, "surveys.asked", 1);
  if (record.answers.length > 0) add(spot.cells, "surveys.answered", 1);
  if (record.level !== "reaction" || record.side === "curator") return;
  for (const { scale, points, lowest, highest } of record.answers) {
    const cells = [...spot.cells, ...tally.extra(spot, "scale", scale)];
    const cut = cuts.find((each) => each.lowest === lowest && each.highest === highest);
    if (cut === undefined) add(cells, "answers.without-cut", 1);
    else {
      add(cells, `answers.${record.side}s`, 1);
      if (points >= cut.from) add(cells, `answers.${record.side}s-satisfied`, 1);
    }
  }
}

export function countDiagnostics(
  tally: Tally,
  record: DiagnosticsRecord,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { place, scale = "", difficulty, before, after } = record;
  if (before === undefined && after === undefined) return;
  const spot = tally.spot(place);
  tally.under(spot, "scale", scale);
  tally.under(spot, "difficulty-group", difficulty === undefined ? "" : groupOf(difficulty).group);
  add(spot.cells, "diagnostics.measured", 1);
  if (before === undefined || after === undefined) return;
  add(spot.cells, "diagnostics.both", 1);
  add(spot.cells, after > before ? "diagnostics.gained" : "diagnostics.lost", Math.abs(after - before));
}

const wellEnough = {
  learning: "learning.passed",
  behaviour: "behaviour.improved",
  result: "result.better",
} as const;

export function countAssessment(
  tally: Tally,
  { place, level, positive, menteeCategories }: AssessmentRecord,
): void {
  const spot = tally.spot(place);
  tally.under(spot, "mentee-category", valueOf(menteeCategories));
  add(spot.cells, `${level}.assessed`, 1);
  if (positive) add(spot.cells, wellEnough[level], 1);
}

const swotSides = ["strengths", "weaknesses", "opportunities", "threats"] as const;

export function countProcess(tally: Tally, { place, forms, ratings, swot }: ProcessRecord): void {
  const spot = tally.spot(place);
  tally.under(spot, "form", valueOf(forms));
  if (ratings?.length === 9) {
    const points = ratings.reduce<number>((sum, rating) => sum + rating, 0);
    const cells = [...spot.cells, ...tally.extra(spot, "questionnaire-level", questionnaireLevelOf(points))];
    add(cells, "questionnaires.filled", 1);
    add(cells, "questionnaires.points", points);
  }
  if (swot === undefined) return;
  for (const side of swotSides) {
    for (const theme of swot[side])
      add([...spot.cells, ...tally.extra(spot, "swot-theme", theme)], `swot.${side}`, 1);
  }
}

/** The level that a sum of nine ratings reaches, 0 to 18 points. */
export function questionnaireLevelOf(points: number): QuestionnaireLevel {
  const levels = Object.keys(questionnaireLevels) as QuestionnaireLevel[]; // from the highest down
  return levels.find((level) => points >= questionnaireLevels[level].from) ?? "inadmissible";
}

export function countCounts(tally: Tally, { place, counts }: CountRecord): void {
  for (const cell of tally.spot(place).cells) addCounts(cell, counts);
}
