import { canonicalJsonBy } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

/** A record with the digest of everything else in it. */
export type Sealed<Value extends object> = Value & { readonly digest: string };

/**
 * A record with a `digest` that shows later whether anything in it was changed: SHA-256 of its canonical JSON without that
 * field. Reports, crossed reports, publications and matchings carry one where somebody asked for it; readers check it. What
 * JSON cannot hold is sealed as it is stored: a typed array as a list, a function or `undefined` not at all.
 *
 * It does not show who sealed the record: whoever changes it can seal it anew. Keep the digest where the keeper of the record
 * cannot write. What is made of a sealed record, such as a sum of reports, is not sealed. Of any depth; linear in the record,
 * but for sorting keys.
 *
 * @throws RangeError naming the path to a value that JSON cannot hold, or that holds itself
 * @example
 * const stored = sealed({ kind: "report", count: 3 });
 * isIntact(stored); // true
 * isIntact({ ...stored, count: 4 }); // false
 */
export function sealed<Value extends object>(value: Value): Sealed<Value> {
  return { ...value, digest: sealOf(value) };
}

/**
 * Whether a record is what was sealed, whatever the order of its fields; undefined for one without a digest. Never throws.
 *
 * @example isIntact({ count: 3 }) // undefined
 */
export function isIntact(value: object): boolean | undefined {
  try {
    const { digest } = value as { readonly digest?: unknown };
    return digest === undefined ? undefined : digest === sealOf(value);
  } catch {
    return false;
  }
}

function sealOf(value: object): string {
  const rest = Object.fromEntries(Object.entries(value).filter(([field]) => field !== "digest"));
  return sha256(canonicalJsonBy(rest, asStored));
}

/** A list or an object as JSON keeps it. */
function asStored(value: object): object {
  if (value instanceof Float64Array || value instanceof Int32Array) return Array.from(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value; // a list; all else is refused by name
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined && typeof each !== "function"),
  );
}
