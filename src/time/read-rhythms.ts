import type { Found, Readers, Tokens } from "./token-reader.js";
import { countAt, found, has, isMark, partAt, unitAt } from "./token-reader.js";

/** How often is no period, but must not be taken for one: раз в 3 месяца, раз в полгода, каждые 2-3 недели, ежегодно. */
function readRhythms(tokens: Tokens, at: number): Found | undefined {
  if (has(tokens, at, "each")) return found(at + 1, { is: "every" });
  const isTimes = has(tokens, at, "times");
  if (isTimes && !has(tokens, at + 1, "inside") && !isMark(tokens, at + 1, "/")) return undefined;
  const next = isTimes ? at + 2 : at + 1;
  const few = countAt(tokens, next)?.[1] ?? next;
  const unit = isMark(tokens, few, "-") ? (countAt(tokens, few + 1)?.[1] ?? few) : few;
  const isUnit = unitAt(tokens, unit) !== undefined || partAt(tokens, unit) !== undefined;
  return isUnit || has(tokens, unit, "half")
    ? found(unit + 1, { is: isTimes ? "other" : "every" })
    : undefined;
}

export const rhythmReaders: Readers = [[readRhythms, "each", "times", "every"]];
