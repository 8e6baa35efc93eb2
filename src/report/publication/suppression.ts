import { Bundles } from "./bundles.js";
import type { ColumnStep } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import { PossibleTable, witnessOf } from "./possible-table.js";
import { cellSecret, type Secret, smallRests, termsOf } from "./secrets.js";
import { type Move, WalkFinder } from "./walk-finder.js";
import { WalkScope } from "./walk-scope.js";
import { extend, type Reach, type Witness, Witnesses } from "./witnesses.js";

/** What a suppression is asked for. */
export type SuppressionTask = {
  readonly table: FigureTable;
  readonly threshold: number;
  /** Small figures, and by how much each must be able to vary. */
  readonly small: ReadonlyMap<number, number>;
  /** Figures that everybody knows whatever is done. */
  readonly known: ReadonlySet<number>;
  /** Those of them that are not shown again. */
  readonly alsoHidden: readonly number[];
  readonly against: { readonly municipalities: boolean; readonly persons: boolean };
  /** What it costs a reader not to have a figure. */
  readonly costs: Float64Array;
};

/** Figures and rests that could not be made safe, each once, and from whom. */
export type Unguarded = { readonly secret: Secret; readonly from: "everybody" | "insiders" };

export type Suppression = {
  readonly hidden: Uint8Array;
  readonly witnesses: readonly Witness[];
  readonly unguarded: readonly Unguarded[];
};

/** How far a suppression has come. */
export type Progress = {
  readonly stage: "small" | "insiders" | "needless";
  readonly done: number;
  readonly of: number;
};

/** Somebody who knows some figures exactly: all of a municipality, or some cells. */
type Insider = { readonly place: number } | { readonly cells: ReadonlySet<number> };

