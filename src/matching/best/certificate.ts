import type { BestOptions } from "../answer/best-options.js";
import type { MatchingCertificate } from "../answer/matching-certificate.js";
import type { Problem } from "../answer/prepare-problem.js";

/**
 * The upper bound that prices prove. Any prices of at least 0 give a valid bound; wrong prices only give a
 * loose one.
 *
 * Complexity: one pass over the candidates.
 *
 * @returns infinite when a price is below 0 or not a number
 */
export function boundOf(
  { candidates, weight, banned, seats, minimum: requiredSeats }: Problem,
  {
    weights,
    mentorPrice,
    minimumPrice,
  }: Pick<MatchingCertificate, "weights" | "mentorPrice" | "minimumPrice">,
): number {
  const { mentees, start, mentor, lockedTo } = candidates;
  let bound = 0;
  for (let j = 0; j < seats.length; j++) {
    const [price, minimum] = [mentorPrice[j] ?? NaN, requiredSeats[j]! > 0 ? (minimumPrice[j] ?? NaN) : 0];
    if (!(price >= 0 && minimum >= 0)) return Infinity;
    // The factor `must` is paid only for taken seats, so a seat counts with its price less the factor.
    bound += (seats[j]! - requiredSeats[j]!) * price + requiredSeats[j]! * (minimum - weights.must);
  }
  for (let i = 0; i < mentees.length; i++) {
    if (lockedTo[i] !== -1) continue;
    let gain = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (banned.size > 0 && banned.has(e)) continue;
      const j = mentor[e]!;
      gain = Math.max(gain, weight[e]! - mentorPrice[j]!);
      if (requiredSeats[j]! > 0) gain = Math.max(gain, weight[e]! + weights.must - minimumPrice[j]!);
    }
    bound += gain;
  }
  return bound;
}

/** Whether no pair removed by a cut gains its mentee more than the best candidate kept, even at price 0. */
export function nothingCutIsBetter(
  { candidates, needs, weights, weight, conditions }: Problem,
  { mentorPrice, minimumPrice }: MatchingCertificate,
  { stability = 0 }: BestOptions,
): boolean {
  const { mentees, start, mentor, cut } = candidates;
  if (minimumPrice.length > 0 || conditions.any) return false;
  return mentees.every((_, i) => {
    if (cut === undefined || cut.best[i] === -1) return true;
    let gain = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++)
      gain = Math.max(gain, weight[e]! - mentorPrice[mentor[e]!]!);
    return weights.seated + weights.needs * needs[i]! + weights.score * (cut.best[i]! + stability) <= gain;
  });
}
