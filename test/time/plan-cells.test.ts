import { describe, expect, test } from "vitest";
import { calendarDate } from "nastavnik";
import {
  readDocumentMark,
  readPeriod,
  readPlanTime,
  type PlanFrequency,
  type PlanTime,
} from "nastavnik/time";
import cells from "./plan-cells.json" with { type: "json" };
import terms from "./term-texts.json" with { type: "json" };

const term = { starts: calendarDate(cells.term.starts), ends: calendarDate(cells.term.ends) };

type Cell = {
  readonly text: string;
  readonly half: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  readonly deadline?: boolean;
  readonly frequency?: PlanFrequency;
  readonly contradicts?: readonly string[];
  readonly parts?: readonly string[];
};

/** “1 раз в 3 месяца” is read as it is said, and judged to be once a quarter. */
function frequencyIn(frequency: PlanFrequency | undefined): string {
  if (frequency === undefined) return "";
  const { min, max, every, per } = frequency;
  return JSON.stringify(
    every === 3 && per === "month" ? [min, max, 1, "quarter"] : [min, max, every ?? 1, per],
  );
}

function excludesTruth({ from, to }: Cell, read: PlanTime): boolean {
  return Boolean((from && read.from && read.from > from) || (to && read.to && read.to < to));
}

function isRight(cell: Cell, read: PlanTime): boolean {
  return (
    read.kind === cell.kind &&
    read.from === cell.from &&
    read.to === cell.to &&
    frequencyIn(read.frequency) === frequencyIn(cell.frequency) &&
    Boolean(read.deadline) === Boolean(cell.deadline) &&
    (cell.contradicts === undefined || cell.contradicts.join() === read.contradicts?.join()) &&
    (cell.parts === undefined || cell.parts.length === read.parts?.length)
  );
}

describe("cells of plans", () => {
  const read = (cells.cells as readonly Cell[]).map((cell) => ({
    cell,
    time: readPlanTime(cell.text, { term }),
  }));

  test("no window excludes the truth", () => {
    expect(read.filter(({ cell, time }) => excludesTruth(cell, time)).map(({ cell }) => cell.text)).toEqual(
      [],
    );
  });

  test("all are right but these", () => {
    expect(read.filter(({ cell, time }) => !isRight(cell, time)).map(({ cell }) => cell.text)).toEqual(
      [
        "Август-начало сентября", // judged to end on 10 September; the words say no day
        "май-июнь, подведение итогов 17.06.2016.", // two times in a cell are several
        "в течение одного месяца", // a length, from a day that another paper says
      ].sort(
        (a, b) =>
          cells.cells.findIndex(({ text }) => text === a) - cells.cells.findIndex(({ text }) => text === b),
      ),
    );
  });

  test("every part of a cell of several lines is one of its lines", () => {
    for (const { cell, time } of read)
      if (cell.parts)
        expect(time.parts?.map(({ asWritten }) => asWritten)).toEqual(cell.parts.map((part) => part.trim()));
  });
});

test("terms and marks of documents are read as they are judged, but a title with two times", () => {
  const wrong = terms.texts.filter(({ text, what, precision, starts, ends }) => {
    if (what.startsWith("approval")) return readDocumentMark(text).on !== starts?.earliest;
    const read = readPeriod(text);
    const bounds = (one: typeof starts) => JSON.stringify(one ?? null);
    return (
      read.precision !== precision ||
      bounds(read.starts) !== bounds(starts) ||
      bounds(read.ends) !== bounds(ends)
    );
  });
  expect(wrong.map(({ text }) => text)).toEqual(["на 2025-2026 учебный год  (по состоянию на июнь 2025 г.)"]);
});
