import type { CalendarDate } from "../base/calendar-date.js";
import { compareText } from "../base/order.js";
import type { DifficultyOutcome } from "../codes/people/difficulty-keys.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import { levelsOf } from "./agreement-of.js";
import type { Needs } from "./needs.js";

/** A code before and after. A level is absent when the code was not judged at that time. */
export type LevelChange = {
  readonly code: string;
  readonly before?: LevelAtEnd;
  readonly after?: LevelAtEnd;
  /** Ready for a difficulty of a program; absent when it was none before. A level that rose is `"unchanged"`: not overcome. */
  readonly outcome?: DifficultyOutcome;
};

/** What moved between two fillings of one questionnaire by one respondent. */
export type NeedsChange = {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly codes: readonly LevelChange[];
};

/**
 * Change by difficulty between two days, in the order of the codes. It names no person, so it may go where the person's
 * answers may not.
 *
 * @throws RangeError for two people, two respondents, two questionnaires or versions of one, or a later day before
 * @example
 * changeOf(bySelf, inMay).codes; // [{ code: "PD-MET-02", before: 3, after: 1, outcome: "reduced" }]
 */
export function changeOf(before: Needs, after: Needs): NeedsChange {
  const { id, version } = before.instrument;
  if (before.of !== after.of || before.by !== after.by) {
    throw new RangeError("change is of one person by one respondent");
  }
  if (id !== after.instrument.id || filledVersionOf(before) !== filledVersionOf(after)) {
    throw new RangeError("change is measured with one questionnaire in one version");
  }
  if (before.on > after.on) throw new RangeError("the first filling is later than the second");
  const [was, is] = [levelsOf(before), levelsOf(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].sort(compareText);
  return {
    instrument: { id, version },
    from: before.on,
    to: after.on,
    codes: codes.map((code) => changeOfCode(code, was.get(code), is.get(code))),
  };
}

function filledVersionOf({ filledVersion, instrument }: Needs): string {
  return filledVersion ?? instrument.version;
}

function changeOfCode(
  code: string,
  before: LevelAtEnd | undefined,
  after: LevelAtEnd | undefined,
): LevelChange {
  const outcome = before === undefined || before === 0 ? undefined : outcomeOf(before, after);
  return {
    code,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(outcome !== undefined && { outcome }),
  };
}

function outcomeOf(before: LevelAtEnd, after: LevelAtEnd | undefined): DifficultyOutcome {
  if (after === undefined) return "not-assessed";
  if (after === 0) return "removed";
  return after < before ? "reduced" : "unchanged";
}

/** How many moved from one level to another, for one code. */
export type LevelMoves = {
  readonly code: string;
  readonly before: LevelAtEnd;
  readonly after: LevelAtEnd;
  readonly people: number;
};

/** Changes of many people, without ids. `twice` of `people` have at least one code that was judged both times. */
export type ChangeCounts = {
  readonly people: number;
  readonly twice: number;
  readonly moves: readonly LevelMoves[];
};

/**
 * Changes counted: who was measured twice, and how many moved from which level to which, by code. Counts only, and exact.
 * A small count may still point at a person: publish it through a report.
 *
 * @example
 * countChanges([changeOf(bySelf, inMay)]); // { people: 1, twice: 1, moves: [{ code: "PD-MET-02", before: 3, after: 1, people: 1 }] }
 */
export function countChanges(changes: Iterable<NeedsChange>): ChangeCounts {
  let [people, twice] = [0, 0];
  const moves = new Map<string, LevelMoves>();
  for (const { codes } of changes) {
    people += 1;
    let measured = false;
    for (const { code, before, after } of codes) {
      if (before === undefined || after === undefined) continue;
      measured = true;
      addMoves(moves, { code, before, after, people: 1 });
    }
    if (measured) twice += 1;
  }
  return { people, twice, moves: sorted(moves) };
}

/**
 * Two counts of different people as one: any order, any grouping, the same answer.
 *
 * @example mergeChangeCounts(countChanges([]), countChanges([])); // { people: 0, twice: 0, moves: [] }
 */
export function mergeChangeCounts(a: ChangeCounts, b: ChangeCounts): ChangeCounts {
  const moves = new Map<string, LevelMoves>();
  for (const each of [...a.moves, ...b.moves]) addMoves(moves, each);
  return { people: a.people + b.people, twice: a.twice + b.twice, moves: sorted(moves) };
}

function addMoves(moves: Map<string, LevelMoves>, { code, before, after, people }: LevelMoves): void {
  const key = `${before}${after}${code}`;
  moves.set(key, { code, before, after, people: people + (moves.get(key)?.people ?? 0) });
}

function sorted(moves: ReadonlyMap<string, LevelMoves>): readonly LevelMoves[] {
  return [...moves.values()].sort(
    (a, b) => compareText(a.code, b.code) || a.before - b.before || a.after - b.after,
  );
}
