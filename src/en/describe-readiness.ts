import { modelDimensions } from "../codes/organisations/model-dimensions.js";
import { modelItems } from "../codes/organisations/model-items.js";
import type { Readiness } from "../rules/readiness-of.js";
import type { ReadinessScore } from "../rules/readiness-share.js";
import { readinessShare } from "../rules/readiness-share.js";
import { describeFinding } from "./describe-finding.js";
import { countEn, dayEn, listEn, percentEn } from "../base/words-en.js";

/**
 * Says in English how ready an organisation is: in all, by dimension, and, first of all, what breaks a law.
 *
 * @example
 * describeReadiness(readinessOf(organisation, { on, profile }))[0];
 * // "Readiness on 1 October 2025: 18 of 24 points (75\u00a0%)"
 */
export function describeReadiness({
  on,
  total,
  dimensions,
  invariantsOpen,
  invariantsUnsaid,
  legalGaps,
  legalUnsaid,
}: Readiness): readonly string[] {
  const codes = Object.keys(dimensions) as (keyof typeof dimensions)[];
  return [
    ...legalGaps.map((gap) => `A law is broken. ${describeFinding(gap)}`),
    ...legalUnsaid.map((gap) => `To be checked. ${describeFinding(gap)}`),
    `Readiness on ${dayEn(on)}: ${scoreEn(total)}`,
    ...codes.map((code) => `${capital(modelDimensions[code].en)}: ${scoreEn(dimensions[code])}`),
    ...(invariantsOpen.length === 0
      ? []
      : [
          `What every organisation needs is not in place: ${listEn(invariantsOpen.map((item) => modelItems[item].en))}`,
        ]),
    ...(invariantsUnsaid.length === 0
      ? []
      : [
          `Nothing is said of what every organisation needs: ${listEn(invariantsUnsaid.map((item) => modelItems[item].en))}`,
        ]),
  ];
}

/** “7.5 of 12 points (62.5 %), nothing said of 2 items” */
function scoreEn(score: ReadinessScore): string {
  const { halfPoints, weight, unsaid } = score;
  const share = readinessShare(score);
  if (share === undefined) return "not applicable";
  const unknown = unsaid === 0 ? "" : `, nothing said of ${countEn(unsaid, ["item", "items"])}`;
  return `${halfPoints / 2} of ${countEn(weight, ["point", "points"])} (${percentEn(share)})${unknown}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
