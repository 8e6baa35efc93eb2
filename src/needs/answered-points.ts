import type { Answers } from "../model/answers.js";
import type { Instrument } from "./instrument.js";
import { scaleOf } from "./items-of-total.js";

/**
 * The points given to each item that asks for them: on its scale, and once. An item answered twice with different points
 * has none.
 *
 * @throws RangeError when the answers are to another questionnaire
 */
export function answeredPoints(answers: Answers, instrument: Instrument): ReadonlyMap<string, number> {
  assertSameInstrument(answers, instrument);
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const { item: id, points } of answers.answers) {
    const item = items.get(id);
    const scale = item && scaleOf(instrument, item);
    if (scale === undefined || points === undefined) continue;
    if (!isOnScale(points, scale)) continue;
    if (found.has(id) && found.get(id) !== points) doubtful.add(id);
    found.set(id, points);
  }
  for (const id of doubtful) found.delete(id);
  return found;
}

export function isOnScale(points: number, { lowest, highest }: { lowest: number; highest: number }): boolean {
  return Number.isInteger(points) && lowest <= points && points <= highest;
}

export function assertSameInstrument({ instrument: filled }: Answers, { id }: Instrument): void {
  if (filled.id === id) return;
  throw new RangeError(`answers to "${filled.id.slice(0, 80)}" read by the questionnaire "${id}"`);
}
