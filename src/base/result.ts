/**
 * Either a value or every problem found. A failed result has at least one problem.
 *
 * @example
 * const read = parseProgram(input);
 * if (read.ok) keep(read.value);
 * else show(read.issues);
 */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly [Problem, ...Problem[]] };

/** `value` when there are no problems, otherwise the problems. */
export function resultOf<Value, Problem>(value: Value, problems: readonly Problem[]): Result<Value, Problem> {
  const [first, ...others] = problems;
  return first === undefined ? { ok: true, value } : { ok: false, issues: [first, ...others] };
}
