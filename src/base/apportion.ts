/**
 * Divides a whole number into whole parts in proportion to the weights; the parts add up to it exactly. Units
 * left by rounding down go to the largest remainders, and among equal ones to the first.
 *
 * @param weights finite, at least 0, not all 0
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  const scaled = weights.map((weight) => weight / most); // so that a sum of large weights stays finite
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  const quotas = scaled.map((weight) => (total * weight) / sum);
  const left = total - quotas.reduce((all, quota) => all + Math.floor(quota), 0);
  const largest = quotas
    .map((quota, place) => ({ place, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder) // equal ones keep their order
    .slice(0, left);
  const raised = new Set(largest.map(({ place }) => place));
  return quotas.map((quota, place) => Math.floor(quota) + (raised.has(place) ? 1 : 0));
}
