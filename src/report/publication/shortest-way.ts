import { DistanceHeap } from "../../kernel/distance-heap.js";
import type { Together } from "./possible-table.js";
import type { PublicationTable, Spot } from "./publication-table.js";

/** A change of some measures at a spot by so much. */
export type Step = Spot & { readonly set: Together; readonly by: number };

/** One dimension, and the measures that are followed through it. */
export type Strand = { readonly columns: readonly number[]; readonly set: Together };

/** What it costs to change measures at a place and column by so much; Infinity when that cannot be. */
export type Price = (place: number, column: number, set: Together, by: number) => number;

/**
 * The cells of one dimension are the edges of a network. A cell leads from its column at the place above, of whose sum it
 * is a part, to its column at its own place, whose sum it is; and where there are no places below, to the row of its place.
 * A closed walk changes each cell along it by one, up along the edge and down against it, and every sum stays as it is. So
 * the cheapest way to let a count vary is a shortest path from one end of its edge to the other.
 *
 * Dijkstra's algorithm: a search takes places × columns of the dimension, times the logarithm of that.
 */
export class ShortestWay {
  /** Above the whole, where all columns come from. */
  static readonly outside = 0;

  readonly #table: PublicationTable;
  readonly #price: Price;
  readonly #heap: DistanceHeap;
  readonly #from: Int32Array;
  readonly #step: (Step | undefined)[] = [];
  readonly #reached: number[] = [];
  #strand: Strand = { columns: [], set: { measures: [], slopes: [] } };

  constructor(table: PublicationTable, price: Price) {
    const widest = Math.max(1, ...table.dimensionsOf.flat().map(({ length }) => length));
    const nodes = 1 + table.places.length * widest;
    this.#table = table;
    this.#price = price;
    this.#heap = new DistanceHeap(nodes);
    this.#from = new Int32Array(nodes);
  }

  /** What to search; nodes are numbered by it. */
  set strand(strand: Strand) {
    this.#strand = strand;
  }

  /** The node of a place without places below. */
  rowOf(place: number): number {
    return 1 + place * this.#strand.columns.length;
  }

  /** The nodes that a cell leads from and to. */
  endsOf({ place, column }: Spot): readonly [above: number, below: number] {
    const at = this.#strand.columns.indexOf(column);
    return [this.#above(place, at), this.#below(place, at)];
  }

  #above(place: number, at: number): number {
    const parent = this.#table.places[place]?.parent ?? -1;
    return parent < 0 ? ShortestWay.outside : this.rowOf(parent) + at;
  }

  #below(place: number, at: number): number {
    return this.rowOf(place) + (this.#table.places[place]?.children.length === 0 ? 0 : at);
  }

  /**
   * Searches from a node, to a goal or as far as what costs less than the limit. Going along an edge changes its cell by
   * `by`, against it by `−by`. The cell at `shut` is left alone.
   */
  search(
    start: number,
    by: number,
    { goal = -1, shut, limit }: { readonly goal?: number; readonly shut?: Spot; readonly limit: number },
  ): void {
    const heap = this.#heap;
    for (const node of this.#reached) heap.distance[node] = Infinity;
    this.#reached.length = 0;
    this.#reach(start, 0, start, undefined);
    while (heap.nearest < limit) {
      const node = heap.pop();
      if (node === goal) break;
      this.#goOn(node, by, limit, shut);
    }
    heap.clear();
  }

  #reach(node: number, distance: number, from: number, step: Step | undefined): void {
    if (this.#heap.distance[node] === Infinity) this.#reached.push(node);
    this.#heap.put(node, distance);
    this.#from[node] = from;
    this.#step[node] = step;
  }

  #goOn(node: number, by: number, limit: number, shut: Spot | undefined): void {
    const wide = this.#strand.columns.length;
    const place = Math.floor((node - 1) / wide);
    const at = (node - 1) % wide;
    const children = this.#table.places[place]?.children ?? [];
    if (node === ShortestWay.outside) {
      for (let each = 0; each < wide; each++)
        this.#walk(node, this.#below(0, each), 0, each, by, limit, shut);
    } else if (children.length === 0) {
      for (let each = 0; each < wide; each++)
        this.#walk(node, this.#above(place, each), place, each, -by, limit, shut);
    } else {
      this.#walk(node, this.#above(place, at), place, at, -by, limit, shut);
      for (const child of children) this.#walk(node, this.#below(child, at), child, at, by, limit, shut);
    }
  }

  #walk(
    node: number,
    to: number,
    place: number,
    at: number,
    by: number,
    limit: number,
    shut: Spot | undefined,
  ): void {
    const distance = this.distanceOf(node);
    const known = Math.min(limit, this.distanceOf(to));
    if (distance >= known) return;
    const column = this.#strand.columns[at] ?? 0;
    if (shut?.place === place && shut.column === column) return;
    const { set } = this.#strand;
    const length = distance + this.#price(place, column, set, by);
    if (length < known) this.#reach(to, length, node, { place, column, set, by });
  }

  /** How far a node of the last search is; Infinity when it was not reached. */
  distanceOf(node: number): number {
    return this.#heap.distance[node] ?? Infinity;
  }

  /** The steps of the last search to a node; none when it was not reached. */
  stepsTo(node: number): readonly Step[] {
    const steps: Step[] = [];
    if (this.distanceOf(node) === Infinity) return steps;
    for (let at = node, step = this.#step[at]; step !== undefined; step = this.#step[at]) {
      steps.push(step);
      at = this.#from[at] ?? 0;
    }
    return steps;
  }
}
