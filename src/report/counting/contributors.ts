import { PairBits } from "./pair-bits.js";
import { PairNumbers } from "./pair-numbers.js";

/** The bits of a whole number: one for each column. */
export const mostColumns = 32;

/**
 * Who stands behind the counts of each row. Rows, organisations and columns are numbers; a person is looked up once for each
 * row of a record, and then each column asks for its bit there. Memory is a few numbers for each person in each row.
 */
export class Contributors {
  readonly #people = new PairNumbers();
  /** By row and person, the columns in which something of the person was counted. */
  readonly #seen = new PairBits();
  readonly #at: number[] = [];
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

  /** Looks up what is known of a person in each of these rows, for the columns that are asked for next. */
  enter(rows: readonly number[], person: number): void {
    this.#seen.makeRoom(rows.length);
    rows.forEach((row, i) => (this.#at[i] = this.#seen.find(row, person)));
  }

  /** Whether nothing of the entered person was counted before in a column of the row that was entered at `i`. */
  isNew(i: number, column: number): boolean {
    return this.#seen.set(this.#at[i] ?? 0, column);
  }

  /** Whether there are now more things of one group than of any other before, and so somebody else's. */
  isNewInGroup(at: number, organisation: number, group: string): boolean {
    const count = this.#unknown.numberOf(at, organisation);
    const things = this.#groups.numberOf(count, this.#groupNumber(group));
    const inGroup = (this.#inGroup[things] ?? 0) + 1;
    this.#inGroup[things] = inGroup;
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
