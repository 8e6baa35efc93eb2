import { PairNumbers } from "./pair-numbers.js";

/** The bits of a whole number: one for each column. */
export const mostColumns = 32;

/**
 * Who stands behind the counts of each row. Rows, organisations and columns are numbers; a person is looked up once for each
 * row of a record, which gives a slot, and then each column asks for its bit there. Memory is a slot for each person in
 * each row.
 */
export class Contributors {
  readonly #people = new PairNumbers();
  readonly #slots = new PairNumbers();
  /** By slot, the columns in which something of the person was counted, one bit each. */
  readonly #seen: number[] = [];
  /** Of unknown people: the counts of each organisation, the groups of things in each, and how many of each group there are. */
  readonly #unknown = new PairNumbers();
  readonly #groups = new PairNumbers();
  readonly #groupNumbers = new Map<string, number>();
  readonly #inGroup: number[] = [];
  /** By count of an organisation, how many of its fullest group. */
  readonly #fullest: number[] = [];

  personOf(organisation: number, contributor: number): number {
    return this.#people.numberOf(organisation, contributor);
  }

  slotOf(row: number, person: number): number {
    return this.#slots.numberOf(row, person);
  }

  /** Whether nothing of the person was counted in this column before. */
  isNew(slot: number, column: number): boolean {
    const seen = this.#seen[slot] ?? 0;
    this.#seen[slot] = seen | (1 << column);
    return (seen & (1 << column)) === 0;
  }

  /** Whether there are now more things of one group than of any other before, and so somebody else's. */
  isNewInGroup(row: number, column: number, organisation: number, group: string): boolean {
    const count = this.#unknown.numberOf(row + column, organisation);
    const at = this.#groups.numberOf(count, this.#groupNumber(group));
    const inGroup = (this.#inGroup[at] ?? 0) + 1;
    this.#inGroup[at] = inGroup;
    if (inGroup <= (this.#fullest[count] ?? 0)) return false;
    this.#fullest[count] = inGroup;
    return true;
  }

  #groupNumber(group: string): number {
    let number = this.#groupNumbers.get(group);
    if (number === undefined) this.#groupNumbers.set(group, (number = this.#groupNumbers.size));
    return number;
  }
}
