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
    let next: Wish | undefined = { spot, set: this.#alone[measure] ?? { measures: [], slopes: [] }, by };
    for (let moves = 0; next !== undefined && moves < mostMoves; moves++) {
      const move = this.#finder.cheapest(next, limit - cost);
      if (move === undefined) break;
      for (const step of move.steps) {
        this.#possible.change(step, step.by);
        cost += this.#take(step);
        steps.push(step);
      }
      next = this.#followerOf(steps);
    }
    const isGranted = next === undefined && cost < limit && isWished();
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

  /** What would mend the first relation that the steps have broken. */
  #followerOf(steps: readonly Step[]): Wish | undefined {
    for (const { place, column, set } of steps) {
      for (const [relation] of set.slopes) {
        const lack = this.#possible.lack(relation, place, column);
        if (lack === 0) continue;
        const spot = { place, column };
        const [follower, sign] = this.#cheapestFollower(relation, spot, lack) ?? [];
        // A wish that nobody can grant ends the search.
        if (follower === undefined || sign === undefined) return { spot, set, by: Infinity };
        return { spot, set: this.#alone[follower] ?? set, by: sign * lack };
      }
    }
    return undefined;
  }

  /** One of the upper measures up, where a lower one has grown; one of the lower down, where an upper one has shrunk. */
  #cheapestFollower(
    { lower, upper }: Relation,
    { place, column }: Spot,
    lack: number,
  ): readonly [measure: number, sign: 1 | -1] | undefined {
    const { table } = this.#possible;
    const hasGrown = lower.some(
      (measure) => this.#possible.changeOf(table.cellOf(place, column, measure)) > 0,
    );
    const sign = hasGrown ? 1 : -1;
    const able = (hasGrown ? upper : lower).flatMap((measure) => {
      const alone = this.#alone[measure];
      if (alone === undefined || !table.hasColumn(measure, column)) return [];
      if (!this.#possible.countsCanChange(place, column, alone, sign * lack)) return [];
      return [{ measure, cost: this.#costAt(table.cellOf(place, column, measure)) }];
    });
    const [best] = able
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost || a.measure - b.measure);
    return best && [best.measure, sign];
  }

  #price(place: number, column: number, set: Together, by: number): number {
    const possible = this.#possible;
    if (!possible.countsCanChange(place, column, set, by)) return Infinity;
    let cost = 0;
    for (const cell of possible.table.cellsAt(place, column, set.measures))
      if (!this.#taken.has(cell)) cost += this.#costAt(cell);
    for (const [relation, slope] of set.slopes) {
      if (possible.lack(relation, place, column, slope * by) === 0) continue;
      const followers = by > 0 ? relation.upper : relation.lower;
      const least = Math.min(
        ...possible.table.cellsAt(place, column, followers).map((cell) => this.#costAt(cell)),
      );
      cost += Math.max(hardlyAnything, least);
    }
    return cost;
  }
}
