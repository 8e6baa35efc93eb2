import type { Catalogue } from "./catalogue.js";
import {
  codeNumbers,
  type CompetenceRelation,
  competenceRelations,
  type LevelledDifficulty,
  type Need,
  needsOf,
  pointsOf,
  relationTo,
  skillsOf,
} from "./competence-fit.js";

/** Coverage of mentees by mentors, each known by its number in the lists the index was made of. */
export type CoverageIndex = {
  /**
   * What `coverageOf` would call the score: 0 to 10 000, or undefined for a mentee without difficulties. Some nanoseconds
   * for each difficulty, whatever the size of the catalogue.
   *
   * @throws RangeError for a number outside the lists
   */
  readonly scoreOf: (mentee: number, mentor: number) => number | undefined;
};

// A byte for each mentor and each code that mentees name: 32 MiB at most, beyond that every question is worked out anew.
const maxRemembered = 1 << 25;

/**
 * The compiled form of `coverageOf` for many pairs: codes become small integers once for each person, and what a mentor's
 * competences are to a code is worked out when it is first asked for, once for all mentees who name it.
 *
 * @example
 * const index = coverageIndex(catalogue, {
 *   mentees: mentees.map(({ difficulties }) => difficulties),
 *   mentors: mentors.map(({ competences }) => competences),
 * });
 * index.scoreOf(0, 7);
 */
export function coverageIndex(
  catalogue: Catalogue,
  people: {
    readonly mentees: readonly (readonly LevelledDifficulty[])[];
    readonly mentors: readonly (readonly string[])[];
  },
): CoverageIndex {
  const numbers = codeNumbers(catalogue);
  const skills = people.mentors.map((competences) => skillsOf(catalogue, numbers, competences));
  const columns = new Map<string, number>();
  const needs = people.mentees.map((difficulties) =>
    needsOf(catalogue, numbers, difficulties).map((need) => ({
      need,
      column: columnIn(columns, need.countsAs),
      points: competenceRelations.map((relation) => pointsOf(need, relation)),
    })),
  );
  const cells = people.mentors.length * columns.size;
  const remembered = new Uint8Array(cells <= maxRemembered ? cells : 0); // 1 + the place of the relation, 0 = not asked yet

  const relationPlace = (need: Need, column: number, mentor: number): number => {
    const cell = mentor * columns.size + column;
    const known = remembered[cell] ?? 0;
    if (known > 0) return known - 1;
    const relation: CompetenceRelation = relationTo(need, skills[mentor] ?? new Map());
    const place = competenceRelations.indexOf(relation);
    remembered[cell] = place + 1; // past the end nothing is written
    return place;
  };

  return {
    scoreOf: (mentee, mentor) => {
      const asked = needs[mentee];
      if (asked === undefined || skills[mentor] === undefined) {
        throw new RangeError(`no mentee ${mentee} or no mentor ${mentor} in the index`);
      }
      if (asked.length === 0) return undefined;
      let score = 0;
      for (const { need, column, points } of asked) score += points[relationPlace(need, column, mentor)] ?? 0;
      return score;
    },
  };
}

function columnIn(columns: Map<string, number>, code: string): number {
  const column = columns.get(code) ?? columns.size;
  columns.set(code, column);
  return column;
}
