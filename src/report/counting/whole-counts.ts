/** What the second array counts in; sums below it never touch that. */
const carry = 2 ** 31;

/**
 * An array of counts that start at 0, exact as long as they are exact numbers. Nearly all counts of a report fit into 31
 * bits: half the memory of numbers of any size, which is what a country's time goes into. What does not fit is carried into
 * a map.
 */
export class WholeCounts {
  #low = new Int32Array(0);
  /** By place, how many times 2³¹ there is more. */
  readonly #carried = new Map<number, number>();

  get length(): number {
    return this.#low.length;
  }

  /** Makes room for so many, at least twice what there was. */
  grow(length: number): void {
    const more = new Int32Array(Math.max(length, 2 * this.#low.length));
    more.set(this.#low);
    this.#low = more;
  }

  /** @param count whole, from 0 to 2⁵³ − 1 */
  add(at: number, count: number): void {
    const sum = (this.#low[at] ?? 0) + count;
    if (sum < carry) this.#low[at] = sum;
    else this.#carry(at, sum);
  }

  at(at: number): number {
    const low = this.#low[at] ?? 0;
    return this.#carried.size === 0 ? low : low + carry * (this.#carried.get(at) ?? 0);
  }

  #carry(at: number, sum: number): void {
    this.#low[at] = sum % carry;
    this.#carried.set(at, (this.#carried.get(at) ?? 0) + Math.floor(sum / carry));
  }
}
