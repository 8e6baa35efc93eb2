import { apportion } from "../base/apportion.js";
import { compareText } from "../base/order.js";
import type { Catalogue } from "./catalogue.js";
import { at, type Hierarchy, hierarchyOf, linksOf } from "./hierarchy.js";
import { replacementsOf } from "./replacements-of.js";

/** A difficulty of a person: its code and how strong it is, 0 none, 1 slight, 2 noticeable, 3 strong. */
export type LevelledDifficulty = { readonly code: string; readonly level: 0 | 1 | 2 | 3 };

/** What a competence is to a difficulty; the nearer comes first. */
export type CompetenceRelation = "same" | "broader" | "narrower" | "sibling" | "unrelated";

/** The whole of a difficulty, or of a score, in basis points. */
const whole = 10_000;

/**
 * How much of a difficulty a competence covers, in basis points. Whoever can do the whole subject can do its part, so a
 * broader competence covers all of it. A narrower one covers a part nobody measured: half, as the middle of not knowing.
 * A neighbour under the same heading brings the method but not the matter: a quarter, less than any part of the matter.
 */
export const competenceFit: Readonly<Record<CompetenceRelation, number>> = {
  same: whole,
  broader: whole,
  narrower: 5000,
  sibling: 2500,
  unrelated: 0,
};

/** All of them, the nearest first. */
export const competenceRelations: readonly CompetenceRelation[] = [
  "same",
  "broader",
  "narrower",
  "sibling",
  "unrelated",
];

/** Codes as small integers: the rows of the catalogue, and after them the codes it does not know, as they are met. */
export type CodeNumbers = { readonly hierarchy: Hierarchy; readonly strangers: Map<string, number> };

export function codeNumbers(catalogue: Catalogue): CodeNumbers {
  return { hierarchy: hierarchyOf(catalogue), strangers: new Map() };
}

function numberOf({ hierarchy, strangers }: CodeNumbers, code: string): number {
  const row = hierarchy.rowOf.get(code) ?? strangers.get(code);
  if (row !== undefined) return row;
  const next = hierarchy.rowOf.size + strangers.size;
  strangers.set(code, next);
  return next;
}

/** The codes that stand for this one today; a code nothing is known of stands for itself. */
function standingFor(catalogue: Catalogue, code: string): readonly string[] {
  const codes = replacementsOf(catalogue, code).map((replacement) => replacement.code);
  return codes.length === 0 ? [code] : codes;
}

/** One thing somebody needs help with: what was said, what it counts as today, and its share of the score. */
export type Need = {
  readonly code: string;
  readonly countsAs: string;
  readonly level: 1 | 2 | 3;
  readonly outOf: number;
  /** The number of `countsAs`, of its parents and of all above them, in this order; `parentsEnd` ends the parents. */
  readonly above: Int32Array;
  readonly parentsEnd: number;
};

/**
 * Needs in the order of their codes, each with its share of 10 000 by level. A code named twice counts once, as strong as
 * it was ever called; one that was split into several is shared out equally among them.
 */
export function needsOf(
  catalogue: Catalogue,
  numbers: CodeNumbers,
  difficulties: readonly LevelledDifficulty[],
): readonly Need[] {
  const levels = new Map<string, 1 | 2 | 3>();
  for (const { code, level } of difficulties) {
    const known = levels.get(code) ?? 0;
    if (level > known && (level === 1 || level === 2 || level === 3)) levels.set(code, level);
  }
  const named = [...levels].sort(([a], [b]) => compareText(a, b));
  const shares = apportion(
    whole,
    named.map(([, level]) => level),
  );
  return named.flatMap(([code, level], index) => {
    const standing = standingFor(catalogue, code);
    const parts = apportion(
      shares[index] ?? 0,
      standing.map(() => 1),
    );
    return standing.map((countsAs, part) => ({
      code,
      countsAs,
      level,
      outOf: parts[part] ?? 0,
      ...upwards(numbers, countsAs),
    }));
  });
}

function upwards(numbers: CodeNumbers, code: string): Pick<Need, "above" | "parentsEnd"> {
  const { parents, rowOf } = numbers.hierarchy;
  const row = numberOf(numbers, code);
  if (row >= rowOf.size) return { above: Int32Array.of(row), parentsEnd: 1 };
  const above = new Set([row]); // a Set is walked in the order of arrival, while it grows
  for (const next of above) {
    for (const parent of linksOf(parents, next)) above.add(parent);
  }
  return { above: Int32Array.from(above), parentsEnd: 1 + linksOf(parents, row).length };
}

const own = 1;
const aboveOwn = 2;
const parentOfOwn = 4;

/** What somebody can do: marks by code number. */
export type Skills = ReadonlyMap<number, number>;

export function skillsOf(catalogue: Catalogue, numbers: CodeNumbers, competences: readonly string[]): Skills {
  const marks = new Map<number, number>();
  const mark = (row: number, what: number) => void marks.set(row, (marks.get(row) ?? 0) | what);
  for (const code of competences.flatMap((competence) => standingFor(catalogue, competence))) {
    const { above, parentsEnd } = upwards(numbers, code);
    above.forEach((row, place) => {
      mark(row, place === 0 ? own : place < parentsEnd ? parentOfOwn | aboveOwn : aboveOwn);
    });
  }
  return marks;
}

/** The best that one of the skills is to the need: several that fit badly do not add up to one that fits. */
export function relationTo({ above, parentsEnd }: Need, skills: Skills): CompetenceRelation {
  const self = skills.get(at(above, 0)) ?? 0;
  if ((self & own) !== 0) return "same";
  let sibling = false;
  for (let place = 1; place < above.length; place++) {
    const marks = skills.get(at(above, place)) ?? 0;
    if ((marks & own) !== 0) return "broader";
    if (place < parentsEnd && (marks & parentOfOwn) !== 0) sibling = true;
  }
  if ((self & aboveOwn) !== 0) return "narrower";
  return sibling ? "sibling" : "unrelated";
}

/** A share is rounded down, so that a score of 10 000 means that nothing is missing. */
export function pointsOf({ outOf }: Need, relation: CompetenceRelation): number {
  return Math.floor((outOf * competenceFit[relation]) / whole);
}
