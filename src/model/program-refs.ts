import type * as z from "zod";
import { problem } from "./fields.js";
import { fieldsOf, itemsOf } from "./unknown.js";

type Issues = z.core.$ZodRawIssue[];

/** Refs inside a program: each given once, each reference answered. The rest of the program may be broken. */
export function brokenRefs(value: unknown): Issues {
  const program = fieldsOf(value);
  const issues: Issues = [];
  const participants = refsOf(program, "participants", issues);
  const difficulties = refsOf(program, "difficulties", issues);
  const strengths = refsOf(program, "strengths", issues);
  refsOf(program, "activities", issues);

  for (const list of ["difficulties", "strengths"]) {
    for (const [i, item] of itemsOf(program[list]).entries()) {
      const { mentee } = fieldsOf(item);
      if (isDangling(mentee, participants))
        issues.push(problem(mentee, "ref.dangling", { ref: mentee }, [list, i, "mentee"]));
    }
  }
  for (const [i, activity] of itemsOf(program["activities"]).entries()) {
    for (const [key, known] of [
      ["addresses", difficulties],
      ["supports", strengths],
    ] as const) {
      for (const [j, ref] of itemsOf(fieldsOf(activity)[key]).entries()) {
        if (isDangling(ref, known))
          issues.push(problem(ref, "ref.dangling", { ref }, ["activities", i, key, j]));
      }
    }
  }
  return issues;
}

/** The refs of one list, each with its first place. */
function refsOf(
  program: Readonly<Record<string, unknown>>,
  list: string,
  issues: Issues,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const [i, item] of itemsOf(program[list]).entries()) {
    const { ref } = fieldsOf(item);
    if (typeof ref !== "string") continue;
    const first = seen.get(ref);
    if (first === undefined) seen.set(ref, i);
    else issues.push(problem(ref, "ref.repeated", { ref, first: [list, first] }, [list, i, "ref"]));
  }
  return seen;
}

function isDangling(ref: unknown, known: ReadonlyMap<string, number>): ref is string {
  return typeof ref === "string" && !known.has(ref);
}
