import type { NoFacts } from "../../base/text.js";
import { documentKinds } from "../../codes/programs/document-kind-keys.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import type { Check } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";
import type { PairSide } from "./roles-of.js";
import { sideOf } from "../../codes/people/side-of.js";

/** An individual plan stands without a mentor. */
function standsAlone({ provenance }: Program): boolean {
  return provenance !== undefined && !documentKinds[provenance.document].asksMentor;
}

/** A check that somebody stands on a side of a personalised program that was read whole. */
export function withoutSide(side: PairSide): Check<Program, NoFacts> {
  return (program) =>
    isPersonalised(program) &&
    isReadWhole(program) &&
    !(side === "mentor" && standsAlone(program)) &&
    !program.participants.some(({ role }) => sideOf(role) === side)
      ? [{ path: ["participants"], details: {} }]
      : [];
}
