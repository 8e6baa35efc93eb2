import type { AssignmentFacts } from "./assignment-facts.js";
import type { DatasetFacts } from "./dataset-facts.js";
import type { OrganisationFacts } from "./organisation-facts.js";
import type { PairingFacts } from "./pairing-facts.js";
import type { ConsentFacts, MenteeFacts, MentorFacts } from "./people-facts.js";
import type { FindingOf } from "./finding.js";
import type { ProgramFacts } from "./program-facts.js";

/** What each rule of the library reports when it is not kept. */
export type RuleFacts = ProgramFacts &
  MentorFacts &
  MenteeFacts &
  ConsentFacts &
  PairingFacts &
  DatasetFacts &
  OrganisationFacts &
  AssignmentFacts;

export type RuleCode = keyof RuleFacts;

/** A finding of any rule. */
export type Finding = FindingOf<RuleFacts>;
