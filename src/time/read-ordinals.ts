import type { Found, Readers, Tokens } from "./token-reader.js";
import {
  figures,
  found,
  has,
  isGlued,
  isMark,
  isWord,
  partAt,
  pastEnding,
  pastStop,
  unitAt,
} from "./token-reader.js";

/** Numbers of things in their order; −1 is the last one. `said` when something shows that they are no count. */
type Ordinals = { readonly which: readonly number[]; readonly said: boolean; readonly next: number };

const mostOrdinals = 8;

/** I, 2-я, третий, последняя; 1, 2; I и III; 1-3. */
export function ordinalsAt(tokens: Tokens, at: number): Ordinals | undefined {
  const first = ordinalAt(tokens, at);
  if (first === undefined) return undefined;
  const which = [first.n];
  let { said, next } = first;
  while (which.length < mostOrdinals) {
    const isRange = isMark(tokens, next, "-");
    if (!isRange && !isMark(tokens, next, ",/") && !has(tokens, next, "and")) break;
    const more = ordinalAt(tokens, next + 1);
    if (more === undefined) break;
    const last = which[which.length - 1] ?? more.n;
    if (isRange) for (let n = last + 1; n < more.n && which.length < mostOrdinals; n++) which.push(n);
    which.push(more.n);
    said ||= more.said || !isRange;
    next = more.next;
  }
  return { which: [...new Set(which)], said, next };
}

function ordinalAt(
  tokens: Tokens,
  at: number,
): { readonly n: number; readonly said: boolean; readonly next: number } | undefined {
  const sense = tokens[at]?.sense;
  if (sense?.is === "roman") return { n: sense.n, said: true, next: pastEnding(tokens, at + 1) };
  if (sense?.is === "ordinal") return { n: sense.n, said: true, next: at + 1 };
  if (sense?.is === "last") return { n: -1, said: true, next: at + 1 };
  const n = figures(tokens, at, 1, 2);
  if (n === undefined) return undefined;
  const next = pastEnding(tokens, at + 1, true);
  const ending = next > at + 1 ? tokens[next - 1]?.text : undefined;
  return { n, said: ending !== undefined && !endingsOfCounts.includes(ending), next };
}

/** 3-х, 5-ти, 6-ми недель: so many, not which. */
const endingsOfCounts: readonly string[] = ["х", "ти", "ми"];

const most = { quarter: 4, "school-quarter": 4, "half-year": 2, trimester: 3, semester: 2, period: 12 };

/** Parts of a year and weeks of a month by their numbers: I четверть, 1-е полугодие, 1-2 квартал, 1,2 недели. */
export function readOrdinals(tokens: Tokens, at: number): Found | undefined {
  const ordinals = ordinalsAt(tokens, at);
  if (ordinals === undefined) return isWord(tokens, at, "q") ? quarterLetter(tokens, at) : undefined;
  const { which, said } = ordinals;
  const next = has(tokens, ordinals.next, "academic") ? pastStop(tokens, ordinals.next + 1) : ordinals.next;
  const part = partAt(tokens, next);
  if (part !== undefined) {
    const isKnown = which.every((n) => n === -1 || (n >= 1 && n <= most[part]));
    const isCategory =
      isWord(tokens, next, "кв") && (tokens[pastStop(tokens, next + 1)]?.text.startsWith("кат") ?? false);
    if (!isKnown || isCategory) return undefined;
    return found(pastStop(tokens, next + 1), {
      is: "part",
      part,
      which: which.map((n) => (n === -1 ? most[part] : n)),
    });
  }
  const isWeek = unitAt(tokens, next) === "week";
  if (!isWeek && !has(tokens, next, "decade")) return undefined;
  const isOne = isWord(tokens, next, "неделя") || isWord(tokens, next, "декада");
  const isOrdinal = said || (isOne && !(isWeek && which[0] === 1)); // “1 неделя” may be how long
  const isGluedHalf = isMark(tokens, at + 1, ",") && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const isHalf = isGluedHalf && isWord(tokens, at + 2, "5"); // 1,5 недели
  const isPossible = !isHalf && which.every((n) => n !== 0 && n <= (isWeek ? 6 : 3));
  if (isOrdinal && isPossible)
    return found(pastStop(tokens, next + 1), isWeek ? { is: "week", which } : { is: "decade", which });
  // No month has a seventh week, but “7-я неделя” is no length of seven either, nor “13 неделя” of thirteen; “21 неделя” is.
  const isNoLength = said || (isOne && which.every((n) => n % 10 !== 1 || n === 11));
  return isNoLength && !isHalf ? found(pastStop(tokens, next + 1), { is: "misprint" }) : undefined;
}

export const ordinalReaders: Readers = [[readOrdinals, "number", "roman", "ordinal", "last", "letter"]];

/** Q4 */
function quarterLetter(tokens: Tokens, at: number): Found | undefined {
  const n =
    isGlued(tokens, at + 1) && /^[1-4]$/.test(tokens[at + 1]?.text ?? "")
      ? Number(tokens[at + 1]?.text)
      : undefined;
  return n === undefined ? undefined : found(at + 2, { is: "part", part: "quarter", which: [n] });
}
