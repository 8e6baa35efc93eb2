import type { ProgramFacts } from "./program-facts.js";

/** What each rule of the library reports when it is not kept. */
export type RuleFacts = ProgramFacts;

export type RuleCode = keyof RuleFacts;
