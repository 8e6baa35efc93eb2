import type { QuestionnaireLevel } from "../../codes/reports/report-keys.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { add, columnsOf, type Ledger, type Sheet } from "./ledger.js";
import { type QuestionnaireCut, type SatisfactionCut, usualBasis } from "../report.js";
import type {
  AssessmentRecord,
  DiagnosticsRecord,
  ProcessRecord,
  SurveyRecord,
} from "../records/report-record.js";
import { isWithin, type ReportWindow } from "../report-window.js";
import { valueOf } from "./value-of.js";

const ofSurveys = columnsOf("surveys", "answers");

export const surveySheet: Sheet<SurveyRecord> = { columns: ofSurveys, breakdown: {} };

/** Satisfaction is the level of reaction, of mentors and mentees, on a scale for which there is a cut. */
export function countSurvey(
  ledger: Ledger<SurveyRecord>,
  record: SurveyRecord,
  window: ReportWindow,
  cuts: readonly SatisfactionCut[],
): void {
  if (!isWithin(window, record.on)) return;
  const spot = ledger.spot(record);
  add(spot.rows, ofSurveys["surveys.asked"], 1);
  if (record.answers.length > 0) add(spot.rows, ofSurveys["surveys.answered"], 1);
  if (record.level !== "reaction" || record.side === "curator") return;
  for (const { scale, points, lowest, highest } of record.answers) {
    const rows = [...spot.rows, ...ledger.extra(spot, "scale", scale)];
    const cut = cuts.find((each) => each.lowest === lowest && each.highest === highest);
    if (cut === undefined) add(rows, ofSurveys["answers.without-cut"], 1);
    else {
      add(rows, ofSurveys[`answers.${record.side}s`], 1);
      if (points >= cut.from) add(rows, ofSurveys[`answers.${record.side}s-satisfied`], 1);
    }
  }
}

const ofDiagnostics = columnsOf("diagnostics");

export const diagnosticsSheet: Sheet<DiagnosticsRecord> = {
  columns: ofDiagnostics,
  breakdown: { scale: ({ scale = "" }) => scale },
};

export function countDiagnostics(
  ledger: Ledger<DiagnosticsRecord>,
  record: DiagnosticsRecord,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { difficulty, before, after } = record;
  if (before === undefined && after === undefined) return;
  const spot = ledger.spot(record);
  const group = difficulty === undefined ? "" : groupOf(difficulty).group;
  const rows = [...spot.rows, ...ledger.extra(spot, "difficulty-group", group)];
  add(rows, ofDiagnostics["diagnostics.measured"], 1);
  if (before === undefined || after === undefined) return;
  add(rows, ofDiagnostics["diagnostics.both"], 1);
  add(
    rows,
    ofDiagnostics[after > before ? "diagnostics.gained" : "diagnostics.lost"],
    Math.abs(after - before),
  );
}

const ofAssessments = columnsOf("learning", "behaviour", "result");

export const assessmentSheet: Sheet<AssessmentRecord> = {
  columns: ofAssessments,
  breakdown: { "mentee-category": ({ menteeCategories }) => valueOf(menteeCategories) },
};

const wellEnough = {
  learning: "learning.passed",
  behaviour: "behaviour.improved",
  result: "result.better",
} as const;

export function countAssessment(ledger: Ledger<AssessmentRecord>, record: AssessmentRecord): void {
  const { rows } = ledger.spot(record);
  add(rows, ofAssessments[`${record.level}.assessed`], 1);
  if (record.positive) add(rows, ofAssessments[wellEnough[record.level]], 1);
}

const ofProcess = columnsOf("questionnaires", "swot");

export const processSheet: Sheet<ProcessRecord> = {
  columns: ofProcess,
  breakdown: { form: ({ forms }) => valueOf(forms) },
};

const swotSides = ["strengths", "weaknesses", "opportunities", "threats"] as const;

export function countProcess(
  ledger: Ledger<ProcessRecord>,
  record: ProcessRecord,
  cut: QuestionnaireCut,
): void {
  const spot = ledger.spot(record);
  const { ratings, swot } = record;
  if (ratings?.length === 9) {
    const points = ratings.reduce<number>((sum, rating) => sum + rating, 0);
    const rows = [
      ...spot.rows,
      ...ledger.extra(spot, "questionnaire-level", questionnaireLevelOf(points, cut)),
    ];
    add(rows, ofProcess["questionnaires.filled"], 1);
    add(rows, ofProcess["questionnaires.points"], points);
  }
  if (swot === undefined) return;
  for (const side of swotSides) {
    for (const theme of swot[side])
      add([...spot.rows, ...ledger.extra(spot, "swot-theme", theme)], ofProcess[`swot.${side}`], 1);
  }
}

/**
 * The level that a sum of nine ratings reaches, 0 to 18 points.
 *
 * @param cut where a profile says otherwise; 15 and 9 points by default
 * @example
 * questionnaireLevelOf(14) // "admissible"
 * questionnaireLevelOf(14, { optimal: 14, admissible: 7 }) // "optimal"
 */
export function questionnaireLevelOf(
  points: number,
  cut: QuestionnaireCut = usualBasis.questionnaire,
): QuestionnaireLevel {
  return points >= cut.optimal ? "optimal" : points >= cut.admissible ? "admissible" : "inadmissible";
}
