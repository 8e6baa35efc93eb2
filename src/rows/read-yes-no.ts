import { matchesAt, stemsOf, type StemPhrase } from "./words/match-stems.js";
import { plainTokens } from "./words/plain-tokens.js";

const yes: readonly StemPhrase[] = [
  ...["да.", "имеет", "имею", "есть.", "дано.", "дан.", "дала.", "получен", "соглас", "присутству"],
  ...["подписан", "оформлен", "true.", "yes.", "истина.", "v.", "у."],
];
const no: readonly StemPhrase[] = ["нет.", "отсутству", "отказ", "false.", "no.", "ложь.", "без."];
const signs: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["+", true],
  ["✓", true],
  ["✔", true],
  ["√", true],
  ["-", false],
  ["–", false],
  ["—", false],
  ["1", true],
  ["0", false],
]);
const yesStems = /* @__PURE__ */ yes.map(stemsOf);
const noStems = /* @__PURE__ */ no.map(stemsOf);

/**
 * Yes or no as people write it: «да», «нет», «не имеется», «+», «отсутствует». «Не» turns what stands behind it. Undefined
 * for anything else: an empty cell is no answer.
 *
 * @example
 * readYesNo("не имеется "); // false
 * readYesNo("+"); // true
 * readYesNo("возможно"); // undefined
 */
export function readYesNo(text: string): boolean | undefined {
  if (typeof text !== "string") return undefined;
  const sign = signs.get(text.trim());
  if (sign !== undefined) return sign;
  const { words } = plainTokens(text);
  const turned = words[0] === "не";
  const at = turned ? 1 : 0;
  if (yesStems.some((stems) => matchesAt(words, at, stems))) return !turned;
  if (noStems.some((stems) => matchesAt(words, at, stems))) return turned;
  return undefined;
}
