import { compareText } from "./order.js";
import type { Path } from "./path.js";

/** A list or an object being written, and how many of its parts are done. */
type Open =
  | { readonly list: readonly unknown[]; readonly of: object; next: number }
  | { readonly fields: readonly (readonly [string, unknown])[]; readonly of: object; next: number };

/**
 * The canonical JSON text of a value (RFC 8785): no spaces, keys in the order of their UTF-16 code units,
 * numbers and strings as `JSON.stringify` writes them. Equal values have equal texts, whatever the order of
 * their keys.
 *
 * Only own, enumerable fields with string keys count. Any depth is allowed.
 *
 * Complexity: linear in the text, plus sorting the keys of each object.
 *
 * @throws RangeError naming the path to a value that JSON cannot hold: `undefined`, NaN, an infinite number,
 * a bigint, a symbol, a function, a list with holes, an object that is not plain (Date, Map …), half of a
 * surrogate pair, or a value that contains itself
 * @example canonicalJson({ on: "2026-09-01", by: ["b", 1.0] }) // '{"by":["b",1],"on":"2026-09-01"}'
 */
export function canonicalJson(value: unknown): string {
  return canonicalJsonBy(value, (one) => one);
}

/** The same of what some reading makes of each list and object, which does not change what holds itself. */
export function canonicalJsonBy(value: unknown, read: (one: object) => object): string {
  const written: string[] = [];
  const open: Open[] = [];
  const above = new Set<unknown>();
  const enter = (one: unknown): void => {
    if (typeof one !== "object" || one === null) {
      written.push(writtenLeaf(one, open));
      return;
    }
    if (above.has(one)) refuse("a value that holds itself", open);
    above.add(one);
    const shown = read(one);
    if (Array.isArray(shown)) {
      written.push("[");
      open.push({ list: shown as readonly unknown[], of: one, next: 0 });
    } else {
      const prototype: unknown = Object.getPrototypeOf(shown);
      if (prototype !== Object.prototype && prototype !== null)
        refuse("an object that is no plain one", open);
      written.push("{");
      open.push({ fields: Object.entries(shown).sort(([a], [b]) => compareText(a, b)), of: one, next: 0 });
    }
  };
  enter(value);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const k = last.next++;
    const done = k === ("list" in last ? last.list : last.fields).length;
    if (done) {
      written.push("list" in last ? "]" : "}");
      above.delete(last.of);
      open.pop();
      continue;
    }
    if (k > 0) written.push(",");
    if ("list" in last) {
      enter(last.list[k]);
      continue;
    }
    const field = last.fields[k];
    if (field === undefined) continue;
    written.push(writtenLeaf(field[0], open), ":");
    enter(field[1]);
  }
  return written.join("");
}

function writtenLeaf(value: unknown, open: readonly Open[]): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== "string")
    return refuse(typeof value === "number" ? String(value) : typeof value, open);
  if (/\p{Surrogate}/u.test(value)) return refuse("half of a surrogate pair", open);
  return JSON.stringify(value);
}

function refuse(what: string, open: readonly Open[]): never {
  const path: Path = open.flatMap((one) =>
    "list" in one ? one.next - 1 : (one.fields[one.next - 1]?.[0] ?? []),
  );
  // Keeps the end of a long path, which is most useful.
  const steps = path.length > 20 ? ["…", ...path.slice(-20)] : path;
  throw new RangeError(`no JSON at ${steps.length === 0 ? "the root" : steps.join(".")}: ${what}`);
}
