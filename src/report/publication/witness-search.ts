import type { ColumnStep } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import type { Insider } from "./insiders.js";
import { PossibleTable } from "./possible-table.js";
import { isOfLine, type Secret, slopeOf } from "./secrets.js";
import type { SuppressionTask } from "./suppression-task.js";
import { type Move, WalkFinder } from "./walk-finder.js";
import { WalkScope } from "./walk-scope.js";
import type { Reach, Witness } from "./witnesses.js";

/** A limit that only what costs nothing is below. */
const forNothing = 1e-3;
const eachStep = 1e-6; // for the sake of short walks
/** So many small moves may be stacked in one witness. */
const mostStacked = 30;
/** A single walk that costs more is compared with several smaller ones. */
const dear = 3;

/** Looks for witnesses: the cheapest closed walk that lets a secret vary as far as it must, or several small ones. */
export class WitnessSearch {
  readonly #task: SuppressionTask;
  readonly #table: FigureTable;
  readonly #hidden: Uint8Array;
  readonly #blocked: Uint8Array;
  readonly #possible: PossibleTable;
  readonly #finder: WalkFinder;
  readonly #scope: WalkScope;
  #avoidPlace = -1;
  #avoidCells: ReadonlySet<number> = nobody;
  #isInSum = false;

  /** `hidden`: what is suppressed; `blocked`: what must not be. Both may change from search to search. */
  constructor(task: SuppressionTask, hidden: Uint8Array, blocked: Uint8Array) {
    this.#task = task;
    this.#table = task.table;
    this.#hidden = hidden;
    this.#blocked = blocked;
    this.#possible = new PossibleTable(task.table);
    this.#finder = new WalkFinder(task.table, this.#costOf);
    this.#scope = new WalkScope(task.table, task.small, task.groupOf);
  }

  /** A witness that adds to a reach what is wanting, leaves alone what an insider knows, and costs less than the limit. */
  find(
    secret: Secret,
    reach: Reach,
    limit: number,
    insider: Insider | undefined,
  ): { readonly witness: Witness; readonly cost: number } | undefined {
    this.#avoidPlace = insider !== undefined && "place" in insider ? insider.place : -1;
    this.#avoidCells = insider !== undefined && "cells" in insider ? insider.cells : nobody;
    const found = this.#cheapest(secret, reach, limit);
    return found && { witness: this.#possible.witnessOf(found.changes, found.unit), cost: found.cost };
  }

  #cheapest(secret: Secret, { up, down }: Reach, limit: number): Found | undefined {
    const signs = [
      [1, secret.width - down],
      [-1, secret.width - up],
    ] as const;
    const single = (below: number): Found | undefined => {
      let best: Found | undefined;
      for (const [sign, far] of signs) {
        const move = this.#walk(secret, sign * far, best?.cost ?? below);
        if (move !== undefined) best = this.#found(move);
      }
      return best;
    };
    this.#isInSum = this.#task.groupOf[secret.place]! > 0;
    for (const scope of this.#scope.widening(secret)) {
      this.#finder.childrenOf = scope;
      for (const [sign, far] of signs) {
        const free = this.#walk(secret, sign * far, forNothing);
        if (free !== undefined) return this.#found(free);
      }
      const cheap = single(Math.min(limit, dear));
      if (cheap !== undefined) return cheap;
      let best: Found | undefined;
      for (const [sign, far] of signs) best = this.#stack(secret, sign, far, best?.cost ?? limit) ?? best;
      if ((best?.cost ?? limit) > dear) best = single(best?.cost ?? limit) ?? best;
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

  #found({ changes, cost }: Move): Found {
    for (const change of changes) this.#possible.change(change);
    return { changes: this.#possible.take(), unit: Math.abs(changes[0]!.by), cost };
  }

  /** Smaller moves, one after another in one possible table, until the secret has changed far enough. */
  #stack(secret: Secret, sign: 1 | -1, far: number, limit: number): Found | undefined {
    const pending: number[] = [];
    let cost = 0;
    let left = far;
    let move: Move | undefined;
    for (let moves = 0; left > 0 && moves < mostStacked; moves++) {
      const by = sign * Math.max(1, Math.ceil(left / (mostStacked - moves)));
      if (move === undefined || !this.#isPossible(move)) {
        move = this.#walk(secret, by, forNothing) ?? this.#walk(secret, by, limit - cost);
        if (move === undefined) break;
        cost += move.cost;
      }
      for (const change of move.changes) {
        this.#possible.change(change);
        for (const line of change.step.lines) {
          const cell = change.place * this.#table.lines.length + line;
          if (this.#hidden[cell] === 1) continue;
          this.#hidden[cell] = 1; // it costs nothing more
          pending.push(cell);
        }
      }
      let changed = 0;
      for (const [cell, factor] of secret.terms) changed += factor * this.#possible.changeOf(cell);
      left = far - sign * changed;
    }
    for (const cell of pending) this.#hidden[cell] = 0;
    const changes = this.#possible.take();
    return left > 0 || cost >= limit ? undefined : { changes, unit: 1, cost };
  }

  /** Whether a move can be taken once more. */
  #isPossible({ changes }: Move): boolean {
    return changes.every(({ place, step, by }) => this.#costOf(place, step, by) < Infinity);
  }

  readonly #costOf = (place: number, step: ColumnStep, by: number): number => {
    if (place === this.#avoidPlace || step.lines.length === 0) return Infinity;
    const { counts, lines, columns, hasFigure, places } = this.#table;
    // What stands in a sum of another publication must leave that sum alone, and so the sums above it.
    if (this.#isInSum && places[place]!.children.length > 0) return Infinity;
    const base = place * lines.length;
    const canHideNone = hasFigure[place * columns.length + step.column] === 1;
    let cost = eachStep;
    for (const line of step.lines) {
      const cell = base + line;
      if (this.#blocked[cell] === 1 || this.#avoidCells.has(cell)) return Infinity;
      if (this.#hidden[cell] === 1) continue;
      if (counts[cell] === 0 && (!canHideNone || this.#possible.leastOfLine[line] === 1)) return Infinity;
      cost += this.#task.costs[cell]!;
    }
    return this.#possible.allows(place, step, by) ? cost : Infinity;
  };
}

/** What makes a secret safe: changes of the true table, a witness so many times over, and what it costs. */
type Found = { readonly changes: ReadonlyMap<number, number>; readonly unit: number; readonly cost: number };

const nobody: ReadonlySet<number> = new Set();
