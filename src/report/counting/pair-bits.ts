/** A pair and its bits stand beside each other: one look into memory finds them. */
const stride = 3;

/** Bits of pairs of whole numbers from 0 to 2³¹ − 2, all unset at first. */
export class PairBits {
  #size = 0;
  /** By hash: one more than the first number (0 where there is no pair), the second, the bits. A power of two of places. */
  #table = new Int32Array(16 * stride);

  /** So many pairs may be looked for until what is found moves. */
  makeRoom(pairs: number): void {
    while (3 * (this.#size + pairs) > 2 * (this.#table.length / stride)) this.#grow();
  }

  /** Where the bits of a pair are, until room is made again, as it must be before. */
  find(first: number, second: number): number {
    const at = find(this.#table, first, second);
    if (this.#table[at] === 0) {
      this.#size++;
      this.#table[at] = first + 1;
      this.#table[at + 1] = second;
    }
    return at;
  }

  /** Sets a bit; whether it was unset before. */
  set(at: number, bit: number): boolean {
    const bits = this.#table[at + 2] ?? 0;
    this.#table[at + 2] = bits | (1 << bit);
    return (bits & (1 << bit)) === 0;
  }

  #grow(): void {
    const before = this.#table;
    const table = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += stride) {
      if (before[from] === 0) continue;
      const to = find(table, (before[from] ?? 0) - 1, before[from + 1] ?? 0);
      for (let i = 0; i < stride; i++) table[to + i] = before[from + i] ?? 0;
    }
    this.#table = table;
  }
}

/** Where a pair is in the table, or would be: at the next free place when another pair has its own. */
function find(table: Int32Array, first: number, second: number): number {
  const places = table.length / stride;
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (;;) {
    const at = stride * place;
    if (table[at] === 0 || (table[at] === first + 1 && table[at + 1] === second)) return at;
    place = (place + 1) & (places - 1);
  }
}
