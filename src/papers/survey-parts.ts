import { compareText } from "../base/order.js";
import type { Survey } from "../model/survey.js";
import { rowsNumbered, table } from "./blocks.js";
import type { Desk } from "./desk.js";
import type { PaperBlock } from "./paper.js";

/** The points given on one scale to one question, or to all of them. */
type Sum = {
  readonly question: string;
  readonly lowest: number;
  readonly highest: number;
  points: number;
  answers: number;
};

function sumsOf(surveys: readonly Survey[], keyOf: (question: string) => string): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { question, points, lowest, highest } of surveys.flatMap(({ answers }) => answers)) {
    const key = `${keyOf(question)}|${lowest}|${highest}`;
    const known = sums.get(key) ?? { question, lowest, highest, points: 0, answers: 0 };
    known.points += points;
    known.answers += 1;
    sums.set(key, known);
  }
  return [...sums.values()];
}

/** “8,5 (1–10)”: the mean of all answers, for each scale; nothing without answers. */
export function averageOf(
  surveys: readonly Survey[],
  decimal: (value: number) => string,
): string | undefined {
  const sums = sumsOf(surveys, () => "");
  if (sums.length === 0) return undefined;
  return sums
    .map(({ lowest, highest, points, answers }) => `${decimal(points / answers)} (${lowest}–${highest})`)
    .join("; ");
}

/** Words of questions by their codes, and what a question without words is called. */
export type QuestionTexts = {
  readonly columns: readonly [
    place: string,
    question: string,
    scale: string,
    points: string,
    answers: string,
  ];
  readonly question: (number: number) => string;
};

/** Every question with the mean of its answers, in the order of their codes. */
export function answersTable(
  desk: Desk<"answers">,
  surveys: readonly Survey[],
  questions: Readonly<Record<string, string>>,
  texts: QuestionTexts,
): PaperBlock {
  const sums = [...sumsOf(surveys, (question) => question)].sort((a, b) =>
    compareText(a.question, b.question),
  );
  const rows = sums.map(({ question, lowest, highest, points, answers }, i) => [
    (Object.hasOwn(questions, question) ? questions[question] : undefined) ?? texts.question(i + 1),
    `${lowest}–${highest}`,
    desk.fill("answers", desk.words.decimal(points / answers)),
    String(answers),
  ]);
  return table(texts.columns, rowsNumbered(rows));
}
