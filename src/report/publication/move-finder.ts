import { type PossibleTable, type Together, together } from "./possible-table.js";
import type { PublicationTable, Spot } from "./publication-table.js";
import { type Price, ShortestWay, type Step, type Strand } from "./shortest-way.js";

/** Steps that together leave every published sum as it is, and what it costs to withhold what they change. */
export type Move = { readonly steps: readonly Step[]; readonly cost: number };

/** A change that is wanted: of these measures, at this spot, by so much. */
export type Wish = { readonly spot: Spot; readonly set: Together; readonly by: number };

/** Whether a step can be taken in the table as it now is. */
export type Allows = (step: Step) => boolean;

/** A move of the sums of places from a start to an end beyond. */
type Sums = ReadonlyMap<number, Move>;

/** The end of a move that comes from outside: one record more in the whole. Other ends are places. */
const outside = -1;

/** Places where the change of a sum may begin and end: as many of the cheapest are tried. */
const startsTried = 6;
const endsTried = 3;

/** Finds the cheapest changes of a table that everybody must hold for possible. */
export class MoveFinder {
  readonly #table: PublicationTable;
  readonly #possible: PossibleTable;
  readonly #price: Price;
  readonly #allows: Allows;
  readonly #ways: ShortestWay[] = [];
  readonly #strands = new Map<Together, readonly Strand[]>();

  constructor(possible: PossibleTable, price: Price, allows: Allows) {
    this.#table = possible.table;
    this.#possible = possible;
    this.#price = price;
    this.#allows = allows;
  }

  /**
   * The cheapest move that grants a wish, if it costs less than the limit: within the dimension of its column, or with the
   * sums of places, and then in every dimension.
   */
  cheapest(wish: Wish, limit: number): Move | undefined {
    const { spot, set, by } = wish;
    const own = this.#strandsOf(set).find(({ columns }) => columns.includes(spot.column));
    if (own === undefined) return spot.column === 0 ? this.#withSums(wish, undefined, limit) : undefined;
    const cost = this.#price(spot.place, spot.column, own.set, by);
    if (cost >= limit) return undefined;
    const first: Move = { steps: [{ ...spot, set: own.set, by }], cost };
    const within = this.#within(wish, own, first, limit);
    return this.#withSums(wish, { strand: own, first }, within?.cost ?? limit) ?? within;
  }

