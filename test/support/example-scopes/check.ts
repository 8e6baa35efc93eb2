import { runInNewContext } from "node:vm";
import { expect } from "vitest";

/**
 * Holds a value to the comment behind it. "…" stands for whatever else there is: at the end of a list, an object or a
 * text. A comment that is no value is only for the reader.
 */
export function check(actual: unknown, comment: string): void {
  const wanted = valueOf(comment);
  if (wanted === undefined) return;
  const partial = comment.includes("…");
  if (typeof wanted.value === "string" && partial)
    expect(String(actual).startsWith(wanted.value.replace(/ ?…$/, "")), String(actual)).toBe(true);
  else if (Array.isArray(wanted.value) && partial && Array.isArray(actual))
    expect(actual.slice(0, wanted.value.length)).toMatchObject(wanted.value);
  else if (partial) expect(actual).toMatchObject(wanted.value as object);
  else expect(actual).toEqual(wanted.value);
}

/** Whether a comment begins as a value does; then all of it must be one. */
export function isValue(comment: string): boolean {
  return /^(?:["'`[{\d-]|true\b|false\b|undefined\b)/.test(comment);
}

function valueOf(comment: string): { readonly value: unknown } | undefined {
  // "true, on a Saturday": first the value, then a word about it
  const [said] = /^(?:true|false|undefined|-?\d+|"[^"]*")(?=[,;] )/.exec(comment) ?? [comment];
  const text = /^["'`]/.test(said)
    ? said
    : said.replace(/(, )?\w+: (\[ ?… ?\]|…)/g, "").replace(/,? ?…/g, "");
  try {
    return { value: structuredClone(runInNewContext(`(${text})`) as unknown) };
  } catch (error) {
    if (isValue(comment)) throw error;
    return undefined;
  }
}
