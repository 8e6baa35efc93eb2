import { modelDimensions } from "../codes/organisations/model-dimensions.js";
import { modelItems } from "../codes/organisations/model-items.js";
import type { Readiness } from "../rules/readiness-of.js";
import type { ReadinessScore } from "../rules/readiness-share.js";
import { readinessShare } from "../rules/readiness-share.js";
import { describeFinding } from "./describe-finding.js";
import { countRu, dayRu, listRu, percentRu } from "../base/words-ru.js";

/**
 * Says in Russian how ready an organisation is: in all, by dimension, and, first of all, what breaks a law.
 *
 * @example
 * describeReadiness(readinessOf(organisation, { on, profile }))[0];
 * // "Готовность на 1 октября 2025\u00a0г.: 18 из 24 баллов (75\u00a0%)"
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
    ...legalGaps.map((gap) => `Нарушение закона. ${describeFinding(gap)}`),
    ...legalUnsaid.map((gap) => `Проверьте. ${describeFinding(gap)}`),
    `Готовность на ${dayRu(on)}: ${scoreRu(total)}`,
    ...codes.map((code) => `${capital(modelDimensions[code].ru)}: ${scoreRu(dimensions[code])}`),
    ...(invariantsOpen.length === 0
      ? []
      : [`Не выполнено обязательное: ${listRu(invariantsOpen.map((item) => modelItems[item].ru))}`]),
    ...(invariantsUnsaid.length === 0
      ? []
      : [`Нет сведений об обязательном: ${listRu(invariantsUnsaid.map((item) => modelItems[item].ru))}`]),
  ];
}

/** “7,5 из 12 баллов (62,5 %), нет сведений о 2 пунктах” */
function scoreRu(score: ReadinessScore): string {
  const { halfPoints, weight, unsaid } = score;
  const share = readinessShare(score);
  if (share === undefined) return "неприменимо";
  const points = String(halfPoints / 2).replace(".", ",");
  const unknown = unsaid === 0 ? "" : `, нет сведений о ${countRu(unsaid, ["пункте", "пунктах", "пунктах"])}`;
  return `${points} из ${countRu(weight, ["балла", "баллов", "баллов"])} (${percentRu(share)})${unknown}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
