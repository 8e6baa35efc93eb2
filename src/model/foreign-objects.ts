import type { InputIssue } from "./input-issue.js";

/** Records are no deeper; what lies below is in no field the library reads. */
const deepest = 16;

/** Few inputs are larger; up to here it costs less to walk a shared part again than to remember every part. */
const unremembered = 1_000;

/**
 * Objects that are not plain data: dates, maps, class instances. zod would read their fields and let the rest go.
 * Linear in the input, and blind below the depth that records have.
 */
export function foreignObjects(input: unknown): readonly InputIssue[] {
  const walk: Walk = { path: [], found: [], visited: 0, seen: new Set() };
  if (isObject(input)) visit(input, walk);
  return walk.found;
}

type Walk = {
  /** The way to the object that is visited. */
  readonly path: (string | number)[];
  readonly found: InputIssue[];
  visited: number;
  /** Keeps an input whose parts are shared again and again from being walked once for each way to a part. */
  readonly seen: Set<object>;
};

function visit(value: object, walk: Walk): void {
  if (walk.path.length > deepest || walk.seen.has(value)) return;
  if (Array.isArray(value)) {
    remember(value, walk);
    for (let i = 0; i < value.length; i++) descend(value[i], i, walk);
  } else if (isPlain(value)) {
    remember(value, walk);
    for (const key of Object.keys(value)) descend((value as Record<string, unknown>)[key], key, walk);
  } else {
    const details = { expected: "object", received: nameOf(value) };
    walk.found.push({ code: "type.wrong", path: [...walk.path], details });
  }
}

function remember(value: object, walk: Walk): void {
  if (++walk.visited > unremembered) walk.seen.add(value);
}

function descend(item: unknown, key: string | number, walk: Walk): void {
  if (!isObject(item)) return;
  walk.path.push(key);
  visit(item, walk);
  walk.path.pop();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Also for objects of another realm, such as a frame, whose prototype is not this realm's. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
