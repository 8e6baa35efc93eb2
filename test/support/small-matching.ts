import fc from "fast-check";
import { idOf, type MatchingRequest, type Mentee, type MenteeId, type MentorId } from "nastavnik";
import { type BestOptions, type Criterion, type Objective } from "nastavnik/matching";
import { mentee, mentor } from "./build.js";

/** A problem small enough for exhaustive search, with scores from a table and deliberate ties. */
export type SmallProblem = {
  /** Points of mentee × mentor; null where unknown. */
  readonly points: readonly (readonly (number | null)[])[];
  readonly possible: readonly (readonly boolean[])[];
  readonly levels: readonly number[];
  readonly seats: readonly number[];
  readonly taken: readonly number[];
};

const most = { mentees: 5, mentors: 3 };

export const smallProblem: fc.Arbitrary<SmallProblem> = fc
  .record({
    mentees: fc.integer({ min: 0, max: most.mentees }),
    mentors: fc.integer({ min: 0, max: most.mentors }),
  })
  .chain(({ mentees, mentors }) => {
    const table = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: mentors, maxLength: mentors }), {
        minLength: mentees,
        maxLength: mentees,
      });
    const list = (length: number, max: number) =>
      fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
    return fc.record({
      points: table(fc.constantFrom(null, 0, 1, 2_000, 2_001, 7_777, 10_000)),
      possible: table(fc.integer({ min: 0, max: 9 }).map((n) => n < 7)),
      levels: list(mentees, 3),
      seats: list(mentors, 3),
      taken: list(mentors, 2),
    });
  });

export function menteeId(i: number): MenteeId {
  return idOf("mentee", `mentee:e${i}`);
}

export function mentorId(j: number): MentorId {
  return idOf("mentor", `mentor:m${j}`);
}

/** The number after the letter of an id. */
function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0]);
}

/** A criterion that scores pairs by the table alone. */
export function tableCriterion(points: SmallProblem["points"]): Criterion {
  return {
    code: "table",
    label: { ru: "по таблице", en: "by the table" },
    weight: 10_000,
    read: (of, by) => points[numberOf(of.id)]?.[numberOf(by.id)] ?? undefined,
  };
}

/** Of a level from 0, which is no difficulty at all, to 3. */
export function difficultiesOf(level: number): Mentee["difficulties"] {
  return level === 0 ? [] : [{ code: "PD-CLM-01", level: level as 1 | 2 | 3, origin: "self" }];
}

export function requestOf({ points, possible, levels, seats, taken }: SmallProblem): MatchingRequest {
  return {
    mentees: levels.map((level, i) =>
      mentee(`e${i}`, {
        difficulties: difficultiesOf(level),
      }),
    ),
    mentors: seats.map((count, j) => mentor(`m${j}`, { seats: count + taken[j]! })),
    criteria: [tableCriterion(points)],
    forbidden: possible.flatMap((row, i) =>
      row.flatMap((is, j) => (is ? [] : [[menteeId(i), mentorId(j)] as const])),
    ),
    taken: new Map(taken.map((count, j) => [mentorId(j), count])),
  };
}

/** Every matching of a small problem: the mentor of each mentee, -1 for nobody. */
export function* everyMatching({ possible, seats }: SmallProblem): Generator<readonly number[]> {
  const free = [...seats];
  const mentorOf: number[] = [];
  function* from(i: number): Generator<readonly number[]> {
    if (i === possible.length) {
      yield mentorOf;
      return;
    }
    mentorOf[i] = -1;
    yield* from(i + 1);
    for (let j = 0; j < free.length; j++) {
      if (!possible[i]![j] || free[j] === 0) continue;
      free[j]!--;
      mentorOf[i] = j;
      yield* from(i + 1);
      free[j]!++;
    }
    mentorOf[i] = -1;
  }
  yield* from(0);
}

/** The value of a matching for each objective; more is better. */
export function worthOf(
  problem: SmallProblem,
  mentorOf: readonly number[],
  objectives: readonly Objective[],
  bonus: (i: number, j: number) => number = () => 0,
): readonly number[] {
  const seated = mentorOf.flatMap((j, i) => (j < 0 ? [] : [[i, j] as const]));
  const load = [...problem.taken];
  for (const [, j] of seated) load[j]!++;
  const worth: Record<Objective, number> = {
    seated: seated.length,
    needs: seated.reduce((sum, [i]) => sum + problem.levels[i]!, 0),
    score: seated.reduce((sum, [i, j]) => sum + (problem.points[i]![j] ?? 0) + bonus(i, j), 0),
    "even-load": -load.reduce((sum, count) => sum + count * count, 0),
  };
  return objectives.map((objective) => worth[objective]);
}

/** The greatest value of all matchings that meet a condition; undefined when none does. */
export function bestWorth(
  problem: SmallProblem,
  objectives: readonly Objective[],
  keeps: (mentorOf: readonly number[]) => boolean = () => true,
  bonus?: (i: number, j: number) => number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (const mentorOf of everyMatching(problem)) {
    if (!keeps(mentorOf)) continue;
    const worth = worthOf(problem, mentorOf, objectives, bonus);
    const at = worth.findIndex((value, k) => value !== best?.[k]);
    if (best === undefined || (at >= 0 && worth[at]! > best[at]!)) best = worth;
  }
  return best;
}

/** The mentor of each mentee in a matching of a small problem. */
export function placesOf(
  problem: SmallProblem,
  pairs: readonly { readonly mentee: string; readonly mentor: string }[],
): readonly number[] {
  const places = problem.levels.map(() => -1);
  for (const { mentee: of, mentor: by } of pairs) places[numberOf(of)] = numberOf(by);
  return places;
}

export const defaultObjectives = [
  "seated",
  "needs",
  "score",
  "even-load",
] as const satisfies BestOptions["objectives"];
