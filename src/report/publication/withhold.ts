import { LedMoves } from "./led-moves.js";
import { type Move, MoveFinder } from "./move-finder.js";
import { changeOf, type Secret, secretsIn, smallCells, smallRests } from "./secrets.js";
import { PossibleTable, type Together } from "./possible-table.js";
import type { PublicationTable } from "./publication-table.js";
import { Witnesses } from "./witnesses.js";

/** Cells to withhold besides, and what they cost. */
type Sacrifice = { readonly cost: number; readonly cells: readonly number[] };

const nothing: Sacrifice = { cost: 0, cells: [] };

/** A limit that only what costs nothing is below. */
const forNothing = 1e-6;

/** Rounds of showing needless cells again, each of which may make others needless; there were never more than three. */
const rounds = 5;

/**
 * Which cells to withhold so that every withheld count, and every rest of a share from 1 to `threshold − 1`, could be any
 * of at least `threshold − 1` whole numbers to somebody who knows everything published, the relations of the table, and
 * that a withheld count is not 0. Each has its witnesses: possible tables that differ in withheld cells only. Where they
 * are wanting, the cheapest change that makes one is looked for, sums weighing more than parts, and what it takes is
 * withheld too; in the end each cell is shown again that the secrets can do without, or with cheaper ones.
 *
 * Cells `besides` are withheld whatever their count, for reasons outside the table.
 *
 * For each secret some shortest paths are searched in places × columns; the table of all of them is kept in memory.
 */
export function withhold(
  table: PublicationTable,
  threshold: number,
  besides: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const plan = new Withholding(table, threshold, besides);
  plan.protectAll();
  for (let round = 0; round < rounds && plan.showNeedless(); round++);
  return plan.withheld;
}

class Withholding {
  readonly withheld: Set<number>;
  readonly #table: PublicationTable;
  /** Between the least and the most that a secret could be. */
  readonly #width: number;
  /** Small ones, and those withheld for other reasons: never shown again. */
  readonly #given: ReadonlySet<number>;
  readonly #rests: readonly Secret[];
  readonly #costs: Float64Array;
  readonly #secretOf: (cell: number) => Secret;
  readonly #possible: PossibleTable;
  readonly #finder: MoveFinder;
  readonly #led: LedMoves;
  readonly #witnesses: Witnesses;
  readonly #hopeless = new Set<number>();
  #shown = -1;

  constructor(table: PublicationTable, threshold: number, besides: ReadonlySet<number>) {
    this.#table = table;
    this.#width = threshold - 2;
    this.#given = new Set([...smallCells(table, threshold), ...besides]);
    this.#rests = smallRests(table, threshold);
    this.#costs = costsOf(table);
    this.#secretOf = secretsIn(table);
    this.#possible = new PossibleTable(table);
    this.#finder = new MoveFinder(this.#possible, this.#price, ({ place, column, set, by }) =>
      this.#possible.canChange(place, column, set, by),
    );
    this.#led = new LedMoves(this.#possible, this.#costAt);
    this.#witnesses = new Witnesses(table);
    this.withheld = new Set(this.#given);
  }

