import { type Insider, touches } from "./insiders.js";
import type { Secret } from "./secrets.js";
import { changeAt, extend, type Reach, type Witnesses } from "./witnesses.js";

/** What the witnesses found so far prove of secrets. */
export class Reaches {
  readonly #witnesses: Witnesses;

  constructor(witnesses: Witnesses) {
    this.#witnesses = witnesses;
  }

  /** How far a secret can vary by the witnesses that count, as far as needed. */
  of(secret: Secret, insider?: Insider): Reach {
    const reach: Reach = { down: 0, up: 0 };
    this.#growing(secret, reach, insider, nothing);
    return reach;
  }

  /** The numbers of the witnesses that suffice against everybody, or beside an insider: the first that do. */
  enough(secret: Secret, insider?: Insider): readonly number[] {
    const enough: number[] = [];
    this.#growing(secret, { down: 0, up: 0 }, insider, (number) => enough.push(number));
    return enough;
  }

  /** Extends a reach, witness by witness, until it is as wide as asked for; and says which of them it was. */
  #growing(
    { terms, width }: Secret,
    reach: Reach,
    insider: Insider | undefined,
    note: (number: number) => void,
  ): void {
    const { all } = this.#witnesses;
    for (const [cell] of terms) {
      for (const number of this.#witnesses.touching(cell)) {
        if (!this.#witnesses.isCounting(number)) continue;
        const witness = all[number]!;
        if (insider !== undefined && touches(witness, insider)) continue;
        let by = 0;
        for (const [each, factor] of terms) by += factor * changeAt(witness, each);
        const before = reach.up + reach.down;
        extend(reach, by, witness);
        const after = reach.up + reach.down;
        if (after > before) note(number);
        if (after >= width) return;
      }
    }
  }
}

const nothing = (): void => undefined;
