import { compareText } from "../../base/order.js";

/**
 * The one value under which something with these codes is counted: nothing is lost, and every dimension stays a partition
 * that adds up to the whole.
 */
export function valueOf(codes: readonly string[] = []): string {
  if (codes.length < 2) return codes[0] ?? "";
  return [...new Set(codes)].sort(compareText).join("+");
}
