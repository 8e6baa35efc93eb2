import type { QuestionnaireLevel } from "../../codes/reports/report-keys.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import type { DayBook } from "./day-book.js";
import type { Ledger } from "./ledger.js";
import { columnsOf, type Sheet } from "./sheet.js";
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
  ledger.open(record);
  const { side, level } = record;
  ledger.addThings(ofSurveys["surveys.asked"], 1);
  ledger.post(`${side} ${level}`);
  if (record.answers.length > 0) ledger.add(ofSurveys["surveys.answered"], 1);
  ledger.post();
  if (level !== "reaction" || side === "curator") return;
  const note = (answers: SurveyRecord["answers"]): void => {
    const [cutOff, others] = [answers.filter(hasCut), answers.filter((answer) => !hasCut(answer))];
    const satisfied = cutOff.filter((answer) => answer.points >= (cutOf(answer)?.from ?? Infinity));
    ledger.addThings(ofSurveys[`answers.${side}s`], cutOff.length);
    ledger.add(ofSurveys[`answers.${side}s-satisfied`], satisfied.length);
    ledger.addThings(ofSurveys["answers.without-cut"], others.length);
  };
  const cutOf = ({ lowest, highest }: SurveyRecord["answers"][number]) =>
    cuts.find((each) => each.lowest === lowest && each.highest === highest);
  const hasCut = (answer: SurveyRecord["answers"][number]) => cutOf(answer) !== undefined;
  note(record.answers);
  ledger.post();
  if (!ledger.has("scale")) return;
  for (const scale of new Set(record.answers.map((answer) => answer.scale))) {
    note(record.answers.filter((answer) => answer.scale === scale));
    ledger.postIn("scale", scale);
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
  ledger.open(record);
  const whose = JSON.stringify([record.scale, difficulty]);
  noteDiagnostics(ledger, record);
  ledger.post(whose);
  noteDiagnostics(ledger, record);
  ledger.postIn("difficulty-group", difficulty === undefined ? "" : groupOf(difficulty).group, whose);
}

function noteDiagnostics(ledger: Ledger<DiagnosticsRecord>, { before, after }: DiagnosticsRecord): void {
  ledger.addThings(ofDiagnostics["diagnostics.measured"], 1);
  if (before === undefined || after === undefined) return;
  ledger.addThings(ofDiagnostics["diagnostics.both"], 1);
  const column = ofDiagnostics[after > before ? "diagnostics.gained" : "diagnostics.lost"];
  ledger.addThings(column, Math.abs(after - before));
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
  ledger.open(record);
  ledger.addThings(ofAssessments[`${record.level}.assessed`], 1);
  if (record.positive) ledger.addThings(ofAssessments[wellEnough[record.level]], 1);
  ledger.post();
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
  ledger.open(record);
  const { ratings, swot } = record;
  if (ratings?.length === 9) {
    const points = ratings.reduce<number>((sum, rating) => sum + rating, 0);
    const note = (): void => {
      ledger.addThings(ofProcess["questionnaires.filled"], 1);
      ledger.addThings(ofProcess["questionnaires.points"], points);
    };
    note();
    ledger.post();
    note();
    ledger.postIn("questionnaire-level", questionnaireLevelOf(points, cut));
  }
  if (swot === undefined) return;
  for (const side of swotSides) ledger.addThings(ofProcess[`swot.${side}`], swot[side].length);
  ledger.post();
  for (const side of swotSides) {
    for (const theme of new Set(swot[side])) {
      const named = swot[side].filter((each) => each === theme).length;
      ledger.addThings(ofProcess[`swot.${side}`], named);
      ledger.postIn("swot-theme", theme);
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
