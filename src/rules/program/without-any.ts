import type { NoFacts } from "../../base/text.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import type { Check } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";

/** A check that a personalised program, read whole, names at least one of something. */
export function withoutAny(list: "difficulties" | "strengths"): Check<Program, NoFacts> {
  return (program) =>
    isPersonalised(program) && isReadWhole(program) && program[list].length === 0
      ? [{ path: [list], details: {} }]
      : [];
}
