import { Bundles } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import { EqualCells } from "./equal-cells.js";
import { type Insider, Insiders } from "./insiders.js";
import { Reaches } from "./reaches.js";
import { cellSecret, hardestFirst, type Secret, smallRests } from "./secrets.js";
import type { Progress, Suppression, SuppressionTask, Unguarded } from "./suppression-task.js";
import { WitnessSearch } from "./witness-search.js";
import { Witnesses } from "./witnesses.js";

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
  readonly #search: WitnessSearch;
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
  readonly #supportOf = new Map<Secret, readonly number[]>();
  readonly #failures = new Map<Secret, number>(); // how often something was not shown again because of it
  #log: number[] = []; // cells suppressed since something was shown again

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
    this.#search = new WitnessSearch(task, this.hidden, this.#blocked);
    this.#reaches = new Reaches(this.#witnesses);
    this.#equals = new EqualCells(table);
    this.#insiders = new Insiders(table, task.against);
    this.#given = new Set(small.keys());
    this.#rests = smallRests(table, this.#bundles, threshold);
    for (const rest of this.#rests) {
      for (const [cell] of rest.terms) {
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
      witnesses: this.#witnesses.counting(),
      unguarded: [...this.#unguarded.keys()].flatMap((secret): readonly Unguarded[] => {
        const from = this.#openTo(secret);
        return from === undefined ? [] : [{ secret, from }];
      }),
    };
  }

  /** By what was found in the end: a witness of one secret may serve another that none was found for. */
  #openTo(secret: Secret): Unguarded["from"] | undefined {
    const suffices = (insider?: Insider) => {
      const { up, down } = this.#reaches.of(secret, insider);
      return up + down >= secret.width;
    };
    if (!suffices()) return "everybody";
    const insiders = this.#isGuarded(secret) ? this.#insidersBeside(secret) : [];
    return insiders.every(suffices) ? undefined : "insiders";
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
      const cell = this.#order[i]!;
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
    const cost = (cell: number) => costs[cell]!;
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
    this.#log.push(cell);
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
    const found = this.#search.find(secret, reach, limit, insider);
    if (found === undefined) return undefined;
    for (const cell of found.witness.cells) this.#hide(cell);
    this.#witnesses.add(found.witness);
    return found.cost;
  }

  #insidersBeside(secret: Secret): readonly Insider[] {
    return this.#insiders.beside(secret, this.#witnesses.of(this.#reaches.enough(secret)));
  }

  /** Makes a secret safe from each insider whose knowledge its witnesses touch; whether for less than the limit. */
  #protectFromInsiders(secret: Secret, limit: number): number | undefined {
    if (this.#unguarded.has(secret)) return 0;
    let spent = 0;
    for (const insider of this.#insidersBeside(secret)) {
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
    if (shown.some((each) => this.#given.has(each))) return false;
    const isLeaning = (number: number) => this.#witnesses.isCounting(number);
    const leaning = shown.reduce(
      (sum, each) => sum + this.#witnesses.touching(each).filter(isLeaning).length,
      0,
    );
    if (leaning > mostLeaning * shown.length) return false;
    this.#log = [];
    const before = this.#witnesses.all.length;
    const dismissed = shown.flatMap((each) => this.#witnesses.dismiss(each));
    let left = 0;
    for (const each of shown) {
      this.hidden[each] = 0;
      this.#blocked[each] = 1;
      left += this.#task.costs[each]!;
    }
    const affected = new Set<Secret>();
    const note = (at: number) => {
      if (this.hidden[at] === 1) affected.add(this.#secret(at));
      for (const rest of this.#restsAt.get(at) ?? []) affected.add(rest);
    };
    for (const number of dismissed) for (const at of this.#witnesses.all[number]!.cells) note(at);
    shown.forEach(note);
    const replaced: (readonly [Secret, readonly number[] | undefined])[] = [];
    const isMade = (secret: Secret): boolean => {
      const support = this.#supportOf.get(secret);
      if (support?.every((number) => this.#witnesses.isCounting(number)) === true) return true;
      if (this.#unguarded.get(secret) === "everybody") return true;
      const made = this.#make(secret, left);
      if (made === undefined) return false;
      left -= made;
      const guarded = this.#isGuarded(secret) ? this.#protectFromInsiders(secret, left) : 0;
      if (guarded === undefined) return false;
      left -= guarded;
      replaced.push([secret, support]);
      this.#supportOf.set(secret, this.#support(secret));
      return true;
    };
    // Those for which it failed before are likely to let it fail again.
    const failures = (secret: Secret) => this.#failures.get(secret) ?? 0;
    const isDone = (secret: Secret): boolean => {
      const is = isMade(secret);
      if (!is) this.#failures.set(secret, failures(secret) + 1);
      return is;
    };
    let all = [...affected].sort((a, b) => failures(b) - failures(a)).every(isDone);
    for (let i = 0; all && i < this.#log.length; i++) all = isDone(this.#secret(this.#log[i]!));
    for (const each of shown) this.#blocked[each] = 0;
    if (all) {
      this.#witnesses.forget(dismissed);
      return true;
    }
    for (const each of this.#log) this.hidden[each] = 0;
    this.#witnesses.cutTo(before);
    this.#witnesses.restore(dismissed);
    for (const [secret, support] of replaced.reverse())
      if (support === undefined) this.#supportOf.delete(secret);
      else this.#supportOf.set(secret, support);
    for (const each of shown) this.hidden[each] = 1;
    return false;
  }

  /** The witnesses by which a secret is safe from everybody, and from each insider: as long as they count, it stays so. */
  #support(secret: Secret): readonly number[] {
    const insiders =
      this.#isGuarded(secret) && !this.#unguarded.has(secret) ? this.#insidersBeside(secret) : [];
    const numbers = new Set(this.#reaches.enough(secret));
    for (const insider of insiders)
      for (const number of this.#reaches.enough(secret, insider)) numbers.add(number);
    return [...numbers];
  }

  #isGuarded({ what }: Secret): boolean {
    const { municipalities, persons } = this.#task.against;
    return (municipalities || persons) && ("rest" in what || this.#task.small.has(what.cell));
  }
}
