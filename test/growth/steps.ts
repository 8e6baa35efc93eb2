import { setImmediate } from "node:timers/promises";
import type { Hand } from "./case.js";

/** Counted by code that went through `counted.ts`, as all of this process did. */
declare let stepsDone: number;

/**
 * What is done while a function runs, as a number that is the same in every run: how often functions are called and loops go
 * round, those of the packages too, and how much the built-in functions look at or make. A slice of a string is a view in V8
 * and costs nothing; adding to a string, too.
 *
 * For a process of its own: built-in functions are replaced and stay so.
 */
export function stepsOf(run: (hand: Hand) => unknown): number {
  stepsDone = 0;
  native = 0;
  run((one) => one);
  return stepsDone + native;
}

/**
 * How many of the objects that went through `hand` are still in memory while what the function returns is kept: what was
 * taken from them is not seen. Asks for `--expose-gc`.
 */
export async function heldBy(run: (hand: Hand) => unknown): Promise<number> {
  const handed: WeakRef<object>[] = [];
  const kept = run((one) => {
    handed.push(new WeakRef(one));
    return one;
  });
  await setImmediate(); // until then a WeakRef holds its object itself
  globalThis.gc?.();
  const held = handed.filter((one) => one.deref() !== undefined).length;
  return kept === undefined ? NaN : held;
}

let native = 0;

type Work = (self: never, made: never, first: never, second: never) => number;
type Functions = Readonly<Record<string, unknown>>;

/** The functions do what they did; `work` says how much that was. */
function count(owner: object, names: string, work: Work): void {
  for (const name of names.split(" ")) {
    const real = (owner as Functions)[name] as ((...given: never[]) => never) | undefined;
    if (real === undefined) continue; // newer than this version of Node
    const counted = function (this: never, ...given: never[]): never {
      const made = Reflect.apply(real, this, given);
      native += work(this, made, given[0] as never, given[1] as never);
      return made;
    };
    Object.defineProperty(owner, name, { value: counted, configurable: true, writable: true });
  }
}

/** Whoever makes one of these makes all its items. */
function countMade(name: string): void {
  const real = (globalThis as unknown as Functions)[name] as new (...given: unknown[]) => ArrayLike<unknown>;
  const counted = new Proxy(real, {
    construct: (target, given, as) => {
      const made = Reflect.construct(target, given, as) as ArrayLike<unknown>;
      native += made.length;
      return made;
    },
  });
  Object.defineProperty(globalThis, name, { value: counted, configurable: true, writable: true });
}

type Long = { readonly length: number };
const all: Work = ({ length }: Long) => length;
const madeAll: Work = (_, { length }: Long) => length;
const given: Work = (_, __, first: Long | undefined) => first?.length ?? 0;
const sorting: Work = ({ length }: Long) => length * Math.ceil(Math.log2(length + 1));
const upTo: Work = ({ length }: Long, found: number, _, from: number | undefined) =>
  (found < 0 ? length : found + 1) - (from ?? 0);
const downTo: Work = ({ length }: Long, found: number, _, from: number | undefined) =>
  Math.min(from ?? length, length) - found;
const fieldsOf = (one: object | undefined): number => (one === undefined ? 0 : Reflect.ownKeys(one).length);

const { indexOf } = Array.prototype;
const lists = [
  Array.prototype,
  Object.getPrototypeOf(Uint8Array.prototype) as object, // of all typed arrays
];
for (const list of lists) {
  count(list, "indexOf", upTo);
  count(list, "lastIndexOf", downTo);
  count(list, "includes", (self: unknown[], _, first) =>
    upTo(self as never, indexOf.call(self, first) as never, first, undefined as never),
  );
  count(list, "sort toSorted", sorting);
  count(list, "reverse toReversed fill copyWithin shift unshift with toSpliced join", all);
  count(list, "splice", ({ length }: Long, _, from: number | undefined) => length - (from ?? 0));
  count(list, "slice concat flat", madeAll);
  count(list, "set", given);
}
count(Array, "from of", madeAll);
for (const name of ["Array", "Float64Array", "Float32Array"]) countMade(name);
for (const bits of [8, 16, 32]) for (const sign of ["Int", "Uint"]) countMade(`${sign}${bits}Array`);

// With these replaced, what walks over a list or a table without code of its own is seen: a spread, `new Set`, `Array.from`.
for (const walked of [[], new Set(), new Map(), ""] as readonly Iterable<unknown>[]) {
  const own = Object.getPrototypeOf(walked[Symbol.iterator]()) as Iterator<unknown>;
  const next = Reflect.get(own, "next") as (this: Iterator<unknown>) => IteratorResult<unknown>;
  own.next = function () {
    native++;
    return next.call(this);
  };
}

count(Object, "keys values entries getOwnPropertyNames", madeAll);
count(Object, "getOwnPropertyDescriptors fromEntries freeze", (_, made: object) => fieldsOf(made));
count(Object, "assign", (_, __, ___, second: object | undefined) => fieldsOf(second));
count(JSON, "stringify", (_, made: string | undefined) => made?.length ?? 0);
count(JSON, "parse", given);

count(String.prototype, "indexOf", upTo);
count(String.prototype, "lastIndexOf", downTo);
count(
  String.prototype,
  "includes toLowerCase toUpperCase normalize trim trimStart trimEnd localeCompare",
  all,
);
count(String.prototype, "split replace replaceAll", all);
count(String.prototype, "repeat padStart padEnd", madeAll);
count(String.prototype, "startsWith endsWith", given);
// All other functions with a pattern call this one; how far a pattern looks is for test/regular-expressions.test.ts.
const { exec } = RegExp.prototype as {
  readonly exec: (this: RegExp, text: string) => RegExpExecArray | null;
};
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  const reached = found === null ? (this.sticky ? from : text.length) : found.index + found[0].length;
  native += Math.max(1, reached - from);
  return found;
};
