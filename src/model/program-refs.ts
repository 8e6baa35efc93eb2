import type * as z from "zod";
import type { Path } from "../base/path.js";
import { problem } from "./fields.js";
import { fieldsOf, itemsOf } from "./unknown.js";

type Issues = z.core.$ZodRawIssue[];

/** Refs inside a program: each given once, each reference answered. The rest of the program may be broken. */
export function brokenRefs(value: unknown): Issues {
  const program = fieldsOf(value);
  const issues: Issues = [];
  const participants = refsOf(program, "participants", issues);
  const difficulties = refsOf(program, "difficulties", issues);
  refsOf(program, "activities", issues);

  itemsOf(program["difficulties"]).forEach((difficulty, i) => {
    checkRef(participants, fieldsOf(difficulty)["mentee"], ["difficulties", i, "mentee"], issues);
  });
  itemsOf(program["activities"]).forEach((activity, i) => {
    itemsOf(fieldsOf(activity)["addresses"]).forEach((ref, j) => {
      checkRef(difficulties, ref, ["activities", i, "addresses", j], issues);
    });
  });
  return issues;
}

function refsOf(
  program: Readonly<Record<string, unknown>>,
  list: string,
  issues: Issues,
): ReadonlyMap<string, Path> {
  const seen = new Map<string, Path>();
  itemsOf(program[list]).forEach((item, i) => {
    const { ref } = fieldsOf(item);
    if (typeof ref !== "string") return;
    const first = seen.get(ref);
    if (first === undefined) seen.set(ref, [list, i]);
    else issues.push(problem(ref, "ref.repeated", { ref, first }, [list, i, "ref"]));
  });
  return seen;
}

function checkRef(
  known: ReadonlyMap<string, Path>,
  ref: unknown,
  path: (string | number)[],
  issues: Issues,
): void {
  if (typeof ref === "string" && !known.has(ref)) issues.push(problem(ref, "ref.dangling", { ref }, path));
}
