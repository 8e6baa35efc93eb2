import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { inBothRoles, isCurator, isMentor } from "./roles-of.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** A curator who mentors in the program watches over himself or herself. */
export type Facts = { readonly curator: string; readonly mentor: string };

export const check: Check<Program, Facts> = (program) =>
  inBothRoles(program, isCurator, isMentor).map(({ first, second, i }) => ({
    path: ["participants", i],
    details: { curator: first, mentor: second },
  }));

export const ru: Sentence<Facts> = ({ curator, mentor }, called) =>
  `Куратор${called(curator)} — сам наставник${called(mentor)} в этой программе: он следил бы за собственной работой`;

export const en: Sentence<Facts> = ({ curator, mentor }, called) =>
  `The curator${called(curator)} is a mentor${called(mentor)} in this program and would watch over his or her own work`;
