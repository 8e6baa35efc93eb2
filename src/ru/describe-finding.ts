import { calledRu, type Speech } from "../base/names.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import { assignmentRu } from "../rules/assignment/register.js";
import { consentRu } from "../rules/consent/register.js";
import { datasetRu } from "../rules/dataset/register.js";
import { menteeRu } from "../rules/mentee/register.js";
import { mentorRu } from "../rules/mentor/register.js";
import { roadmapRu } from "../rules/roadmap/register.js";
import { methodologyRu } from "../rules/methodology/register.js";
import { communityRu } from "../rules/community/register.js";
import { planRu } from "../rules/plan/register.js";
import { organisationRu } from "../rules/organisation/register.js";
import { pairingRu } from "../rules/pairing/register.js";
import { personRu } from "../rules/person/register.js";
import { programRu } from "../rules/program/register.js";
import type { Finding, RuleFacts } from "../rules/rule-facts.js";

const sentences: Sentences<RuleFacts> = {
  ...programRu,
  ...mentorRu,
  ...menteeRu,
  ...personRu,
  ...consentRu,
  ...pairingRu,
  ...assignmentRu,
  ...datasetRu,
  ...organisationRu,
  ...planRu,
  ...communityRu,
  ...methodologyRu,
  ...roadmapRu,
};

/**
 * Says in Russian which rule is not kept, and how.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile }).map(describeFinding);
 * // ["Согласие от 1 сентября 2025\u00a0г. оператор должен получить отдельным документом (закон о персональных данных, с 1 сентября 2025\u00a0г.)"]
 */
export function describeFinding(finding: Finding): string {
  return say(sentences, finding);
}

/**
 * The same with the names that the caller's people know: of persons, activities, difficulties and records, by id or ref. A title
 * stands in quotes after the kind of thing it names, so it needs no case.
 *
 * @example
 * const say = describeFindingWith({ names: (ref) => ({ discipline: "Дисциплина на уроке" })[ref] });
 * findings.map(say); // ["Ни одно мероприятие не направлено на затруднение «Дисциплина на уроке»"]
 */
export function describeFindingWith({ names }: Speech): (finding: Finding) => string {
  const called = calledRu(names);
  return (finding) => say(sentences, finding, called);
}
