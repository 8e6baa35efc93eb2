/**
 * Numbers pairs of numbers in the order in which they first come. A table of maps would take five times the memory and a
 * map's time at each level; here a pair is found by its hash in one array, at the next free place when another pair has it.
 */
export class PairNumbers {
  #size = 0;
  /** By number, the two numbers of the pair. */
  #pairs = new Float64Array(16);
  /** By hash, one more than the number of a pair, and 0 where there is none. A power of two, never more than half full. */
  #table = new Int32Array(16);

  numberOf(first: number, second: number): number {
    const at = this.#find(first, second);
    const known = this.#table[at] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#size++;
    if (2 * number === this.#pairs.length) this.#grow();
    this.#pairs[2 * number] = first;
    this.#pairs[2 * number + 1] = second;
    this.#table[this.#find(first, second)] = number + 1;
    return number;
  }

  /** Where a pair is in the table, or would be. */
  #find(first: number, second: number): number {
    const last = this.#table.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let at = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const pair = 2 * ((this.#table[at] ?? 0) - 1);
      if (pair < 0 || (this.#pairs[pair] === first && this.#pairs[pair + 1] === second)) return at;
      at = (at + 1) & last;
    }
  }

  #grow(): void {
    const pairs = new Float64Array(2 * this.#pairs.length);
    pairs.set(this.#pairs);
    this.#pairs = pairs;
    this.#table = new Int32Array(2 * this.#table.length);
    for (let number = 0; 4 * number < pairs.length; number++)
      this.#table[this.#find(pairs[2 * number] ?? 0, pairs[2 * number + 1] ?? 0)] = number + 1;
  }
}
