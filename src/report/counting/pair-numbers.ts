/**
 * Numbers pairs of numbers in the order in which they first come. A table of maps would take five times the memory and a
 * map's time at each level; here a pair is found by its hash in one array, at the next free place when another pair has it.
 */
export class PairNumbers {
  #size = 0;
  #firsts = new Float64Array(8);
  #seconds = new Float64Array(8);
  /** By hash, one more than the number of a pair, and 0 where there is none. A power of two, never more than half full. */
  #table = new Int32Array(16);

  numberOf(first: number, second: number): number {
    const at = this.#find(first, second);
    const known = this.#table[at] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#size++;
    if (number === this.#firsts.length) this.#grow();
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#table[this.#find(first, second)] = number + 1;
    return number;
  }

  /** Where a pair is in the table, or would be. */
  #find(first: number, second: number): number {
    const last = this.#table.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let at = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const number = (this.#table[at] ?? 0) - 1;
      if (number < 0 || (this.#firsts[number] === first && this.#seconds[number] === second)) return at;
      at = (at + 1) & last;
    }
  }

  #grow(): void {
    const [firsts, seconds] = [this.#firsts, this.#seconds];
    this.#firsts = doubled(firsts);
    this.#seconds = doubled(seconds);
    this.#table = new Int32Array(2 * this.#table.length);
    firsts.forEach((first, number) => {
      this.#table[this.#find(first, seconds[number] ?? 0)] = number + 1;
    });
  }
}

function doubled(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