  #within({ spot, by }: Wish, own: Strand, first: Move, limit: number): Move | undefined {
    const way = this.#way(0, own);
    const [above, below] = way.endsOf(spot);
    way.search(below, by, { goal: above, shut: spot, limit: limit - first.cost });
    const cost = first.cost + way.distanceOf(above);
    const steps = [...first.steps, ...way.stepsTo(above)];
    return cost < limit && this.#holds(steps) ? { steps, cost } : undefined;
  }

  #withSums(
    wish: Wish,
    own: { readonly strand: Strand; readonly first: Move } | undefined,
    limit: number,
  ): Move | undefined {
    const { spot, set, by } = wish;
    const strands = this.#strandsOf(set);
    let best: Move | undefined;
    for (const start of this.#startsUnder(wish)) {
      const bound = best?.cost ?? limit;
      const sums = this.#sumsFrom(start, wish, bound);
      const costs = new Map([...sums].map(([end, { cost }]) => [end, cost + (own?.first.cost ?? 0)]));
      let toStart: readonly Step[] = [];
      for (const [i, strand] of strands.entries()) {
        const way = this.#way(i, strand);
        let from = way.rowOf(start);
        let extra = 0;
        if (strand === own?.strand) {
          const [above, below] = way.endsOf(spot);
          way.search(below, by, { goal: from, shut: spot, limit: bound });
          extra = way.distanceOf(from);
          toStart = way.stepsTo(from);
          from = above;
        }
        way.search(from, -by, { ...(strand === own?.strand && { shut: spot }), limit: bound });
        for (const [end, before] of costs) {
          const cost = before + extra + way.distanceOf(nodeOf(way, end));
          if (cost < bound) costs.set(end, cost);
          else costs.delete(end);
        }
        if (costs.size === 0) break;
      }
      const cheapest = [...costs]
        .sort(([a, costA], [b, costB]) => costA - costB || a - b)
        .slice(0, endsTried);
      for (const [end, cost] of cheapest) {
        const along = strands.flatMap((strand, i) => {
          const way = this.#way(i, strand);
          return way.stepsTo(nodeOf(way, end));
        });
        const steps = [...(own?.first.steps ?? []), ...toStart, ...along, ...(sums.get(end)?.steps ?? [])];
        if (!this.#holds(steps)) continue;
        best = { steps, cost };
        break;
      }
    }
    return best;
  }

  /** The places without places below where the sum of the wish's place may change, with the cheapest way down first. */
  #startsUnder({ spot, set, by }: Wish): readonly number[] {
    const starts: { readonly place: number; readonly cost: number }[] = [];
    const visit = (place: number, above: number): void => {
      const cost = above + this.#price(place, 0, set, by);
      const children = this.#table.places[place]?.children ?? [];
      if (cost === Infinity) return;
      if (children.length === 0) starts.push({ place, cost });
      else for (const child of children) visit(child, cost);
    };
    visit(spot.place, 0);
    return starts
      .sort((a, b) => a.cost - b.cost || a.place - b.place)
      .slice(0, startsTried)
      .map(({ place }) => place);
  }

  /** Up from the start past the wish's place, and down to each end or out of the whole. */
  #sumsFrom(start: number, { spot, set, by }: Wish, limit: number): Sums {
    const { places } = this.#table;
    const ends = new Map<number, Move>();
    const further = ({ steps, cost }: Move, place: number, change: number): Move => ({
      steps: [...steps, { place, column: 0, set, by: change }],
      cost: cost + this.#price(place, 0, set, change),
    });
    const down = (place: number, before: Move): void => {
      const move = further(before, place, -by);
      if (move.cost >= limit) return;
      const children = places[place]?.children ?? [];
      if (children.length === 0) ends.set(place, move);
      else for (const child of children) down(child, move);
    };
    let up: Move = { steps: [], cost: 0 };
    let isPast = false;
    for (let place = start; place >= 0;) {
      up = further(up, place, by);
      if (up.cost >= limit) return ends;
      isPast ||= place === spot.place;
      const parent = places[place]?.parent ?? -1;
      if (isPast) for (const beside of places[parent]?.children ?? []) if (beside !== place) down(beside, up);
      place = parent;
    }
    return ends.set(outside, up);
  }

  /** Whether the steps can be taken together; the table is left as it was. */
  #holds(steps: readonly Step[]): boolean {
    const taken: Step[] = [];
    for (const step of steps) {
      if (!this.#allows(step)) break;
      this.#possible.change(step, step.by);
      taken.push(step);
    }
    for (const step of taken) this.#possible.change(step, -step.by);
    return taken.length === steps.length;
  }

  #way(i: number, strand: Strand): ShortestWay {
    const way = (this.#ways[i] ??= new ShortestWay(this.#table, this.#price));
    way.strand = strand;
    return way;
  }

  /** A start and an end fall into months of their own, so that months are followed for each measure apart. */
  #strandsOf(set: Together): readonly Strand[] {
    const known = this.#strands.get(set);
    if (known !== undefined) return known;
    const { dimensionsOf, columns } = this.#table;
    const strands = new Map<string, { readonly columns: readonly number[]; readonly measures: number[] }>();
    for (const measure of set.measures) {
      for (const own of dimensionsOf[measure] ?? []) {
        const dimension = columns[own[0] ?? 0]?.dimension ?? "all";
        const key = dimension === "month" ? `${dimension} ${measure}` : dimension;
        const strand = strands.get(key);
        if (strand === undefined) strands.set(key, { columns: own, measures: [measure] });
        else strand.measures.push(measure);
      }
    }
    const all = [...strands.values()].map(({ columns, measures }): Strand => ({
      columns,
      set: measures.length === set.measures.length ? set : together(this.#table, measures),
    }));
    this.#strands.set(set, all);
    return all;
  }
}

function nodeOf(way: ShortestWay, end: number): number {
  return end === outside ? ShortestWay.outside : way.rowOf(end);
}
