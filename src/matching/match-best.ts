import type { BestOptions } from "./best-options.js";
import type { Candidates } from "./candidates-of.js";
import type { MatchingCertificate } from "./matching-certificate.js";
import { boundOf, nothingCutIsBetter } from "./certificate.js";
import type { HowMatched, Matching } from "./matching.js";
import { checkCount } from "./matching-request.js";
import { allObjectives, defaultMostCases, previousMentors } from "./objective-weights.js";
import type { Problem } from "./prepare-problem.js";
import { prepareProblem } from "./prepare-problem.js";
import type { WarmStart } from "./restricted-problem.js";
import { solveRestricted } from "./restricted-problem.js";
import { reachedByUnmatched } from "./scarce-seats.js";
import { solveCases } from "./solve-cases.js";
import { refused, toMatching } from "./to-matching.js";

/**
 * The best proposal: as many mentees as possible with a mentor; among all ways to do so, the strongest needs; among
 * these, the greatest total score; among these, the most even load. The order can be changed: see `BestOptions`.
 *
 * Exact: the objectives are one whole number per pair, and the prices in `certificate` prove the optimum to anybody
 * (`verifyMatching`). Groups, `together`, `apart` and people who are both mentor and mentee are kept by looking at cases;
 * then the load is not evened out. What cannot be kept or cannot be decided exactly is a `refusal`, never a compromise.
 *
 * Ties fall by the order of ids, so the same people in any order give the same pairs; only a start from `previous` may
 * choose another of several equally good matchings.
 *
 * Complexity: in practice a few passes over the candidates; at worst O(mentees × (pairs + mentors log mentors)) a case.
 *
 * @throws RangeError for an order of objectives that is none, `everybody` where `"score"` comes before `"seated"`, or a
 * number that is not whole or out of range
 * @example matchBest(candidates, { objectives: ["seated", "score", "even-load"] })
 */
export function matchBest(candidates: Candidates, options: BestOptions = {}): Matching {
  const how: HowMatched = { method: "best", options: withoutHistory(options) };
  const { objectives = allObjectives, everybody = false, mostCases = defaultMostCases } = options;
  checkBestOptions(options);
  const problem = prepareProblem(candidates, options);
  if ("refusal" in problem) return refused(candidates, how, problem.refusal);
  const { weights, running, minimum, banned, conditions } = problem;
  const { mentors } = candidates;
  const even = objectives.includes("even-load") && !conditions.any;
  const restrictions = { banned, forced: new Set<number>(), minimum };
  const root = solveRestricted(problem, restrictions, {
    warm: warmStart(problem, options),
    evenFrom: even ? running : undefined,
  });
  if (root.short.length > 0) {
    const short = root.short.map((j) => mentors[j]!.id);
    return refused(candidates, how, { code: "minimum.unreachable", details: { mentors: short } });
  }
  if (everybody && !conditions.any && root.mentorOf.includes(-1)) {
    return refused(candidates, how, {
      code: "everybody.impossible",
      details: { ...reachedByUnmatched(candidates, root.mentorOf) },
    });
  }
  const answer = conditions.any
    ? solveCases(problem, { restrictions, solution: root }, mostCases)
    : { best: root, cases: 1, tooMany: false };
  if (answer.tooMany)
    return refused(candidates, how, { code: "cases.too-many", details: { cases: answer.cases } });
  if (answer.best === undefined || (everybody && answer.best.mentorOf.includes(-1))) {
    return refused(candidates, how, { code: "conditions.unsatisfiable", details: {} });
  }

  const { mentorPrice, minimumPrice } = root;
  const certificate: MatchingCertificate = {
    weights,
    mentors: mentors.map(({ id }) => id),
    mentorPrice,
    minimumPrice,
  };
  const bound = boundOf(problem, certificate);
  // Weights are whole, so a bound less than one above the value leaves room for nothing better.
  const proof = bound < answer.best.value + 1 ? "prices" : "cases";
  return toMatching(candidates, how, answer.best.mentorOf, {
    proof,
    certificate,
    ...(candidates.cut && {
      bestWithoutCut: proof === "prices" && nothingCutIsBetter(problem, certificate, options),
    }),
    evenLoad: even,
  });
}

/** @throws RangeError for options that contradict each other or are out of range, save those that pairs are weighed by */
export function checkBestOptions({
  objectives = allObjectives,
  everybody = false,
  mostCases = defaultMostCases,
}: BestOptions): void {
  checkCount("mostCases", mostCases, 1);
  if (!everybody || seatedComesFirst(objectives)) return;
  throw new RangeError(`"everybody" needs "seated" before "score": ${objectives.join(", ")}`);
}

function seatedComesFirst(objectives: readonly string[]): boolean {
  const [seated, score] = [objectives.indexOf("seated"), objectives.indexOf("score")];
  return seated !== -1 && (score === -1 || seated < score);
}

/** An earlier matching is kept with its pairs and prices, not with the one before it. */
function withoutHistory({ previous, ...options }: BestOptions): BestOptions {
  if (previous === undefined) return options;
  const { pairs, certificate } = previous;
  return { ...options, previous: certificate ? { pairs, certificate } : { pairs } };
}

/** Earlier prices are of use while the objectives weigh the same. */
function warmStart({ candidates, weights }: Problem, { previous }: BestOptions): WarmStart | undefined {
  const before = previous?.certificate;
  if (before === undefined || before.minimumPrice.length > 0) return undefined;
  if ((["seated", "needs", "score"] as const).some((one) => before.weights[one] !== weights[one]))
    return undefined;
  const prices = new Map(before.mentors.map((id, j) => [id, before.mentorPrice[j]!]));
  return {
    mentorPrice: Float64Array.from(candidates.mentors, ({ id }) => prices.get(id) ?? 0),
    mentorOf: previousMentors(candidates, previous),
  };
}
