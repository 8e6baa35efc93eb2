import { calledEn, type Speech } from "../base/names.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import { assignmentEn } from "../rules/assignment/register.js";
import { consentEn } from "../rules/consent/register.js";
import { datasetEn } from "../rules/dataset/register.js";
import { menteeEn } from "../rules/mentee/register.js";
import { mentorEn } from "../rules/mentor/register.js";
import { roadmapEn } from "../rules/roadmap/register.js";
import { methodologyEn } from "../rules/methodology/register.js";
import { communityEn } from "../rules/community/register.js";
import { planEn } from "../rules/plan/register.js";
import { organisationEn } from "../rules/organisation/register.js";
import { pairingEn } from "../rules/pairing/register.js";
import { personEn } from "../rules/person/register.js";
import { programEn } from "../rules/program/register.js";
import type { Finding, RuleFacts } from "../rules/rule-facts.js";

const sentences: Sentences<RuleFacts> = {
  ...programEn,
  ...mentorEn,
  ...menteeEn,
  ...personEn,
  ...consentEn,
  ...pairingEn,
  ...assignmentEn,
  ...datasetEn,
  ...organisationEn,
  ...planEn,
  ...communityEn,
  ...methodologyEn,
  ...roadmapEn,
};

/**
 * Says in English which rule is not kept, and how.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile }).map(describeFinding);
 * // ["The operator must take the consent of 1 September 2025 as a document of its own (personal data law, since 1 September 2025)"]
 */
export function describeFinding(finding: Finding): string {
  return say(sentences, finding);
}

/**
 * The same with the names that the caller's people know: of persons, activities, difficulties and records, by id or ref.
 *
 * @example
 * const say = describeFindingWith({ names: (ref) => ({ discipline: "Classroom discipline" })[ref] });
 * findings.map(say); // ["No activity addresses the difficulty “Classroom discipline”"]
 */
export function describeFindingWith({ names }: Speech): (finding: Finding) => string {
  const called = calledEn(names);
  return (finding) => say(sentences, finding, called);
}
