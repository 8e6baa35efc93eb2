import type * as z from "zod";
import { problem } from "./fields.js";
import { dangling, type KnownRefs, refsIn, repeats } from "./repeats.js";
import { fieldsOf, itemsOf } from "./unknown.js";

type Issues = readonly z.core.$ZodRawIssue[];

/** Refs inside a program: each given once, each reference answered. The rest of the program may be broken. */
export function brokenRefs(program: unknown): Issues {
  const participants = refsIn(program, "participants");
  return [
    ...["participants", "difficulties", "strengths", "activities"].flatMap((list) =>
      repeats(program, [list], "ref"),
    ),
    ...["difficulties", "strengths"].flatMap((list) => dangling(program, list, "mentee", participants)),
    ...danglingIn(program, {
      addresses: refsIn(program, "difficulties"),
      supports: refsIn(program, "strengths"),
    }),
  ];
}

/** What the activities refer to under these keys and nothing answers. */
function danglingIn(program: unknown, known: Readonly<Record<string, KnownRefs>>): Issues {
  return itemsOf(fieldsOf(program)["activities"]).flatMap((activity, i) =>
    Object.entries(known).flatMap(([key, refs]) =>
      itemsOf(fieldsOf(activity)[key]).flatMap((ref, j) =>
        typeof ref !== "string" || refs.has(ref)
          ? []
          : [problem(ref, "ref.dangling", { ref }, ["activities", i, key, j])],
      ),
    ),
  );
}
