import type { InputIssue } from "./input-issue.js";

/** Records are no deeper, and hold fewer things; what lies beyond is not looked for. */
const deepest = 16;
const mostLooks = 100_000;

const longestReason = 100;

/**
 * The problem of an input that throws when it is read: at the first place that does so again, with what was thrown there. A getter
 * that throws only once, or what lies too far in, is told at the whole input. Never throws; ends after so many looks.
 *
 * @param thrown what reading the whole threw
 */
export function unreadable(input: unknown, thrown: unknown): InputIssue {
  const found = firstThrow(input, [], new Set(), { left: mostLooks });
  const details = { reason: reasonOf(found === undefined ? thrown : found.thrown) };
  return { code: "input.unreadable", path: found?.path ?? [], details };
}

type Throw = { readonly path: readonly (string | number)[]; readonly thrown: unknown };

function firstThrow(
  value: unknown,
  path: readonly (string | number)[],
  seen: Set<unknown>,
  looks: { left: number },
): Throw | undefined {
  if (typeof value !== "object" || value === null || seen.has(value) || path.length > deepest)
    return undefined;
  seen.add(value);
  let keys: readonly string[];
  try {
    Object.getPrototypeOf(value);
    keys = Object.keys(value);
  } catch (thrown) {
    return { path, thrown };
  }
  for (const name of keys) {
    if (looks.left-- <= 0) return undefined;
    const key = Array.isArray(value) ? Number(name) : name;
    let item: unknown;
    try {
      item = (value as Readonly<Record<string, unknown>>)[name];
    } catch (thrown) {
      return { path: [...path, key], thrown };
    }
    const found = firstThrow(item, [...path, key], seen, looks);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What was thrown may be as hostile as what was read. */
function reasonOf(thrown: unknown): string {
  try {
    const text = String(thrown instanceof Error ? thrown.message : thrown);
    return text.slice(0, longestReason).replace(/\p{Cs}/gu, "\uFFFD");
  } catch {
    return "?";
  }
}
