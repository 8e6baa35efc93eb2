import { ageBands } from "../codes/people/person-facts.js";
import { plainTokens } from "./words/plain-tokens.js";

export type AgeBounds = { readonly min: number; readonly max: number };

/** Nobody is older: a larger number is something else, such as a year of the calendar. */
const oldest = 120;

/**
 * An age in whole years, or the bounds of one: “27”, “25–29”, “до 25 лет”, or a band by its label. Undefined where there is
 * no upper bound, “старше 60”, where it is a guess, “около 30”, and where the cell says more than an age.
 */
export function readAge(text: string, number?: number): AgeBounds | undefined {
  if (number !== undefined) return between(number, number);
  const label = text.trim().toLowerCase();
  const band = Object.values(ageBands).find(
    ({ ru, en }) => ru.toLowerCase() === label || en.toLowerCase() === label,
  );
  if (band) return { min: band.min, max: band.max };
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const words = plainTokens(text).words.filter((word) => !/^\p{N}/u.test(word));
  const [first = -1, second] = numbers;
  if (numbers.length > 2 || /[+~<>]|\d[.,]\d|^\s*[-–—−]/.test(text)) return undefined;
  if (second !== undefined) return saysOnly(words, /^(?:от|до|по|с|и)$/) ? between(first, second) : undefined;
  const [leading = "", next] = words;
  if (/^(?:до|моложе|младше)$/.test(leading)) {
    const isIncluded = words.at(-1)?.startsWith("включит") === true;
    return saysOnly(words.slice(1), /^включит/) ? between(0, isIncluded ? first : first - 1) : undefined;
  }
  if (leading === "не" && /^(?:старше|более|больше)$/.test(next ?? ""))
    return saysOnly(words.slice(2)) ? between(0, first) : undefined;
  return saysOnly(words) ? between(first, first) : undefined;
}

/** Whether nothing stands beside the numbers but the unit, and what else is told. */
function saysOnly(words: readonly string[], too = /^$/): boolean {
  return words.every(
    (word) => /^(?:лет|год|года|г|л|полных|возраст|years?|old)$/.test(word) || too.test(word),
  );
}

function between(min: number, max: number): AgeBounds | undefined {
  const isAge = Number.isInteger(min) && Number.isInteger(max) && 0 <= min && min <= max && max <= oldest;
  return isAge ? { min, max } : undefined;
}
