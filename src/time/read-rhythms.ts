import type { Found, Readers, Tokens } from "./token-reader.js";
import { countAt, found, has, isMark, partAt, unitAt } from "./token-reader.js";

/** How often is no period, but must not be taken for one: раз в 3 месяца, каждые две недели, ежегодно. */
function readRhythms(tokens: Tokens, at: number): Found | undefined {
  if (has(tokens, at, "each")) return found(at + 1, { is: "every" });
  const isTimes = has(tokens, at, "times");
  if (isTimes && !has(tokens, at + 1, "inside") && !isMark(tokens, at + 1, "/")) return undefined;
  const next = isTimes ? at + 2 : at + 1;
  const unit = countAt(tokens, next)?.[1] ?? next;
  if (unitAt(tokens, unit) === undefined && partAt(tokens, unit) === undefined) return undefined;
  return found(unit + 1, { is: isTimes ? "other" : "every" });
}

export const rhythmReaders: Readers = [[readRhythms, "each", "times", "every"]];
