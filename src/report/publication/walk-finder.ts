import type { Bundle, ColumnStep, Strand } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import { type ChildrenOf, type StepPrice, WalkSearch, type WalkStep } from "./walks.js";

/** What it costs to change the figures of a step at a place by so much; Infinity when that cannot be. */
export type CostOf = (place: number, step: ColumnStep, by: number) => number;

/** A change of some figures of a place and column by so much. */
export type Change = { readonly place: number; readonly step: ColumnStep; readonly by: number };

/** Changes that together leave every published sum as it is, and what it costs to suppress what they change. */
export type Move = { readonly changes: readonly Change[]; readonly cost: number };

/** A change that is wanted: of a bundle, at this spot, by so much. `line` tells which of its strands. */
export type Wish = {
  readonly place: number;
  readonly column: number;
  readonly bundle: Bundle;
  readonly by: number;
  readonly isOwn: (step: ColumnStep) => boolean;
};

/** The end of a move that comes from outside: one record more in the whole. Other ends are places. */
const outside = -1;

/** Places where the change of a sum may begin and end: as many of the cheapest are tried. */
const startsTried = 4;
const endsTried = 3;

/** Finds the cheapest closed walks of a table: within a dimension, or through the wholes of places and every dimension. */
export class WalkFinder {
  readonly #costOf: CostOf;
  readonly #parentOf: Int32Array;
  readonly #widest: number;
  readonly #isLeaf: (place: number) => boolean;
  readonly #searches: WalkSearch[] = [];
  readonly #price: StepPrice;
  #childrenOf: ChildrenOf = () => [];

  constructor(table: FigureTable, costOf: CostOf) {
    this.#costOf = costOf;
    this.#parentOf = Int32Array.from(table.places, ({ parent }) => parent);
    this.#widest = Math.max(1, ...table.dimensions.map(({ length }) => length));
    const leaves = Uint8Array.from(table.places, ({ children }) => (children.length === 0 ? 1 : 0));
    this.#isLeaf = (place) => leaves[place] === 1;
    this.#price = (place, strand, at, by) => costOf(place, strand.steps[at]!, by);
  }

  /** Where walks may go. */
  set childrenOf(childrenOf: ChildrenOf) {
    this.#childrenOf = childrenOf;
  }

  /** The cheapest move that grants a wish, if it costs less than the limit. */
  cheapest(wish: Wish, limit: number): Move | undefined {
    if (wish.column === 0) return this.#throughWholes(wish, undefined, limit);
    for (const strand of wish.bundle.strands) {
      const at = strand.columns.indexOf(wish.column);
      const step = strand.steps[at];
      if (step === undefined || !wish.isOwn(step)) continue;
      const cost = this.#costOf(wish.place, step, wish.by);
      if (cost >= limit) return undefined;
      const own = { strand, at, first: { changes: [{ place: wish.place, step, by: wish.by }], cost } };
      const within = this.#within(wish, own, limit);
      return this.#throughWholes(wish, own, within?.cost ?? limit) ?? within;
    }
    return undefined;
  }

