import type { AssignmentFacts } from "./assignment/register.js";
import type { ConsentFacts } from "./consent/register.js";
import type { DatasetFacts } from "./dataset/register.js";
import type { FindingOf } from "./finding.js";
import type { MenteeFacts } from "./mentee/register.js";
import type { MentorFacts } from "./mentor/register.js";
import type { OrganisationFacts } from "./organisation/register.js";
import type { RoadmapFacts } from "./roadmap/register.js";
import type { MethodologyFacts } from "./methodology/register.js";
import type { CommunityFacts } from "./community/register.js";
import type { PlanFacts } from "./plan/register.js";
import type { PairingFacts } from "./pairing/register.js";
import type { PersonFacts } from "./person/register.js";
import type { ProgramFacts } from "./program/register.js";

/** What each rule of the library reports when it is not kept. */
export type RuleFacts = ProgramFacts &
  MentorFacts &
  MenteeFacts &
  PersonFacts &
  ConsentFacts &
  PairingFacts &
  DatasetFacts &
  OrganisationFacts &
  RoadmapFacts &
  MethodologyFacts &
  CommunityFacts &
  PlanFacts &
  AssignmentFacts;

export type RuleCode = keyof RuleFacts;

/** A finding of any rule. */
export type Finding = FindingOf<RuleFacts>;
