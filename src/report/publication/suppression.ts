import { Bundles, type ColumnStep } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import { EqualCells } from "./equal-cells.js";
import { type Insider, Insiders } from "./insiders.js";
import { PossibleTable, witnessOf } from "./possible-table.js";
import { Reaches } from "./reaches.js";
import { cellSecret, hardestFirst, isOfLine, type Secret, slopeOf, smallRests, termsOf } from "./secrets.js";
import type { Progress, Suppression, SuppressionTask, Unguarded } from "./suppression-task.js";
import { type Move, WalkFinder } from "./walk-finder.js";
import { WalkScope } from "./walk-scope.js";
import { type Reach, type Witness, Witnesses } from "./witnesses.js";

/** A limit that only what costs nothing is below. */
const forNothing = 1e-3;
const eachStep = 1e-6; // for the sake of short walks
/** So many small moves may be stacked in one witness. */
const mostStacked = 30;
/** A single walk that costs more is compared with several smaller ones. */
const dear = 3;
/** A figure that so many witnesses need is not tried without. */
const mostLeaning = 60;

/**
 * Which figures to suppress so that every suppressed figure, and every small rest of a share, could be any of at least
 * `threshold − 1` whole numbers to whoever reads the publication: it is safe when two possible tables hold it so far apart.
 * Such a table is stored as its difference from the true one, a witness. Where witnesses are wanting, the cheapest closed
 * walk that makes one is looked for, and what it changes is suppressed too. For an insider, who knows some figures, only
 * witnesses count that leave these alone. In the end each figure is shown again that the others can do without.
 */
export function* suppress(task: SuppressionTask): Generator<Progress, Suppression> {
  const work = new Suppressing(task);
  yield* work.protectFromAll();
  yield* work.protectFromInsiders();
  yield* work.protectFromAll();
  yield* work.showNeedless();
  return work.result();
}

class Suppressing {
  readonly hidden: Uint8Array;
  readonly #task: SuppressionTask;
  readonly #table: FigureTable;
  readonly #bundles: Bundles;
  readonly #possible: PossibleTable;
  readonly #finder: WalkFinder;
  readonly #scope: WalkScope;
  readonly #witnesses = new Witnesses();
  readonly #rests: readonly Secret[];
  readonly #restsAt = new Map<number, Secret[]>();
  readonly #secretOf = new Map<number, Secret>();
  readonly #given: ReadonlySet<number>;
  readonly #blocked: Uint8Array;
  readonly #insiders: Insiders;
  readonly #reaches: Reaches;
  readonly #equals: EqualCells;
  readonly #unguarded = new Map<Secret, Unguarded["from"]>();
  readonly #order: number[] = []; // suppressed cells as they came
  #avoidPlace = -1;
  #isInSum = false;
  #avoidCells: ReadonlySet<number> = new Set();
  #log: { readonly cells: number[]; readonly witnesses: number[] } = { cells: [], witnesses: [] };

