import type { QuestionnaireLevel } from "../../codes/reports/report-keys.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import type { DayBook } from "./day-book.js";
import { columnsOf, type Ledger, type Sheet, type Spot } from "./ledger.js";
import { type QuestionnaireCut, type SatisfactionCut, usualBasis } from "../report.js";
import type {
  AssessmentRecord,
  DiagnosticsRecord,
  ProcessRecord,
  SurveyRecord,
} from "../records/report-record.js";
import { valueOf } from "./value-of.js";

const ofSurveys = columnsOf("surveys", "answers");

export const surveySheet: Sheet<SurveyRecord> = { columns: ofSurveys, breakdown: {} };

/** Satisfaction is the level of reaction, of mentors and mentees, on a scale for which there is a cut. */
export function countSurvey(
  ledger: Ledger<SurveyRecord>,
  record: SurveyRecord,
  days: DayBook,
  cuts: readonly SatisfactionCut[],
): void {
  if (!days.isWithin(record.on)) return;
  const spot = ledger.spot(record);
  const { side, level } = record;
  ledger.addThings(spot, ofSurveys["surveys.asked"], 1, `${side} ${level}`);
  if (record.answers.length > 0) ledger.add(spot, ofSurveys["surveys.answered"], 1);
  if (level !== "reaction" || side === "curator") return;
  const count = (at: Spot, answers: SurveyRecord["answers"]): void => {
    const [cutOff, others] = [answers.filter(hasCut), answers.filter((answer) => !hasCut(answer))];
    const satisfied = cutOff.filter((answer) => answer.points >= (cutOf(answer)?.from ?? Infinity));
    ledger.addThings(at, ofSurveys[`answers.${side}s`], cutOff.length);
    ledger.add(at, ofSurveys[`answers.${side}s-satisfied`], satisfied.length);
    ledger.addThings(at, ofSurveys["answers.without-cut"], others.length);
  };
  const cutOf = ({ lowest, highest }: SurveyRecord["answers"][number]) =>
    cuts.find((each) => each.lowest === lowest && each.highest === highest);
  const hasCut = (answer: SurveyRecord["answers"][number]) => cutOf(answer) !== undefined;
  count(spot, record.answers);
  for (const scale of new Set(record.answers.map((answer) => answer.scale)))
    count(
      ledger.extra(spot, "scale", scale),
      record.answers.filter((answer) => answer.scale === scale),
    );
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
  const inGroup = ledger.withExtra(spot, "difficulty-group", group);
  const whose = JSON.stringify([record.scale, difficulty]);
  ledger.addThings(inGroup, ofDiagnostics["diagnostics.measured"], 1, whose);
  if (before === undefined || after === undefined) return;
  ledger.addThings(inGroup, ofDiagnostics["diagnostics.both"], 1, whose);
  const column = ofDiagnostics[after > before ? "diagnostics.gained" : "diagnostics.lost"];
  ledger.addThings(inGroup, column, Math.abs(after - before), whose);
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
  const spot = ledger.spot(record);
  ledger.addThings(spot, ofAssessments[`${record.level}.assessed`], 1);
  if (record.positive) ledger.addThings(spot, ofAssessments[wellEnough[record.level]], 1);
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
    const inLevel = ledger.withExtra(spot, "questionnaire-level", questionnaireLevelOf(points, cut));
    ledger.addThings(inLevel, ofProcess["questionnaires.filled"], 1);
    ledger.addThings(inLevel, ofProcess["questionnaires.points"], points);
  }
  if (swot === undefined) return;
  for (const side of swotSides) {
    const themes = swot[side];
    ledger.addThings(spot, ofProcess[`swot.${side}`], themes.length);
    for (const theme of new Set(themes)) {
      const named = themes.filter((each) => each === theme).length;
      ledger.addThings(ledger.extra(spot, "swot-theme", theme), ofProcess[`swot.${side}`], named);
    }
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
