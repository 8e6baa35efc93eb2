import { changeOf, type Secret } from "./secrets.js";
import type { PublicationTable } from "./publication-table.js";

/** A possible table, as what it changes; it counts as long as nothing it changes is shown. */
export type Witness = {
  readonly changes: ReadonlyMap<number, number>;
  readonly rest?: Secret;
  counts: boolean;
};

/** The possible tables found so far: what they prove of each secret. */
export class Witnesses {
  readonly #table: PublicationTable;
  readonly #byCell = new Map<number, Witness[]>();
  readonly #byRest = new Map<Secret, Witness[]>();

  constructor(table: PublicationTable) {
    this.#table = table;
  }

  /** How far a secret is known to change, down and up. */
  reachOf(secret: Secret): readonly [low: number, high: number] {
    let [low, high] = [0, 0];
    const those = "cell" in secret.what ? this.#byCell.get(secret.what.cell) : this.#byRest.get(secret);
    for (const { counts, changes } of those ?? []) {
      if (!counts) continue;
      const by = changeOf(this.#table, secret, (cell) => changes.get(cell) ?? 0);
      low = Math.min(low, by);
      high = Math.max(high, by);
    }
    return [low, high];
  }

  /** Takes a witness that was looked for because of a secret; it speaks for every cell it changes. */
  add(secret: Secret, changes: ReadonlyMap<number, number>): void {
    const ofRest = "rest" in secret.what;
    const witness: Witness = { changes, ...(ofRest && { rest: secret }), counts: true };
    if (ofRest) addTo(this.#byRest, secret, witness);
    for (const cell of changes.keys()) addTo(this.#byCell, cell, witness);
  }

  /** A cell is shown: what changes it counts no more. */
  dismiss(cell: number): readonly Witness[] {
    const dismissed = (this.#byCell.get(cell) ?? []).filter(({ counts }) => counts);
    for (const witness of dismissed) witness.counts = false;
    return dismissed;
  }
}

function addTo<Key>(map: Map<Key, Witness[]>, key: Key, witness: Witness): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [witness]);
  else all.push(witness);
}