  /** The hardest first: those tied to the most measures, the smallest, the deepest. */
  protectAll(): void {
    const count = (cell: number) => this.#table.counts[cell] ?? 0;
    const given = [...this.#given].map((cell) => ({ cell, secret: this.#secretOf(cell) }));
    given.sort(
      (a, b) =>
        b.secret.ways.length - a.secret.ways.length || count(a.cell) - count(b.cell) || b.cell - a.cell,
    );
    for (const { secret } of given) this.#protect(secret);
    for (const rest of this.#rests) this.#protect(rest);
    for (const cell of this.withheld) this.#protect(this.#secretOf(cell)); // and whatever is added on the way
  }

  /** From the dearest down; whether any was shown. */
  showNeedless(): boolean {
    const costOf = (cell: number) => this.#costs[cell] ?? 0;
    const dearest = [...this.withheld]
      .filter((cell) => !this.#given.has(cell) && !this.#hopeless.has(cell))
      .sort((a, b) => costOf(b) - costOf(a) || a - b);
    return dearest.filter((cell) => this.withheld.has(cell) && this.#showAgain(cell)).length > 0;
  }

  #protect(secret: Secret): void {
    if (this.#make(secret, Infinity) !== undefined) return;
    // The last resort, for counts that contradict each other: nothing of these measures is shown.
    this.#table.counts.forEach((count, cell) => {
      const { measure } = this.#table.spotOf(cell);
      if (count === 0 || !secret.ways.some(({ measures }) => measures.includes(measure))) return;
      this.withheld.add(cell);
      this.#hopeless.add(cell);
    });
  }

  /** Makes a secret safe: what it takes, if that is less than the limit. */
  #make(secret: Secret, limit: number): Sacrifice | undefined {
    if (this.#isSafe(secret) || this.#isSafeFreely(secret)) return nothing;
    return this.#makeSafe(secret, limit);
  }

  #isSafe(secret: Secret): boolean {
    if ("cell" in secret.what && this.#hopeless.has(secret.what.cell)) return true;
    const [low, high] = this.#witnesses.reachOf(secret);
    return high - low >= this.#width;
  }

  /** Looks for witnesses that change withheld cells only, as many steps as there are. */
  #isSafeFreely(secret: Secret): boolean {
    return ([1, -1] as const).some((sign) => {
      for (const stride of [this.#missing(secret, sign), 1]) this.#push(secret, sign, stride, forNothing);
      this.#testify(secret);
      return this.#isSafe(secret);
    });
  }

  /** Withholds the cheapest cells that a further witness needs, if they cost less than the limit. */
  #makeSafe(secret: Secret, limit: number): Sacrifice | undefined {
    let best: (Sacrifice & { readonly changes: ReadonlyMap<number, number> }) | undefined;
    for (const sign of [1, -1] as const) {
      const [low, high] = this.#witnesses.reachOf(secret);
      const missing = this.#missing(secret, sign);
      for (const stride of new Set([missing, missing - (sign === 1 ? high : -low), 1])) {
        const found = this.#push(secret, sign, stride, best?.cost ?? limit);
        if (found !== undefined) best = { ...found, changes: this.#possible.changes() };
        for (const cell of found?.cells ?? []) this.withheld.delete(cell);
        this.#possible.reset();
      }
    }
    if (best === undefined) return undefined;
    for (const cell of best.cells) this.withheld.add(cell);
    this.#witnesses.add(secret, best.changes);
    return best;
  }

  /** How far a single witness must change a secret in one direction, with what is known of the other. */
  #missing(secret: Secret, sign: 1 | -1): number {
    const [low, high] = this.#witnesses.reachOf(secret);
    return sign === 1 ? this.#width + low : this.#width - high;
  }

  /**
   * Changes the possible table until the secret has changed far enough, a stride at a time, and withholds what that
   * changes. Undefined when it cannot be for less than the limit: what was withheld for it is then shown again, what was
   * changed stays changed.
   */
  #push(secret: Secret, sign: 1 | -1, stride: number, limit: number): Sacrifice | undefined {
    const cells: number[] = [];
    const missing = this.#missing(secret, sign);
    let cost = 0;
    for (;;) {
      const left = missing - sign * changeOf(this.#table, secret, (cell) => this.#possible.changeOf(cell));
      if (left <= 0) return { cost, cells };
      const size = Math.min(stride, left);
      const move = this.#cheapestMove(secret, sign * size, limit - cost);
      if (move === undefined) break;
      for (const step of move.steps) {
        this.#possible.change(step, step.by);
        for (const cell of this.#table.cellsAt(step.place, step.column, step.set.measures)) {
          if (this.withheld.has(cell)) continue;
          this.withheld.add(cell);
          cells.push(cell);
        }
      }
      cost += move.cost;
    }
    for (const cell of cells) this.withheld.delete(cell);
    return undefined;
  }

  /** Measures that change together everywhere, or one that leads and others that follow where they must. */
  #cheapestMove(secret: Secret, by: number, limit: number): Move | undefined {
    let best: Move | undefined;
    for (const way of secret.ways) {
      const wish = { spot: secret, set: way, by: by * slopeOf(secret, way) };
      best = this.#finder.cheapest(wish, best?.cost ?? limit) ?? best;
      if (best?.cost === 0) return best;
    }
    const changed = () => changeOf(this.#table, secret, (cell) => this.#possible.changeOf(cell));
    const wanted = changed() + by;
    for (const [measure, sign] of leadersOf(this.#table, secret)) {
      const limitNow = best?.cost ?? limit;
      best = this.#led.cheapest(secret, measure, sign * by, limitNow, () => changed() === wanted) ?? best;
    }
    return best;
  }

  readonly #costAt = (cell: number): number =>
    cell === this.#shown ? Infinity : this.withheld.has(cell) ? 0 : (this.#costs[cell] ?? 0);

  readonly #price = (place: number, column: number, set: Together, by: number): number => {
    if (!this.#possible.canChange(place, column, set, by)) return Infinity;
    let cost = 0;
    for (const cell of this.#table.cellsAt(place, column, set.measures)) cost += this.#costAt(cell);
    return cost;
  };

  /** The possible table becomes a witness. */
  #testify(secret: Secret): void {
    const changes = this.#possible.changes();
    if (changes.size > 0) this.#witnesses.add(secret, changes);
    this.#possible.reset();
  }

  /** Shows a cell again if all secrets can be made safe without it for less than it costs. */
  #showAgain(shown: number): boolean {
    this.withheld.delete(shown);
    this.#shown = shown;
    const dismissed = this.#witnesses.dismiss(shown);
    const cells = new Set(dismissed.flatMap(({ changes }) => [...changes.keys()]));
    const rests = new Set(dismissed.flatMap(({ rest }) => rest ?? []));
    const secrets = [...cells].filter((cell) => cell !== shown).map(this.#secretOf);
    const added: number[] = [];
    let left = this.#costs[shown] ?? 0;
    const isMade = (secret: Secret): boolean => {
      const made = this.#make(secret, left);
      left -= made?.cost ?? 0;
      added.push(...(made?.cells ?? []));
      return made !== undefined;
    };
    let all = [...rests, ...secrets].every(isMade);
    for (let i = 0; all && i < added.length; i++) all = isMade(this.#secretOf(added[i] ?? 0));
    this.#shown = -1;
    if (all) return true;
    for (const cell of added) {
      this.withheld.delete(cell);
      this.#witnesses.dismiss(cell);
    }
    this.withheld.add(shown);
    for (const witness of dismissed) witness.counts = true;
    return false;
  }
}

/** How the measures of a way must change for the secret to grow. */
function slopeOf({ what }: Secret, { slopes }: Together): 1 | -1 {
  if ("cell" in what) return 1;
  return (slopes.find(([relation]) => relation === what.rest)?.[1] ?? 0) < 0 ? -1 : 1;
}

/** The measures that alone make a secret grow, and which way. */
function leadersOf(
  table: PublicationTable,
  { what }: Secret,
): readonly (readonly [measure: number, sign: 1 | -1])[] {
  if ("cell" in what) return [[table.spotOf(what.cell).measure, 1]];
  const { lower, upper } = what.rest;
  return [...lower.map((each) => [each, -1] as const), ...upper.map((each) => [each, 1] as const)];
}

/** A sum is worth more to a reader than a part of it: two figures for each step up, and for the whole of a place. */
function costsOf({ counts, places, spotOf }: PublicationTable): Float64Array {
  return counts.map((count, cell) => {
    const { place, column } = spotOf(cell);
    const { parent = -1, children = [] } = places[place] ?? {};
    const above = children.length === 0 ? 0 : parent < 0 ? 2 : 1;
    return 1 + 2 * above + (column === 0 ? 2 : 0) + count / 1e12; // of as costly ones the smallest
  });
}