/** A limit that only what costs nothing is below. */
const forNothing = 1e-3;
/** For the sake of short walks. */
const eachStep = 1e-6;
/** So many small moves may be stacked in one witness. */
const mostStacked = 12;
/** A single walk that costs more is compared with several smaller ones. */
const dear = 9;
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
  /** Measures that lie within one another have the same number: who is the one in two of them is one person. */
  readonly #personsOf: readonly number[];
  readonly #unguarded = new Map<Secret, Unguarded["from"]>();
  /** Suppressed cells in the order they came. */
  readonly #order: number[] = [];
  #avoidPlace = -1;
  #avoidCells: ReadonlySet<number> = new Set();
  /** What the last attempts have done, to be undone. */
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
    this.#scope = new WalkScope(table, small);
    this.#personsOf = groupedByParts(table);
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
    const { counts } = this.#table;
    const given = [...this.#given].map((cell) => ({ cell, secret: this.#secret(cell) }));
    given.sort(
      (a, b) =>
        b.secret.bundles.length - a.secret.bundles.length ||
        (counts[a.cell] ?? 0) - (counts[b.cell] ?? 0) ||
        b.cell - a.cell,
    );
    const all = [...given.map(({ secret }) => secret), ...this.#rests];
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

  /** How far a secret can vary by the witnesses that count, as far as needed. */
  #reachOf(secret: Secret, insider?: Insider): Reach {
    const reach: Reach = { down: 0, up: 0 };
    const { width } = secret;
    for (const [number, by] of this.#changing(secret)) {
      const witness = this.#witnesses.all[number];
      if (witness === undefined || (insider !== undefined && touches(witness, insider))) continue;
      extend(reach, by, witness);
      if (reach.up + reach.down >= width) break;
    }
    return reach;
  }

  /** The witnesses that change a secret, and by how much. */
  *#changing(secret: Secret): Iterable<readonly [witness: number, by: number]> {
    const terms = termsOf(this.#table, secret);
    const seen = terms.length > 1 ? new Set<number>() : undefined;
    for (const [cell] of terms) {
      for (const number of this.#witnesses.touching(cell)) {
        if (seen?.has(number) === true) continue;
        seen?.add(number);
        const witness = this.#witnesses.all[number];
        if (witness === undefined) continue;
        let by = 0;
        for (const [each, factor] of terms) by += factor * changeAt(witness, each);
        if (by !== 0) yield [number, by];
      }
    }
  }

  /** Makes a secret safe from everybody, or from an insider: what it takes, if that is less than the limit. */
  #make(secret: Secret, limit: number, insider?: Insider): number | undefined {
    const reach = this.#reachOf(secret, insider);
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
      const { place, column, what } = secret;
      const slope = slopeOf(secret, bundle.members);
      const line = "cell" in what ? what.cell % this.#table.lines.length : -1;
      const isOwn = ({ lines }: ColumnStep) =>
        line >= 0 ? lines.includes(line) : lines.some((each) => this.#isIn(what, each));
      // A factor may take the secret further than asked.
      const times = Math.sign(by * slope) * Math.ceil(Math.abs(by / slope));
      const wish = { place, column, bundle, by: times, isOwn };
      best = this.#finder.cheapest(wish, best?.cost ?? limit) ?? best;
      if (best !== undefined && best.cost < forNothing) return best;
    }
    return best;
  }

  #isIn(what: Secret["what"], line: number): boolean {
    const measure = this.#table.lines[line]?.measure;
    return "rest" in what && what.rest.terms.some(([each]) => each === measure);
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
    const { counts, lines, columns, hasFigure } = this.#table;
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
    for (const insider of this.#insidersOf(secret)) {
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

  /** Those whom two witnesses that suffice against everybody do not avoid: all others are avoided by these two. */
  #insidersOf(secret: Secret): readonly Insider[] {
    const { municipalities, persons } = this.#task.against;
    const reach: Reach = { down: 0, up: 0 };
    const pair: Witness[] = [];
    for (const [number, by] of this.#changing(secret)) {
      const witness = this.#witnesses.all[number];
      if (witness === undefined) continue;
      const before = reach.up + reach.down;
      extend(reach, by, witness);
      if (reach.up + reach.down > before) pair.push(witness);
      if (reach.up + reach.down >= secret.width) break;
    }
    const insiders: Insider[] = [];
    if (municipalities) {
      const own = this.#ownersOf(secret);
      const touched = new Set(pair.flatMap((witness) => witness.municipalities));
      for (const place of touched) if (!own.has(place)) insiders.push({ place });
    }
    if (persons) insiders.push(...this.#personsBeside(secret, pair));
    return insiders;
  }

  /** Whoever alone has what a secret counts knows it anyhow. */
  #ownersOf({ place, what }: Secret): ReadonlySet<number> {
    const { places, lines, counts } = this.#table;
    const leaves: number[] = [];
    const visit = (at: number): void => {
      const children = places[at]?.children ?? [];
      if (children.length === 0) leaves.push(at);
      for (const child of children) visit(child);
    };
    visit(place);
    if (!("cell" in what)) return new Set(leaves.length === 1 ? leaves : []);
    const line = what.cell % lines.length;
    const own = leaves.filter((leaf) => (counts[leaf * lines.length + line] ?? 0) > 0);
    return new Set(own.length === 1 ? own : leaves.length === 1 ? leaves : []);
  }

  /**
   * One person knows every 1 of a line of the same dimension and place that is his or hers. In another line that may be
   * each of them; in the secret's own line others have a part in it, and a person knows what lies within one another.
   */
  #personsBeside(secret: Secret, pair: readonly Witness[]): readonly Insider[] {
    const { lines, columns, persons, counts } = this.#table;
    const { place, column, what } = secret;
    const base = place * lines.length;
    const dimension = columns[column]?.dimension;
    const own = new Set(termsOf(this.#table, secret).map(([cell]) => cell));
    const isOnes = "cell" in what && (persons[what.cell] === 1 || counts[what.cell] === 0);
    if (isOnes) own.add(-1); // who is the one, or of whom none is said, knows it
    const insiders = new Map<number, ReadonlySet<number>>();
    for (const { cells } of pair) {
      for (const cell of cells) {
        if (cell < base || cell >= base + lines.length || persons[cell] !== 1 || own.has(cell)) continue;
        const { column: at = 0, measure = 0 } = lines[cell - base] ?? {};
        if (columns[at]?.dimension !== dimension) continue;
        const key = at === column ? -1 - (this.#personsOf[measure] ?? 0) : at;
        if (insiders.has(key) || (at === column && own.has(-1))) continue;
        const isTheirs = (line: FigureTable["lines"][number]) =>
          line.column === at && (at !== column || this.#personsOf[line.measure] === this.#personsOf[measure]);
        const known = lines.flatMap((line, number) =>
          isTheirs(line) && persons[base + number] === 1 && !own.has(base + number) ? [base + number] : [],
        );
        insiders.set(key, new Set(known));
      }
    }
    return [...insiders.values()].map((cells) => ({ cells }));
  }

  /** Shows a cell again if all secrets can be made safe without it for less than it costs. */
  #showAgain(shown: number): boolean {
    if (this.#witnesses.touching(shown).length > mostLeaning) return false;
    this.hidden[shown] = 0;
    this.#blocked[shown] = 1;
    this.#log = { cells: [], witnesses: [] };
    const dismissed = this.#witnesses.dismiss(shown);
    const affected = new Set<Secret>();
    const note = (cell: number) => {
      if (cell !== shown && this.hidden[cell] === 1) affected.add(this.#secret(cell));
      for (const rest of this.#restsAt.get(cell) ?? []) affected.add(rest);
    };
    for (const number of dismissed) for (const cell of this.#witnesses.all[number]?.cells ?? []) note(cell);
    note(shown);
    let left = this.#task.costs[shown] ?? 0;
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
    this.#blocked[shown] = 0;
    if (all) return true;
    for (const cell of this.#log.cells) this.hidden[cell] = 0;
    for (const number of this.#log.witnesses) this.#witnesses.drop(number);
    this.#witnesses.restore(dismissed);
    this.hidden[shown] = 1;
    return false;
  }

  /** Whether a secret is one that insiders may not find either. */
  #isGuarded({ what }: Secret): boolean {
    const { municipalities, persons } = this.#task.against;
    return (municipalities || persons) && ("rest" in what || this.#task.small.has(what.cell));
  }
}

function groupedByParts({ measures, relations }: FigureTable): readonly number[] {
  const group = measures.map((_, measure) => measure);
  for (const { terms } of relations) {
    const [a, b] = terms;
    if (a === undefined || b === undefined || terms.length > 2) continue;
    const [from, to] = [group[a[0]], group[b[0]]];
    group.forEach((each, measure) => {
      if (each === from && to !== undefined) group[measure] = to;
    });
  }
  return group;
}

const nobody: ReadonlySet<number> = new Set();

function touches(witness: Witness, insider: Insider): boolean {
  return "place" in insider
    ? witness.municipalities.includes(insider.place)
    : witness.cells.some((cell) => insider.cells.has(cell));
}

function changeAt({ cells, changes }: Witness, cell: number): number {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = cells[middle] ?? 0;
    if (at === cell) return changes[middle] ?? 0;
    if (at < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** By how much a secret grows when the members of a bundle do. */
function slopeOf(
  { what }: Secret,
  members: readonly { readonly measure: number; readonly factor: number }[],
): number {
  if ("cell" in what) return 1;
  let slope = 0;
  for (const [measure, factor] of what.rest.terms)
    slope += factor * (members.find((each) => each.measure === measure)?.factor ?? 0);
  return slope;
}
