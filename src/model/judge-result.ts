import { resultDirections } from "../codes/people/evidence-keys.js";
import type { MeasuredResult } from "./mentor-evidence.js";

/** What a measured result says of the work: for the better, not for the better, or nothing that can be judged. */
export type ResultVerdict = "positive" | "not-positive" | "undecided";

/**
 * Judges a measured result: against the value before, in the direction that is better. Without a value before, one
 * above zero cannot be judged; zero or less is no positive result, unless less is better.
 *
 * @example
 * judgeResult({ measure: "средний балл", base: 3.6, value: 4.1, better: "more", unit: "балл" }); // "positive"
 * judgeResult({ measure: "прирост", value: -5, unit: "%" }); // "not-positive"
 */
export function judgeResult({ base, better, value }: MeasuredResult): ResultVerdict {
  if (base === undefined) return value <= 0 && better !== "less" ? "not-positive" : "undecided";
  if (better === undefined) return value === base ? "not-positive" : "undecided";
  return resultDirections[better].sign * (value - base) > 0 ? "positive" : "not-positive";
}
