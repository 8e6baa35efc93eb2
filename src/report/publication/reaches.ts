import type { FigureTable } from "./figure-table.js";
import { type Insider, touches } from "./insiders.js";
import { type Secret, termsOf } from "./secrets.js";
import { changeAt, extend, type Reach, type Witness, type Witnesses } from "./witnesses.js";

/** What the witnesses found so far prove of secrets. */
export class Reaches {
  readonly #table: FigureTable;
  readonly #witnesses: Witnesses;

  constructor(table: FigureTable, witnesses: Witnesses) {
    this.#table = table;
    this.#witnesses = witnesses;
  }

  /** How far a secret can vary by the witnesses that count, as far as needed. */
  of(secret: Secret, insider?: Insider): Reach {
    const reach: Reach = { down: 0, up: 0 };
    const { width } = secret;
    for (const [number, by] of this.#changing(secret)) {
      const witness = this.#witnesses.all[number];
      if (witness === undefined || (insider !== undefined && touches(witness, insider))) continue;
      extend(reach, by, witness);
      if (reach.up + reach.down >= width) break;
    }
    return reach;
  }

  /** The witnesses that change a secret, and by how much. */
  *#changing(secret: Secret): Iterable<readonly [witness: number, by: number]> {
    const terms = termsOf(this.#table, secret);
    const seen = terms.length > 1 ? new Set<number>() : undefined;
    for (const [cell] of terms) {
      for (const number of this.#witnesses.touching(cell)) {
        if (seen?.has(number) === true) continue;
        seen?.add(number);
        const witness = this.#witnesses.all[number];
        if (witness === undefined) continue;
        let by = 0;
        for (const [each, factor] of terms) by += factor * changeAt(witness, each);
        if (by !== 0) yield [number, by];
      }
    }
  }

  /** Witnesses that suffice against everybody, the first that do. */
  enough(secret: Secret): readonly Witness[] {
    const reach: Reach = { down: 0, up: 0 };
    const enough: Witness[] = [];
    for (const [number, by] of this.#changing(secret)) {
      const witness = this.#witnesses.all[number];
      if (witness === undefined) continue;
      const before = reach.up + reach.down;
      extend(reach, by, witness);
      if (reach.up + reach.down > before) enough.push(witness);
      if (reach.up + reach.down >= secret.width) break;
    }
    return enough;
  }
}
