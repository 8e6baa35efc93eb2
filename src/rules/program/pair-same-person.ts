import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { knownKinds } from "./known-kinds.js";
import { inBothRoles, isMentee, isMentor } from "./roles-of.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = { readonly mentor: string; readonly mentee: string };

/** Nobody mentors himself or herself, unless a kind of the program swaps the sides. */
export const check: Check<Program, Facts> = (program) => {
  const found = inBothRoles(program, isMentor, isMentee);
  if (found.length === 0 || knownKinds(program).some(({ entry }) => entry.swapsSides)) return [];
  return found.map(({ first, second, i }) => ({
    path: ["participants", i],
    details: { mentor: first, mentee: second },
  }));
};

export const ru: Sentence<Facts> = ({ mentor, mentee }, called) =>
  `Один и тот же человек — наставник${called(mentor)} и наставляемый${called(mentee)}`;

export const en: Sentence<Facts> = ({ mentor, mentee }, called) =>
  `One person is both mentor${called(mentor)} and mentee${called(mentee)}`;
