import { MoveFinder, type Move, type Wish } from "./move-finder.js";
import { type PossibleTable, type Together, together } from "./possible-table.js";
import type { Relation, Spot } from "./publication-table.js";
import type { Step } from "./shortest-way.js";

/** What withholding a cell costs: 0 when it is withheld already, Infinity when it has to be shown. */
export type CostAt = (cell: number) => number;

/** Where a cell that must follow is withheld anyhow, following costs hardly anything; of two such ways the shorter. */
const hardlyAnything = 1e-9;

/** Moves that one move may draw after it; a chain of measures within each other is five long. */
const mostMoves = 12;

/**
 * Moves of one measure that leads, with further moves where a relation would break: there the measure that has to follow
 * changes too, and balances that wherever it is cheapest for it.
 */
export class LedMoves {
  readonly #possible: PossibleTable;
  readonly #costAt: CostAt;
  readonly #finder: MoveFinder;
  readonly #alone: readonly Together[];
  readonly #taken = new Set<number>();

  constructor(possible: PossibleTable, costAt: CostAt) {
    const { table } = possible;
    this.#possible = possible;
    this.#costAt = costAt;
    this.#alone = table.measures.map((_, measure) => together(table, [measure]));
    this.#finder = new MoveFinder(
      possible,
      (place, column, set, by) => this.#price(place, column, set, by),
      ({ place, column, set, by }) => possible.countsCanChange(place, column, set, by),
    );
  }

  /** The move that grants a wish for one measure, if it costs less than the limit and does what `isWished` asks. */
  cheapest(
    spot: Spot,
    measure: number,
    by: number,
    limit: number,
    isWished: () => boolean,
  ): Move | undefined {
    const steps: Step[] = [];
    let cost = 0;
    const set = this.#alone[measure];
    if (set === undefined || set.slopes.length === 0) return undefined; // nothing can follow it
    let next: Wish | "nothing" | "in-vain" = { spot, set, by };
    for (let moves = 0; typeof next === "object" && moves < mostMoves; moves++) {
      const move = this.#finder.cheapest(next, limit - cost);
      if (move === undefined) break;
      for (const step of move.steps) {
        this.#possible.change(step, step.by);
        cost += this.#take(step);
        steps.push(step);
      }
      next = this.#followerOf(steps);
    }
    const isGranted = next === "nothing" && cost < limit && isWished();
    for (const step of steps) this.#possible.change(step, -step.by);
    this.#taken.clear();
    return isGranted ? { steps, cost } : undefined;
  }

  #take({ place, column, set }: Step): number {
    let cost = 0;
    for (const cell of this.#possible.table.cellsAt(place, column, set.measures)) {
      if (this.#taken.has(cell)) continue;
      this.#taken.add(cell);
      cost += this.#costAt(cell);
    }
    return cost;
  }

  /** What would mend the first relation that the steps have broken; in vain where no measure is able to follow. */
  #followerOf(steps: readonly Step[]): Wish | "nothing" | "in-vain" {
    for (const { place, column, set } of steps) {
      for (const [relation] of set.slopes) {
        const lack = this.#possible.lack(relation, place, column);
        if (lack === 0) continue;
        const spot = { place, column };
        return this.#cheapestFollower(relation, spot, lack) ?? "in-vain";
      }
    }
    return "nothing";
  }

  /** One of the upper measures up, where a lower one has grown; one of the lower down, where an upper one has shrunk. */
  #cheapestFollower({ lower, upper }: Relation, spot: Spot, lack: number): Wish | undefined {
    const { table } = this.#possible;
    const { place, column } = spot;
    const cellOf = (measure: number) => table.cellOf(place, column, measure);
    const hasGrown = lower.some((measure) => this.#possible.changeOf(cellOf(measure)) > 0);
    const by = hasGrown ? lack : -lack;
    const able = (hasGrown ? upper : lower).flatMap((measure) => {
      const set = this.#alone[measure];
      const cost = this.#costAt(cellOf(measure));
      if (set === undefined || cost === Infinity || !table.hasColumn(measure, column)) return [];
      return this.#possible.countsCanChange(place, column, set, by) ? [{ measure, set, cost }] : [];
    });
    const [best] = able.sort((a, b) => a.cost - b.cost || a.measure - b.measure);
    return best && { spot, set: best.set, by };
  }

  #price(place: number, column: number, set: Together, by: number): number {
    const possible = this.#possible;
    if (!possible.countsCanChange(place, column, set, by)) return Infinity;
    let cost = 0;
    for (const cell of possible.table.cellsAt(place, column, set.measures))
      if (!this.#taken.has(cell)) cost += this.#costAt(cell);
    for (const [relation, slope] of set.slopes) {
      if (possible.lack(relation, place, column, slope * by) === 0) continue;
      let least = Infinity;
      for (const cell of possible.table.cellsAt(place, column, by > 0 ? relation.upper : relation.lower))
        least = Math.min(least, this.#costAt(cell));
      cost += Math.max(hardlyAnything, least);
    }
    return cost;
  }
}
