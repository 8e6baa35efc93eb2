import type { Terms } from "./contributors.js";
import type { FigureTable } from "./figure-table.js";

/** A witness as its certificate says it. */
export type Witness = {
  readonly up: number;
  readonly down: number;
  readonly changes: ReadonlyMap<number, number>;
  readonly places: ReadonlySet<number>;
};

/** Witnesses by what they change. */
export class Proofs {
  readonly #table: FigureTable;
  readonly #at = new Map<number, Witness[]>();

  constructor(table: FigureTable) {
    this.#table = table;
  }

  add(witness: Witness): void {
    for (const cell of witness.changes.keys()) {
      const known = this.#at.get(cell);
      if (known === undefined) this.#at.set(cell, [witness]);
      else known.push(witness);
    }
  }

  /** The witnesses of a sum of cells. */
  of(terms: Terms): readonly Witness[] {
    const [only] = terms;
    if (only !== undefined && terms.length === 1) return this.#at.get(only[0]) ?? [];
    return [...new Set(terms.flatMap(([cell]) => this.#at.get(cell) ?? []))];
  }

  /** How far apart possible tables hold a sum of cells, by the witnesses that leave what an insider knows alone. */
  widthOf(terms: Terms, width: number, insider?: Insider): number {
    let [low, high] = [0, 0];
    for (const witness of this.of(terms)) {
      if (insider !== undefined && insider(witness)) continue;
      const by = changeIn(witness, terms);
      high = Math.max(high, by * witness.up, -by * witness.down);
      low = Math.max(low, by * witness.down, -by * witness.up);
      if (low + high >= width) break;
    }
    return low + high;
  }

  /** Witnesses that suffice against everybody: an insider who touches none of them is answered by them too. */
  enough(terms: Terms, width: number): readonly Witness[] {
    let [low, high] = [0, 0];
    const used: Witness[] = [];
    for (const witness of this.of(terms)) {
      const by = changeIn(witness, terms);
      if (by === 0) continue;
      used.push(witness);
      high = Math.max(high, by * witness.up, -by * witness.down);
      low = Math.max(low, by * witness.down, -by * witness.up);
      if (low + high >= width) break;
    }
    return used;
  }

  municipalitiesOf(witnesses: readonly Witness[]): ReadonlySet<number> {
    const { places } = this.#table;
    const found = new Set(witnesses.flatMap((witness) => [...witness.places]));
    return new Set([...found].filter((place) => places[place]?.children.length === 0));
  }
}

/** Whether a witness changes something that somebody knows. */
export type Insider = (witness: Witness) => boolean;

function changeIn({ changes }: Witness, terms: Terms): number {
  let by = 0;
  for (const [cell, factor] of terms) by += factor * (changes.get(cell) ?? 0);
  return by;
}
