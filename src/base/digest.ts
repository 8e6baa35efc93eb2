import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

/**
 * SHA-256 of the canonical JSON of a value, as 64 hexadecimal digits. It is equal for equal values, whatever
 * the order of their fields, and differs for any other value. It shows whether a record is the one seen
 * before. It does not show who wrote the record, because anybody can compute it.
 *
 * Complexity: that of {@link canonicalJson}, linear but for sorting keys.
 *
 * @throws RangeError naming the path to a value that JSON cannot hold
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // true
 */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
