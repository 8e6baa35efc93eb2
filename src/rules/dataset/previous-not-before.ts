import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** The previous program certainly runs on, or begins, when this one has begun. */
export type Facts = {
  readonly program: string;
  readonly previous: string;
  readonly why: "overlaps" | "later";
  /** The latest day on which this program can start. */
  readonly starts: CalendarDate;
};

export const check: Check<RecordsByKind, Facts> = (records) => {
  const programs = new Map(records.program.map(([program]) => [program.id, program]));
  return records.program.flatMap(([{ id, previousProgram, period }, i]) => {
    const previous = previousProgram === undefined ? undefined : programs.get(previousProgram);
    const starts = period?.starts?.latest;
    if (previous === undefined || previous.id === id || starts === undefined) return [];
    const began = previous.period?.starts?.earliest;
    const ended = previous.period?.ends?.earliest;
    const why =
      began !== undefined && began > starts
        ? "later"
        : ended !== undefined && ended >= starts
          ? "overlaps"
          : undefined;
    const path = ["records", i, "previousProgram"];
    return why === undefined ? [] : [{ path, details: { program: id, previous: previous.id, why, starts } }];
  });
};

export const ru: Sentence<Facts> = ({ program, previous, why, starts }, called) =>
  why === "later"
    ? `Предыдущая программа${called(previous)} начинается позже, чем сама программа${called(program)} (${dayRu(starts)})`
    : `Предыдущая программа${called(previous)} ещё идёт, когда начинается следующая${called(program)} (${dayRu(starts)})`;

export const en: Sentence<Facts> = ({ program, previous, why, starts }, called) =>
  why === "later"
    ? `The previous program${called(previous)} starts later than the program${called(program)} itself (${dayEn(starts)})`
    : `The previous program${called(previous)} still runs when the next one${called(program)} starts (${dayEn(starts)})`;
