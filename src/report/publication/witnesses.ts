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

/** The witnesses found so far, and which of them change a cell. */
export class Witnesses {
  readonly all: Witness[] = [];
  /** Whether one still counts: nothing that it changes is shown. */
  readonly #counts: boolean[] = [];
  readonly #byCell = new Map<number, { numbers: number[]; stale: number }>();

  add(witness: Witness): void {
    const number = this.all.push(witness) - 1;
    this.#counts.push(true);
    for (const cell of witness.cells) {
      const known = this.#byCell.get(cell);
      if (known === undefined) this.#byCell.set(cell, { numbers: [number], stale: 0 });
      else known.numbers.push(number);
    }
  }

  /** The numbers of those that change a cell, in the order in which they came: ask whether each counts. */
  touching(cell: number): readonly number[] {
    return this.#byCell.get(cell)?.numbers ?? none;
  }

  of(numbers: readonly number[]): readonly Witness[] {
    return numbers.map((number) => this.all[number]!);
  }

  isCounting(number: number): boolean {
    return this.#counts[number] === true;
  }

  counting(): readonly Witness[] {
    return this.all.filter((_, number) => this.#counts[number]);
  }

  /** A cell is shown: what changes it counts no more. Answers what did. */
  dismiss(cell: number): readonly number[] {
    const dismissed = this.touching(cell).filter((number) => this.#counts[number]);
    for (const number of dismissed) this.#counts[number] = false;
    return dismissed;
  }

  restore(numbers: readonly number[]): void {
    for (const number of numbers) this.#counts[number] = true;
  }

  /** Those that came last are taken back, until there are so many. */
  cutTo(many: number): void {
    while (this.all.length > many) {
      this.#counts.pop();
      for (const cell of this.all.pop()!.cells) this.#byCell.get(cell)!.numbers.pop();
    }
  }

  /** What was dismissed comes back no more: lists that are half of such are made anew, so that all of them stay short. */
  forget(numbers: readonly number[]): void {
    for (const number of numbers)
      for (const cell of this.all[number]!.cells) {
        const known = this.#byCell.get(cell)!;
        if (2 * ++known.stale < known.numbers.length) continue;
        known.numbers = known.numbers.filter((each) => this.#counts[each]);
        known.stale = 0;
      }
  }
}

const none: readonly number[] = [];

/** Adds what a witness lets something change that it changes by so much. */
export function extend(reach: Reach, by: number, { up, down }: Witness): void {
  reach.up = Math.max(reach.up, by * up, -by * down);
  reach.down = Math.max(reach.down, by * down, -by * up);
}

/** By how much a witness changes a cell. */
export function changeAt({ cells, changes }: Witness, cell: number): number {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = cells[middle]!;
    if (at === cell) return changes[middle]!;
    if (at < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
