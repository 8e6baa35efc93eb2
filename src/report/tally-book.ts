import { compareText } from "../base/order.js";
import type { Tally } from "./report.js";

/** Counts by measure, dimension and value while a report is being made. */
export class TallyBook {
  readonly #counts = new Map<string, Tally>();

  add(tally: Tally): void {
    if (tally.count === 0) return;
    const key = keyOf(tally);
    this.#counts.set(key, { ...tally, count: tally.count + (this.#counts.get(key)?.count ?? 0) });
  }

  /** In the order of measures, dimensions and values, so that equal counts make equal bytes. */
  tallies(): readonly Tally[] {
    return [...this.#counts].sort(([a], [b]) => compareText(a, b)).map(([, tally]) => tally);
  }
}

/** The separator sorts before every character a code can have. */
function keyOf({ measure, dimension, value }: Tally): string {
  return `${measure}\u0000${dimension}\u0000${value}`;
}
