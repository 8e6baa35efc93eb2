import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

/**
 * SHA-256 of the canonical JSON of a value, as 64 hexadecimal digits: equal for equal values in whatever order their fields
 * stand, and another for any other value. It tells whether a record is the one that was seen before; who wrote it, it
 * does not tell, because anybody can compute it.
 *
 * Complexity: that of {@link canonicalJson}.
 *
 * @throws RangeError naming the path to what is no JSON
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // true
 */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
