import { DistanceHeap } from "../../kernel/distance-heap.js";
import type { Strand } from "./bundles.js";

/** What it costs to change the figures of a strand at a place and its `at`-th column; Infinity when that cannot be. */
export type StepPrice = (place: number, strand: Strand, at: number, by: number) => number;

/** Which places below a place are looked at. */
export type ChildrenOf = (place: number) => readonly number[];

/** One step of a walk: the strand's figures at a place and its `at`-th column change by so much. */
export type WalkStep = {
  readonly place: number;
  readonly strand: Strand;
  readonly at: number;
  readonly by: number;
};

/**
 * The figures of one dimension as the edges of a network. A figure leads from its column at the place above, of whose sum
 * it is a part, to its column at its own place, whose sum it is; and where there are no places below, to the row of its
 * place. A closed walk changes each figure along it, up along the edge and down against it, and every sum stays as it is.
 * So the cheapest way to let a figure vary is a shortest path from one end of its edge to the other.
 *
 * Dijkstra's algorithm: a search takes the places looked at × columns, times the logarithm of that.
 */
export class WalkSearch {
  /** Above the whole, where all columns come from. */
  static readonly outside = 0;

  readonly #parentOf: Int32Array;
  readonly #heap: DistanceHeap;
  readonly #from: Int32Array;
  readonly #stepPlace: Int32Array;
  readonly #stepAt: Int32Array;
  readonly #stepBy: Float64Array;
  readonly #price: StepPrice;
  readonly #reached: number[] = [];
  #strand: Strand = { columns: [], steps: [] };
  #wide = 0;
  #childrenOf: ChildrenOf = () => [];
  #leaf: (place: number) => boolean;

  constructor(parentOf: Int32Array, widest: number, isLeaf: (place: number) => boolean, price: StepPrice) {
    const nodes = 1 + parentOf.length * Math.max(1, widest);
    this.#parentOf = parentOf;
    this.#leaf = isLeaf;
    this.#price = price;
    this.#heap = new DistanceHeap(nodes);
    this.#from = new Int32Array(nodes);
    this.#stepPlace = new Int32Array(nodes);
    this.#stepAt = new Int32Array(nodes);
    this.#stepBy = new Float64Array(nodes);
  }

  /** What to search, and where; nodes are numbered by the strand. */
  prepare(strand: Strand, childrenOf: ChildrenOf): void {
    for (const node of this.#reached) this.#heap.distance[node] = Infinity;
    this.#reached.length = 0;
    this.#strand = strand;
    this.#wide = strand.columns.length;
    this.#childrenOf = childrenOf;
  }

  /** The node of a place without places below. */
  rowOf(place: number): number {
    return 1 + place * this.#wide;
  }

  above(place: number, at: number): number {
    const parent = this.#parentOf[place]!;
    return parent < 0 ? WalkSearch.outside : this.rowOf(parent) + at;
  }

  below(place: number, at: number): number {
    return this.rowOf(place) + (this.#leaf(place) ? 0 : at);
  }

  /**
   * Searches from a node, to a goal or as far as what costs less than the limit. Going along an edge changes its figures
   * by `by`, against it by `−by`. The edge at `shut` is left alone.
   */
  search(start: number, by: number, goal: number, limit: number, shutPlace: number, shutAt: number): void {
    const heap = this.#heap;
    for (const node of this.#reached) heap.distance[node] = Infinity;
    this.#reached.length = 0;
    this.#reached.push(start);
    heap.put(start, 0);
    this.#from[start] = -1;
    while (heap.nearest < limit) {
      const node = heap.pop();
      if (node === goal) break;
      this.#goOn(node, by, limit, shutPlace, shutAt);
    }
    heap.clear();
  }

  #goOn(node: number, by: number, limit: number, shutPlace: number, shutAt: number): void {
    const wide = this.#wide;
    if (node === WalkSearch.outside) {
      for (let at = 0; at < wide; at++)
        this.#walk(node, this.below(0, at), 0, at, by, limit, shutPlace, shutAt);
      return;
    }
    const place = Math.floor((node - 1) / wide);
    if (this.#leaf(place)) {
      for (let at = 0; at < wide; at++)
        this.#walk(node, this.above(place, at), place, at, -by, limit, shutPlace, shutAt);
      return;
    }
    const at = (node - 1) % wide;
    this.#walk(node, this.above(place, at), place, at, -by, limit, shutPlace, shutAt);
    for (const child of this.#childrenOf(place))
      this.#walk(node, this.below(child, at), child, at, by, limit, shutPlace, shutAt);
  }

  #walk(
    node: number,
    to: number,
    place: number,
    at: number,
    by: number,
    limit: number,
    shutPlace: number,
    shutAt: number,
  ): void {
    const { distance } = this.#heap;
    const before = distance[node]!;
    const known = distance[to]!;
    const bound = known < limit ? known : limit;
    if (before >= bound || (shutPlace === place && shutAt === at)) return;
    const length = before + this.#price(place, this.#strand, at, by);
    if (length >= bound) return;
    if (known === Infinity) this.#reached.push(to);
    this.#heap.put(to, length);
    this.#from[to] = node;
    this.#stepPlace[to] = place;
    this.#stepAt[to] = at;
    this.#stepBy[to] = by;
  }

  /** How far a node of the last search is; Infinity when it was not reached. */
  distanceOf(node: number): number {
    return this.#heap.distance[node]!;
  }

  /** The steps of the last search to a node; none when it was not reached. */
  stepsTo(node: number): readonly WalkStep[] {
    const steps: WalkStep[] = [];
    if (this.distanceOf(node) === Infinity) return steps;
    for (let at = node; this.#from[at]! >= 0; at = this.#from[at]!) {
      steps.push({
        place: this.#stepPlace[at]!,
        strand: this.#strand,
        at: this.#stepAt[at]!,
        by: this.#stepBy[at]!,
      });
    }
    return steps;
  }
}
