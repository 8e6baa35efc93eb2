import { compareText } from "../base/order.js";
import type { Catalogue } from "./catalogue.js";
import {
  codeNumbers,
  type CompetenceRelation,
  competenceRelations,
  type LevelledDifficulty,
  needsOf,
  pointsOf,
  relationTo,
  skillsOf,
} from "./competence-fit.js";

export type CoveragePart = {
  readonly code: string;
  /** The code that stands for it today: another one when `code` is retired. */
  readonly countsAs: string;
  readonly level: 1 | 2 | 3;
  /** What the best of the competences is to the difficulty; `competence` says which, as it was given. */
  readonly relation: CompetenceRelation;
  readonly competence?: string;
  /** Basis points of the score this part gives, and the most it could give. */
  readonly points: number;
  readonly outOf: number;
};

/** `score` is the sum of `points`, 0 to 10 000, and absent when there is no difficulty to cover. */
export type Coverage = { readonly score: number | undefined; readonly parts: readonly CoveragePart[] };

/**
 * How far somebody's competences cover somebody's difficulties, both as codes of the catalogue. Each difficulty weighs as
 * much as its level and is covered by its best competence: wholly by the same or a broader one, by half by a narrower
 * one, by a quarter by a sibling (see `competenceFit`). A code the catalogue does not know matches only itself; a retired
 * one counts as its replacement. Parts stand in the order of their codes, so the order of the lists changes nothing.
 * For many pairs use `coverageIndex`, which gives the same scores.
 *
 * @example
 * coverageOf(builtInCatalogue, { difficulties: [{ code: "PD-MET-01", level: 2 }], competences: ["PD-MET"] }).score // 10000
 */
export function coverageOf(
  catalogue: Catalogue,
  question: { readonly difficulties: readonly LevelledDifficulty[]; readonly competences: readonly string[] },
): Coverage {
  const numbers = codeNumbers(catalogue);
  const needs = needsOf(catalogue, numbers, question.difficulties);
  const competences = [...new Set(question.competences)].sort(compareText);
  const skills = competences.map((competence) => skillsOf(catalogue, numbers, [competence]));

  const parts = needs.map((need): CoveragePart => {
    const relations = skills.map((skill) => relationTo(need, skill));
    const relation = competenceRelations.find((nearest) => relations.includes(nearest)) ?? "unrelated";
    const competence = relation === "unrelated" ? undefined : competences[relations.indexOf(relation)];
    const { code, countsAs, level, outOf } = need;
    const points = pointsOf(need, relation);
    return {
      code,
      countsAs,
      level,
      relation,
      ...(competence !== undefined && { competence }),
      points,
      outOf,
    };
  });
  const score = parts.length === 0 ? undefined : parts.reduce((sum, { points }) => sum + points, 0);
  return { score, parts };
}
