import { type FigureTable, spotOf } from "./figure-table.js";
import type { Secret } from "./secrets.js";
import type { ChildrenOf } from "./walks.js";

/** Municipalities with the most of a measure, and with the most small figures, that walks are first looked for in. */
const mostRows = 12;
/** Other regions, and municipalities in each, for what a region cannot protect alone. */
const mostRegions = 4;
const rowsElsewhere = 3;

/** Where walks are looked for: in few municipalities of the secret's own region, in all of it, in other regions too. */
export class WalkScope {
  readonly #table: FigureTable;
  readonly #smallIn: Float64Array;
  readonly #few = new Map<string, readonly number[]>();
  readonly #groupOf: Int32Array;

  constructor(table: FigureTable, small: ReadonlyMap<number, number>, groupOf: Int32Array) {
    this.#table = table;
    this.#groupOf = groupOf;
    this.#smallIn = new Float64Array(table.places.length);
    for (const cell of small.keys()) {
      this.#smallIn[spotOf(table, cell).place]! += 1;
    }
  }

  /** The narrowest first. */
  *widening(secret: Secret): Iterable<ChildrenOf> {
    const { places } = this.#table;
    const group = this.#groupOf[secret.place]!;
    const childrenOf = (place: number) => this.#inGroup(places[place]!.children, group);
    const measure = this.#measureOf(secret);
    const own = this.#pathTo(secret.place);
    const regions = own.region >= 0 ? [own.region] : this.#most(childrenOf(0), measure, mostRegions);
    const few = (region: number, rows: number) => this.#rowsOf(region, measure, rows, group);
    const withOwn = (rows: readonly number[]) =>
      own.leaf >= 0 && !rows.includes(own.leaf) ? [...rows, own.leaf] : rows;
    const rows = Math.ceil(mostRows / regions.length);
    yield (place) => (place === 0 ? regions : withOwn(few(place, rows)));
    if (regions.some((region) => childrenOf(region).length > rows))
      yield (place) => (place === 0 ? regions : childrenOf(place));
    if (childrenOf(0).length <= regions.length) return;
    const others = [...new Set([...regions, ...this.#most(childrenOf(0), measure, mostRegions)])];
    yield (place) =>
      place === 0 ? others : place === own.region ? withOwn(few(place, mostRows)) : few(place, rowsElsewhere);
  }

  #measureOf({ what }: Secret): number {
    if ("rest" in what) return what.rest.terms[0]![0];
    return spotOf(this.#table, what.cell).measure;
  }

  #pathTo(place: number): { readonly region: number; readonly leaf: number } {
    const { level, parent } = this.#table.places[place]!;
    if (level === "all") return { region: -1, leaf: -1 };
    return level === "region" ? { region: place, leaf: -1 } : { region: parent, leaf: place };
  }

  /** Municipalities of the same sums elsewhere; regions are in none. */
  #inGroup(children: readonly number[], group: number): readonly number[] {
    const { places } = this.#table;
    return children.filter((child) => places[child]!.children.length > 0 || this.#groupOf[child] === group);
  }

  #rowsOf(region: number, measure: number, rows: number, group: number): readonly number[] {
    const key = `${region} ${measure} ${rows} ${group}`;
    let known = this.#few.get(key);
    if (known === undefined) {
      const all = this.#inGroup(this.#table.places[region]!.children, group);
      const withSmall = [...all].sort((a, b) => this.#smallIn[b]! - this.#smallIn[a]! || a - b);
      const most = this.#most(all, measure, rows);
      known = all.length <= rows ? all : [...new Set([...most, ...withSmall.slice(0, rows)])];
      this.#few.set(key, known);
    }
    return known;
  }

  #most(places: readonly number[], measure: number, many: number): readonly number[] {
    const { counts, lines, lineOf } = this.#table;
    const line = lineOf(0, measure);
    const count = (place: number) => (line < 0 ? 0 : counts[place * lines.length + line]!);
    return [...places].sort((a, b) => count(b) - count(a) || a - b).slice(0, many);
  }
}
