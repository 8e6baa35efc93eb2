import type { InputIssue } from "./input-issue.js";

/** Records are no deeper; what lies below is in no field the library reads. */
const deepest = 16;

/**
 * Objects that are not plain data: dates, maps, class instances. zod would read their fields and let the rest go.
 * Linear in the input, and blind below the depth that records have.
 */
export function foreignObjects(input: unknown): readonly InputIssue[] {
  const found: InputIssue[] = [];
  visit(input, [], found, new Set());
  return found;
}

/** `seen` keeps an input whose parts are shared again and again from being walked once for each way to a part. */
function visit(value: unknown, path: (string | number)[], found: InputIssue[], seen: Set<object>): void {
  if (typeof value !== "object" || value === null || path.length > deepest || seen.has(value)) return;
  if (!Array.isArray(value) && !isPlain(value)) {
    found.push({
      code: "type.wrong",
      path: [...path],
      details: { expected: "object", received: nameOf(value) },
    });
    return;
  }
  seen.add(value);
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      descend(item, i, path, found, seen);
    });
  } else {
    for (const [key, item] of Object.entries(value)) descend(item, key, path, found, seen);
  }
}

function descend(
  item: unknown,
  key: string | number,
  path: (string | number)[],
  found: InputIssue[],
  seen: Set<object>,
): void {
  if (typeof item !== "object" || item === null) return;
  path.push(key);
  visit(item, path, found, seen);
  path.pop();
}

/** Also for objects of another realm, such as a frame, whose prototype is not this realm's. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
