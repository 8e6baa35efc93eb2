import type { Result } from "../base/result.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import type { Program } from "./program.js";
import { programSchema } from "./program.js";

/**
 * Reads a program from unknown data: every problem with its place, nothing thrown, nothing coerced. What is not
 * lawful still parses; ask `checkProgram`.
 *
 * @example
 * const read = parseProgram(JSON.parse(body));
 * if (!read.ok) read.issues; // [{ code: "key.missing", path: ["scope"], details: { expected: "string" } }, …]
 */
export function parseProgram(input: unknown): Result<Program, InputIssue> {
  return parseWith(programSchema, input);
}
