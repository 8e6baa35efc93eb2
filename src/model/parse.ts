import type * as z from "zod";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { foreignObjects } from "./foreign-objects.js";
import type { InputIssue } from "./input-issue.js";
import { issuesOf } from "./issues-of.js";
import { unreadable } from "./unreadable.js";

/**
 * Reads a record: never throws, reports every problem with its place and coerces nothing. A value that throws when
 * it is read (a hostile getter or proxy) is one more problem. Time is linear in what the schema looks at; keys it
 * does not know are named, not entered.
 */
export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value, InputIssue> {
  try {
    const foreign = foreignObjects(input);
    const [first, ...others] = foreign.filter(({ code }) => code === "list.too-long");
    if (first !== undefined) return { ok: false, issues: [first, ...others] };
    const parsed = schema.safeParse(input);
    if (parsed.success) return resultOf<Value, InputIssue>(parsed.data, foreign);
    const issues = issuesOf(parsed.error.issues, input);
    return resultOf<Value, InputIssue>(input as Value, [...issues, ...unsaid(foreign, issues)]);
  } catch (thrown) {
    return { ok: false, issues: [unreadable(input, thrown)] };
  }
}

/** What is said of a place already is not said twice. */
function unsaid(foreign: readonly InputIssue[], issues: readonly InputIssue[]): readonly InputIssue[] {
  if (foreign.length === 0) return foreign;
  const said = new Set(issues.map(({ path }) => path.join("\u0000")));
  return foreign.filter(({ path }) => !said.has(path.join("\u0000")));
}