  constructor(task: SuppressionTask) {
    const { table, small, alsoHidden, known, threshold } = task;
    this.#task = task;
    this.#table = table;
    this.hidden = new Uint8Array(table.counts.length);
    this.#blocked = new Uint8Array(table.counts.length);
    for (const cell of known) this.#blocked[cell] = 1;
    table.lines.forEach(({ measure }, line) => {
      if (table.open[measure] === 1)
        for (let place = 0; place < table.places.length; place++)
          this.#blocked[place * table.lines.length + line] = 1;
    });
    this.#bundles = new Bundles(table, threshold - 2);
    this.#possible = new PossibleTable(table);
    this.#finder = new WalkFinder(table, this.#costOf);
    this.#scope = new WalkScope(table, small, task.groupOf);
    this.#reaches = new Reaches(table, this.#witnesses);
    this.#equals = new EqualCells(table);
    this.#insiders = new Insiders(table, task.against);
    this.#given = new Set(small.keys());
    this.#rests = smallRests(table, this.#bundles, threshold);
    for (const rest of this.#rests) {
      for (const [cell] of termsOf(table, rest)) {
        const at = this.#restsAt.get(cell);
        if (at === undefined) this.#restsAt.set(cell, [rest]);
        else at.push(rest);
      }
    }
    for (const cell of this.#given) this.#hide(cell);
    for (const cell of alsoHidden) this.hidden[cell] = 1;
  }

  result(): Suppression {
    return {
      hidden: this.hidden,
      witnesses: this.#witnesses.counting().flatMap((number) => this.#witnesses.all[number] ?? []),
      unguarded: [...this.#unguarded].map(([secret, from]) => ({ secret, from })),
    };
  }

  /** The hardest first: those tied to the most measures, the smallest, the deepest; then whatever is added on the way. */
  *protectFromAll(): Generator<Progress, void> {
    const given = [...this.#given].sort(hardestFirst(this.#table, (cell) => this.#secret(cell)));
    const all = [...given.map((cell) => this.#secret(cell)), ...this.#rests];
    for (const [done, secret] of all.entries()) {
      this.#protect(secret);
      if (done % 16 === 0) yield { stage: "small", done, of: all.length };
    }
    for (let i = 0; i < this.#order.length; i++) {
      const cell = this.#order[i] ?? 0;
      if (this.hidden[cell] === 1) this.#protect(this.#secret(cell));
      if (i % 16 === 0) yield { stage: "small", done: i, of: this.#order.length };
    }
  }

  *protectFromInsiders(): Generator<Progress, void> {
    const { municipalities, persons } = this.#task.against;
    if (!municipalities && !persons) return;
    const all = [...[...this.#task.small.keys()].map((cell) => this.#secret(cell)), ...this.#rests];
    for (const [done, secret] of all.entries()) {
      this.#protectFromInsiders(secret, Infinity);
      if (done % 16 === 0) yield { stage: "insiders", done, of: all.length };
    }
  }

  /** From the dearest down, each figure that the secrets can do without, or with cheaper ones. */
  *showNeedless(): Generator<Progress, void> {
    const { costs } = this.#task;
    const cost = (cell: number) => costs[cell] ?? 0;
    const dearest = this.#order
      .filter((cell) => this.hidden[cell] === 1 && !this.#given.has(cell))
      .sort((a, b) => cost(b) - cost(a) || a - b);
    for (const [done, cell] of dearest.entries()) {
      if (this.hidden[cell] === 1) this.#showAgain(cell);
      if (done % 16 === 0) yield { stage: "needless", done, of: dearest.length };
    }
  }

  #hide(cell: number): void {
    if (this.hidden[cell] === 1) return;
    this.hidden[cell] = 1;
    this.#order.push(cell);
    this.#log.cells.push(cell);
  }

  #secret(cell: number): Secret {
    let secret = this.#secretOf.get(cell);
    if (secret === undefined) {
      const width = this.#task.small.get(cell) ?? this.#task.threshold - 2;
      secret = cellSecret(this.#table, this.#bundles, cell, width);
      this.#secretOf.set(cell, secret);
    }
    return secret;
  }

  #protect(secret: Secret): void {
    if (this.#unguarded.get(secret) === "everybody") return;
    if (this.#make(secret, Infinity) === undefined) this.#unguarded.set(secret, "everybody");
  }

  /** Makes a secret safe from everybody, or from an insider: what it takes, if that is less than the limit. */
  #make(secret: Secret, limit: number, insider?: Insider): number | undefined {
    const reach = this.#reaches.of(secret, insider);
    if (reach.up + reach.down >= secret.width) return 0;
    this.#avoidPlace = insider !== undefined && "place" in insider ? insider.place : -1;
    this.#avoidCells = insider !== undefined && "cells" in insider ? insider.cells : nobody;
    const found = this.#find(secret, reach, limit);
    this.#avoidPlace = -1;
    this.#avoidCells = nobody;
    if (found === undefined) return undefined;
    for (const cell of found.witness.cells) this.#hide(cell);
    this.#log.witnesses.push(this.#witnesses.add(found.witness));
    return found.cost;
  }

  #find(
    secret: Secret,
    { up, down }: Reach,
    limit: number,
  ): { readonly witness: Witness; readonly cost: number } | undefined {
    const signs = [
      [1, secret.width - down],
      [-1, secret.width - up],
    ] as const;
    this.#isInSum = (this.#task.groupOf[secret.place] ?? 0) > 0;
    for (const scope of this.#scope.widening(secret)) {
      this.#finder.childrenOf = scope;
      for (const [sign, far] of signs) {
        const free = this.#walk(secret, sign * far, forNothing);
        if (free !== undefined) return { witness: this.#witness(free, far), cost: 0 };
      }
      let best: { readonly witness: Witness; readonly cost: number } | undefined;
      for (const [sign, far] of signs) {
        const move = this.#walk(secret, sign * far, best?.cost ?? limit);
        if (move !== undefined) best = { witness: this.#witness(move, far), cost: move.cost };
      }
      if (best === undefined || best.cost > dear)
        for (const [sign, far] of signs)
          best = this.#stack(secret, sign, far, Math.min(limit, best?.cost ?? Infinity)) ?? best;
      if (best !== undefined) return best;
    }
    return undefined;
  }

  #walk(secret: Secret, by: number, limit: number): Move | undefined {
    let best: Move | undefined;
    for (const bundle of secret.bundles) {
      const { place, column } = secret;
      const slope = slopeOf(secret, bundle.members);
      const isOwn = ({ lines }: ColumnStep) => lines.some((line) => isOfLine(this.#table, secret, line));
      // A factor may take the secret further than asked.
      const times = Math.sign(by * slope) * Math.ceil(Math.abs(by / slope));
      const wish = { place, column, bundle, by: times, isOwn };
      best = this.#finder.cheapest(wish, best?.cost ?? limit) ?? best;
      if (best !== undefined && best.cost < forNothing) return best;
    }
    return best;
  }

  #witness({ changes }: Move, unit: number): Witness {
    for (const change of changes) this.#possible.change(change);
    const by = Math.abs(changes[0]?.by ?? unit);
    return witnessOf(this.#table, this.#possible.leastOfLine, this.#possible.take(), by);
  }

  /** Smaller moves, one after another in one possible table, until the secret has changed far enough. */
  #stack(
    secret: Secret,
    sign: 1 | -1,
    far: number,
    limit: number,
  ): { readonly witness: Witness; readonly cost: number } | undefined {
    const terms = termsOf(this.#table, secret);
    const pending: number[] = [];
    let cost = 0;
    let left = far;
    for (let moves = 0; left > 0 && moves < mostStacked; moves++) {
      const stride = Math.max(1, Math.ceil(left / (mostStacked - moves)));
      const move = this.#walk(secret, sign * stride, limit - cost);
      if (move === undefined) break;
      cost += move.cost;
      for (const change of move.changes) {
        this.#possible.change(change);
        for (const line of change.step.lines) {
          const cell = change.place * this.#table.lines.length + line;
          if (this.hidden[cell] === 1) continue;
          this.hidden[cell] = 1; // it costs nothing more
          pending.push(cell);
        }
      }
      let changed = 0;
      for (const [cell, factor] of terms) changed += factor * this.#possible.changeOf(cell);
      left = far - sign * changed;
    }
    for (const cell of pending) this.hidden[cell] = 0;
    const changes = this.#possible.take();
    if (left > 0 || cost >= limit) return undefined;
    return { witness: witnessOf(this.#table, this.#possible.leastOfLine, changes, 1), cost };
  }

  readonly #costOf = (place: number, step: ColumnStep, by: number): number => {
    if (place === this.#avoidPlace || step.lines.length === 0) return Infinity;
    const { counts, lines, columns, hasFigure, places } = this.#table;
    // What stands in a sum of another publication must leave that sum alone, and so the sums above it.
    if (this.#isInSum && (places[place]?.children.length ?? 0) > 0) return Infinity;
    const base = place * lines.length;
    const canHideNone = hasFigure[place * columns.length + step.column] === 1;
    let cost = eachStep;
    for (const line of step.lines) {
      const cell = base + line;
      if (this.#blocked[cell] === 1 || this.#avoidCells.has(cell)) return Infinity;
      if (this.hidden[cell] === 1) continue;
      if (counts[cell] === 0 && (!canHideNone || this.#possible.leastOfLine[line] === 1)) return Infinity;
      cost += this.#task.costs[cell] ?? 1;
    }
    return this.#possible.allows(place, step, by) ? cost : Infinity;
  };

  /** Makes a secret safe from each insider whose knowledge its witnesses touch; whether for less than the limit. */
  #protectFromInsiders(secret: Secret, limit: number): number | undefined {
    if (this.#unguarded.has(secret)) return 0;
    let spent = 0;
    for (const insider of this.#insiders.beside(secret, this.#reaches.enough(secret))) {
      const made = this.#make(secret, limit - spent, insider);
      if (made === undefined) {
        if (limit < Infinity) return undefined;
        this.#unguarded.set(secret, "insiders");
        return spent;
      }
      spent += made;
    }
    return spent;
  }

  /** Shows a cell again, with those that equal it, if all secrets can be made safe without for less than they cost. */
  #showAgain(cell: number): boolean {
    const shown = this.#equals.of(cell).filter((each) => this.hidden[each] === 1);
    const leaning = shown.reduce((sum, each) => sum + this.#witnesses.touching(each).length, 0);
    if (leaning > mostLeaning * shown.length || shown.some((each) => this.#given.has(each))) return false;
    this.#log = { cells: [], witnesses: [] };
    const dismissed = shown.flatMap((each) => this.#witnesses.dismiss(each));
    let left = 0;
    for (const each of shown) {
      this.hidden[each] = 0;
      this.#blocked[each] = 1;
      left += this.#task.costs[each] ?? 0;
    }
    const affected = new Set<Secret>();
    const note = (at: number) => {
      if (this.hidden[at] === 1) affected.add(this.#secret(at));
      for (const rest of this.#restsAt.get(at) ?? []) affected.add(rest);
    };
    for (const number of dismissed) for (const at of this.#witnesses.all[number]?.cells ?? []) note(at);
    shown.forEach(note);
    const isMade = (secret: Secret): boolean => {
      if (this.#unguarded.get(secret) === "everybody") return true;
      const made = this.#make(secret, left);
      if (made === undefined) return false;
      left -= made;
      if (!this.#isGuarded(secret)) return true;
      const guarded = this.#protectFromInsiders(secret, left);
      if (guarded === undefined) return false;
      left -= guarded;
      return true;
    };
    let all = true;
    for (const secret of affected) if (!(all &&= isMade(secret))) break;
    for (let i = 0; all && i < this.#log.cells.length; i++)
      all = isMade(this.#secret(this.#log.cells[i] ?? 0));
    for (const each of shown) this.#blocked[each] = 0;
    if (all) return true;
    for (const each of this.#log.cells) this.hidden[each] = 0;
    for (const number of this.#log.witnesses) this.#witnesses.drop(number);
    this.#witnesses.restore(dismissed);
    for (const each of shown) this.hidden[each] = 1;
    return false;
  }

  #isGuarded({ what }: Secret): boolean {
    const { municipalities, persons } = this.#task.against;
    return (municipalities || persons) && ("rest" in what || this.#task.small.has(what.cell));
  }
}

const nobody: ReadonlySet<number> = new Set();
