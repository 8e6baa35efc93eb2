import type { BestOptions } from "../answer/best-options.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { MatchingCertificate } from "../answer/matching-certificate.js";
import { boundOf, nothingCutIsBetter } from "./certificate.js";
import type { HowMatched, Matching } from "../answer/matching.js";
import { checkCount } from "../request/matching-request.js";
import { allObjectives, defaultMostCases, previousMentors } from "../answer/objective-weights.js";
import type { Problem } from "../answer/prepare-problem.js";
import { prepareProblem } from "../answer/prepare-problem.js";
import type { WarmStart } from "./restricted-problem.js";
import { solveRestricted } from "./restricted-problem.js";
import { reachedByUnmatched } from "../answer/scarce-seats.js";
import { solveCases } from "./solve-cases.js";
import { refused, toMatching } from "../answer/to-matching.js";

/**
 * The best matching. It optimises four objectives in strict order: the most mentees with a mentor, then the
 * strongest needs, then the greatest total score, then the most even load. `BestOptions` can change the
 * order.
 *
 * Exact: the objectives are combined into one whole number per pair, and the prices in `certificate` prove
 * the optimum (see `verifyMatching`). Groups, `together`, `apart` and people who are both mentor and mentee
 * are handled by branch and bound; then the load is not evened out. If a condition cannot be met, or the best
 * matching cannot be found exactly, the answer is a `refusal`, never a compromise.
 *
 * Ties are broken by the order of ids, so the same people in any order give the same pairs. Only a start from
 * `previous` may choose another of several equally good matchings.
 *
 * Complexity: in practice a few passes over the candidates; at worst O(mentees × (pairs + mentors log
 * mentors)) for each case.
 *
 * @throws RangeError for an invalid list of objectives, `everybody` unless `"seated"` comes before `"score"`,
 * or a number that is out of range or not whole
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
  // Weights are whole: if the bound is less than 1 above the value, nothing better exists.
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

/**
 * @throws RangeError for contradicting `everybody` and `objectives`, or `mostCases` out of range;
 * `prepareProblem` checks the rest
 */
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

/** Keeps only the pairs and prices of an earlier matching, not the matching before that one. */
function withoutHistory({ previous, ...options }: BestOptions): BestOptions {
  if (previous === undefined) return options;
  const { pairs, certificate } = previous;
  return { ...options, previous: certificate ? { pairs, certificate } : { pairs } };
}

/** Earlier prices help only if the objectives have the same weights. */
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