  #within({ place, by }: Wish, { strand, at, first }: Own, limit: number): Move | undefined {
    const search = this.#search(0, strand);
    const above = search.above(place, at);
    search.search(search.below(place, at), by, above, limit - first.cost, place, at);
    const cost = first.cost + search.distanceOf(above);
    if (cost >= limit) return undefined;
    return { changes: [...first.changes, ...changesOf(search.stepsTo(above))], cost };
  }

  #throughWholes(wish: Wish, own: Own | undefined, limit: number): Move | undefined {
    const { bundle, place, by } = wish;
    let best: Move | undefined;
    let bound = limit;
    const before = own?.first.cost ?? 0;
    for (const start of this.#startsUnder(wish, limit - before)) {
      const costs = this.#wholesFrom(start, wish, before, bound);
      let toStart: readonly Change[] = [];
      for (const [i, strand] of bundle.strands.entries()) {
        if (costs.size === 0) break;
        const least = Math.min(...costs.values());
        const search = this.#search(i, strand);
        let from = search.rowOf(start);
        let extra = 0;
        const isOwn = strand === own?.strand;
        const [shutPlace, shutAt] = isOwn ? [place, own.at] : [-1, -1];
        if (isOwn) {
          search.search(search.below(place, own.at), by, from, bound - least, shutPlace, shutAt);
          extra = search.distanceOf(from);
          toStart = changesOf(search.stepsTo(from));
          from = search.above(place, own.at);
        }
        search.search(from, -by, -1, bound - least - extra, shutPlace, shutAt);
        for (const [end, cost] of costs) {
          const sum = cost + extra + search.distanceOf(nodeOf(search, end));
          if (sum < bound) costs.set(end, sum);
          else costs.delete(end);
        }
      }
      const cheapest = [...costs].sort(([a, x], [b, y]) => x - y || a - b).slice(0, endsTried);
      for (const [end, cost] of cheapest) {
        const along = bundle.strands.flatMap((_, i) => {
          const search = this.#searches[i];
          return search === undefined ? [] : changesOf(search.stepsTo(nodeOf(search, end)));
        });
        const changes = [
          ...(own?.first.changes ?? []),
          ...toStart,
          ...along,
          ...this.#wholesTo(start, end, wish),
        ];
        if (!isSimple(changes)) continue;
        best = { changes, cost };
        bound = cost;
        break;
      }
    }
    return best;
  }

  /** Municipalities in which the whole of the wish's place may change, with the cheapest way down first. */
  #startsUnder({ place, bundle, by }: Wish, limit: number): readonly number[] {
    const starts: { readonly place: number; readonly cost: number }[] = [];
    const visit = (at: number, above: number): void => {
      const cost = above + this.#costOf(at, bundle.whole, by);
      if (cost >= limit) return;
      if (this.#isLeaf(at)) starts.push({ place: at, cost });
      else for (const child of this.#childrenOf(at)) visit(child, cost);
    };
    visit(place, 0);
    return starts
      .sort((a, b) => a.cost - b.cost || a.place - b.place)
      .slice(0, startsTried)
      .map((each) => each.place);
  }

  /** Up from the start past the wish's place, and down to each end or out of the whole: what the wholes on the way cost. */
  #wholesFrom(
    start: number,
    { place: wished, bundle, by }: Wish,
    before: number,
    limit: number,
  ): Map<number, number> {
    const ends = new Map<number, number>();
    const down = (place: number, above: number): void => {
      const cost = above + this.#costOf(place, bundle.whole, -by);
      if (cost >= limit) return;
      if (this.#isLeaf(place)) ends.set(place, cost);
      else for (const child of this.#childrenOf(place)) down(child, cost);
    };
    let up = before;
    let isPast = false;
    for (let place = start; place >= 0;) {
      up += this.#costOf(place, bundle.whole, by);
      if (up >= limit) return ends;
      isPast ||= place === wished;
      const parent = this.#parentOf[place]!;
      if (isPast && parent >= 0)
        for (const beside of this.#childrenOf(parent)) if (beside !== place) down(beside, up);
      place = parent;
    }
    return ends.set(outside, up);
  }

  /** The changes of wholes from a start to an end: of all that lies above one of them and not above both. */
  #wholesTo(start: number, end: number, { bundle: { whole: step }, by }: Wish): readonly Change[] {
    const up: number[] = [];
    for (let place = start; place >= 0; place = this.#parentOf[place]!) up.push(place);
    const down: number[] = [];
    for (let place = end; place >= 0 && !up.includes(place); place = this.#parentOf[place]!) down.push(place);
    const top = down.at(-1); // undefined outside
    const until = top === undefined ? up.length : up.indexOf(this.#parentOf[top]!);
    return [
      ...up.slice(0, until).map((place) => ({ place, step, by })),
      ...down.reverse().map((place) => ({ place, step, by: -by })),
    ];
  }

  #search(i: number, strand: Strand): WalkSearch {
    const search = (this.#searches[i] ??= new WalkSearch(
      this.#parentOf,
      this.#widest,
      this.#isLeaf,
      this.#price,
    ));
    search.prepare(strand, this.#childrenOf);
    return search;
  }
}

type Own = { readonly strand: Strand; readonly at: number; readonly first: Move };

function nodeOf(search: WalkSearch, end: number): number {
  return end === outside ? WalkSearch.outside : search.rowOf(end);
}

function changesOf(steps: readonly WalkStep[]): readonly Change[] {
  return steps.map(({ place, strand, at, by }) => ({ place, step: strand.steps[at]!, by }));
}

/** Whether nothing is changed twice: each change was judged alone. */
function isSimple(changes: readonly Change[]): boolean {
  const seen = new Set<string>();
  return changes.every(({ place, step }) =>
    step.lines.every((line) => {
      const key = `${place} ${line}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}
