/**
 * A witness is a change of the true table into one that everybody who reads the publication must hold for possible: it
 * touches suppressed figures only, and leaves every sum and relation as it is. It can be taken from 1 to `up` times, and
 * with the opposite sign from 1 to `down` times.
 */
export type Witness = {
  /** Cells, in order, and by how much each changes. */
  readonly cells: readonly number[];
  readonly changes: readonly number[];
  readonly up: number;
  readonly down: number;
  /** The municipalities in which something changes. */
  readonly municipalities: readonly number[];
};

/** How far a figure is known to be able to change, down and up, both from 0. */
export type Reach = { down: number; up: number };

/** The witnesses found so far, and what they prove of each cell. */
export class Witnesses {
  readonly all: Witness[] = [];
  /** Whether one still counts: nothing that it changes is shown. */
  readonly #counts: boolean[] = [];
  readonly #byCell = new Map<number, number[]>();

  add(witness: Witness): number {
    const number = this.all.push(witness) - 1;
    this.#counts.push(true);
    for (const cell of witness.cells) {
      const known = this.#byCell.get(cell);
      if (known === undefined) this.#byCell.set(cell, [number]);
      else known.push(number);
    }
    return number;
  }

  /** The numbers of those that change a cell and count. */
  touching(cell: number): readonly number[] {
    const known = this.#byCell.get(cell);
    if (known === undefined) return none;
    let stale = false;
    for (const number of known) if (this.#counts[number] !== true) stale = true;
    return stale ? known.filter((number) => this.#counts[number]) : known;
  }

  counting(): readonly number[] {
    return this.all.flatMap((_, number) => (this.#counts[number] === true ? [number] : []));
  }

  /** A cell is shown: what changes it counts no more. Answers what did. */
  dismiss(cell: number): readonly number[] {
    const dismissed = [...this.touching(cell)];
    for (const number of dismissed) this.#counts[number] = false;
    return dismissed;
  }

  /** It counts no more. */
  drop(number: number): void {
    this.#counts[number] = false;
  }

  restore(numbers: readonly number[]): void {
    for (const number of numbers) this.#counts[number] = true;
  }
}

const none: readonly number[] = [];

/** Adds what a witness lets something change that it changes by so much. */
export function extend(reach: Reach, by: number, { up, down }: Witness): void {
  if (by > 0) {
    reach.up = Math.max(reach.up, by * up);
    reach.down = Math.max(reach.down, by * down);
  } else if (by < 0) {
    reach.up = Math.max(reach.up, -by * down);
    reach.down = Math.max(reach.down, -by * up);
  }
}

/** By how much a witness changes a cell. */
export function changeAt({ cells, changes }: Witness, cell: number): number {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = cells[middle] ?? 0;
    if (at === cell) return changes[middle] ?? 0;
    if (at < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
