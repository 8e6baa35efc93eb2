import type { InputIssue } from "./input-issue.js";

/** Records are no deeper; what lies below is in no field the library reads. */
const deepest = 16;

/** The longest list that is read, of figures of a publication, has as many; one of billions would never end. */
const longestListOfAll = 2_000_000;

/**
 * Objects that are not plain data: dates, maps, class instances, of which zod would read the fields and let the rest go; and
 * lists so long that nobody should begin to read them.
 * Linear in the input, and blind below the depth that records have.
 */
export function foreignObjects(input: unknown): readonly InputIssue[] {
  if (!isObject(input) || isPlainAtAGlance(input, 0, { left: glance })) return [];
  const found: InputIssue[] = [];
  visit(input, [], found, new Set());
  return found;
}

/** Lists so long that nobody should begin to read them; all else waits until they are gone. */
export function endlessLists(input: unknown): readonly InputIssue[] {
  return foreignObjects(input).filter(({ code }) => code === "list.too-long");
}

/** Objects that a glance may look at; most inputs have fewer. */
const glance = 1_000;

/** Whether an input is small and wholly plain: costs a fraction of the careful way, which keeps places and a memory. */
function isPlainAtAGlance(value: object, depth: number, budget: { left: number }): boolean {
  if (depth > deepest) return true;
  if (budget.left-- === 0) return false;
  if (Array.isArray(value)) {
    if (value.length > longestListOfAll) return false;
    for (const item of value as readonly unknown[])
      if (isObject(item) && !isPlainAtAGlance(item, depth + 1, budget)) return false;
    return true;
  }
  if (!isPlain(value)) return false;
  for (const item of Object.values(value as Readonly<Record<string, unknown>>))
    if (isObject(item) && !isPlainAtAGlance(item, depth + 1, budget)) return false;
  return true;
}

/** `seen` keeps an input whose parts are shared again and again from being walked once for each way to a part. */
function visit(value: object, path: (string | number)[], found: InputIssue[], seen: Set<object>): void {
  if (path.length > deepest || seen.has(value)) return;
  if (!Array.isArray(value) && !isPlain(value)) {
    const details = { expected: "object", received: nameOf(value) };
    found.push({ code: "type.wrong", path: [...path], details });
    return;
  }
  if (Array.isArray(value) && value.length > longestListOfAll) {
    found.push({ code: "list.too-long", path: [...path], details: { max: longestListOfAll } });
    return;
  }
  seen.add(value);
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, item] of entries) {
    if (!isObject(item)) continue;
    path.push(key);
    visit(item, path, found, seen);
    path.pop();
  }
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
