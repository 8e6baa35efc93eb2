import type { Survey, SurveyAnswer } from "../../model/survey.js";
import type { DiagnosticsRecord, ProcessRecord, ReportPlace } from "./report-record.js";
import { isWithin, type ReportWindow } from "../report-window.js";

/** The curator's questionnaire: nine ratings of 0, 1 or 2. Undefined for any other survey. */
export function questionnaireOf({ side, answers }: Survey): ProcessRecord["ratings"] {
  if (side !== "curator") return undefined;
  const ratings = answers.flatMap(ratingOf);
  return answers.length === 9 && ratings.length === 9 ? ratings : undefined;
}

function ratingOf({ points, lowest, highest }: SurveyAnswer): readonly (0 | 1 | 2)[] {
  if (lowest !== 0 || highest !== 2) return [];
  return points === 0 || points === 1 || points === 2 ? [points] : [];
}

/**
 * Measurements before and after a program, of levels above reaction, one for each participant and question. Surveys do not
 * keep who answered: where a side of a program has one of each stage they are one person's, otherwise nobody can say whose
 * belong together, and each participant is measured without being compared. A measurement counts in the period of its last
 * survey.
 */
export function diagnosticsOf(
  surveys: readonly Survey[],
  window: ReportWindow,
  placeOf: (survey: Survey) => ReportPlace,
): readonly DiagnosticsRecord[] {
  const bySide = new Map<string, Survey[]>();
  for (const survey of surveys) {
    const { program, side, stage, level, on } = survey;
    if (program === undefined || side === "curator" || stage === "interim" || level === "reaction") continue;
    if (on > window.closing) continue;
    const key = `${program} ${side}`;
    const group = bySide.get(key);
    if (group === undefined) bySide.set(key, [survey]);
    else group.push(survey);
  }
  return [...bySide.values()].flatMap((group) => measured(group, window, placeOf));
}

function measured(
  group: readonly Survey[],
  window: ReportWindow,
  placeOf: (survey: Survey) => ReportPlace,
): readonly DiagnosticsRecord[] {
  if (!group.some(({ on }) => isWithin(window, on))) return [];
  const [before, after] = (["before", "after"] as const).map((each) =>
    group.filter(({ stage }) => stage === each),
  ) as [Survey[], Survey[]];
  const fuller = after.length < before.length ? before : after;
  if (fuller.length > 1) return fuller.flatMap((survey) => alone(survey, placeOf(survey)));
  const [first, last] = [before[0], after[0]];
  if (first === undefined || last === undefined) return group.flatMap((each) => alone(each, placeOf(each)));
  const place = placeOf(last);
  const earlier = new Map(first.answers.map((answer) => [scaleOf(answer), answer.points]));
  const compared = last.answers.map((answer): DiagnosticsRecord => {
    const points = earlier.get(scaleOf(answer));
    const head = { kind: "diagnostics", place, scale: answer.question, after: answer.points } as const;
    return points === undefined ? head : { ...head, before: points };
  });
  const answered = new Set(last.answers.map(scaleOf));
  const unanswered = first.answers.filter((answer) => !answered.has(scaleOf(answer)));
  return [...compared, ...alone({ ...first, answers: unanswered }, place)];
}

function alone({ stage, answers }: Survey, place: ReportPlace): readonly DiagnosticsRecord[] {
  return answers.map(({ question, points }) => {
    const head = { kind: "diagnostics", place, scale: question } as const;
    return stage === "before" ? { ...head, before: points } : { ...head, after: points };
  });
}

/** Points are compared only on one scale: the same question, from the same lowest to the same highest. */
function scaleOf({ question, lowest, highest }: SurveyAnswer): string {
  return `${question} ${lowest} ${highest}`;
}
