import { plainText } from "./words/plain-tokens.js";

/**
 * Reads what a cell lists, at semicolons, lines, bullets and numbers; at commas only where that reads something, since
 * names of entries have commas of their own. `unread` counts what has no reading.
 */
export function readListed<Read>(
  text: string,
  read: (value: string) => Read | undefined,
): { readonly values: readonly Read[]; readonly unread: number } {
  const all = itemsOf(text).flatMap((item) => {
    const whole = read(item);
    if (whole !== undefined) return [whole];
    const parts = item.split(",").map((part) => read(part.trim()));
    return parts.some((part) => part !== undefined) ? parts : [undefined];
  });
  const values = all.filter((value) => value !== undefined);
  return { values, unread: all.length - values.length };
}

/** “1) мотивация 2) дисциплина”, “– мотивация\n– дисциплина”, “мотивация; дисциплина”: each without its mark. */
function itemsOf(text: string): readonly string[] {
  const isNumbered = /^1[.)]\s?\p{L}/u.test(text);
  return text
    .split(isNumbered ? /[;\n]|\s(?=\d{1,2}[.)]\s?\p{L})/u : /[;\n]/)
    .map((item) =>
      item
        .trim()
        .replace(/^(?:\d{1,2}[.)]|[•▪*–—-])\s?/, "")
        .trim(),
    )
    .filter((item) => item !== "");
}

const thing = "(?:затруднени|проблем|дефицит|трудност)\\p{L}{0,4}";
const none = "(?:нет|отсутству\\p{L}{1,3}|не (?:испытыва|име|выявлен)\\p{L}{0,3})";
const saidNone = new RegExp(`^(?:${none}|${none} ${thing}|${thing} ${none})$`, "u");

/** “нет”, “затруднений не испытывает”: an answer, and the answer is none. */
export function saysNone(text: string): boolean {
  return saidNone.test(plainText(text));
}
