import type { CalendarDate } from "../base/calendar-date.js";
import type { Assignment } from "../model/assignment.js";
import type { Consent } from "../model/consent.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import type { Pairing } from "../model/pairing.js";
import type { DayBounds } from "../time/period.js";
import type { AssignmentFacts } from "./assignment/register.js";
import { assignmentChecks, assignmentEntries } from "./assignment/register.js";
import { checkerOf } from "./checker-of.js";
import type { ConsentFacts } from "./consent/register.js";
import { consentChecks, consentEntries } from "./consent/register.js";
import type { FindingOf } from "./finding.js";
import type { MenteeFacts } from "./mentee/register.js";
import { menteeChecks, menteeEntries } from "./mentee/register.js";
import type { MentorFacts } from "./mentor/register.js";
import { mentorChecks, mentorEntries } from "./mentor/register.js";
import type { Person } from "../model/person.js";
import type { PersonFacts } from "./person/register.js";
import { personChecks, personEntries } from "./person/register.js";
import type { PairingFacts } from "./pairing/register.js";
import { pairingChecks, pairingEntries } from "./pairing/register.js";
import type { RuleContext } from "./rule-context.js";

const findingsOfMentor = /* @__PURE__ */ checkerOf(mentorEntries, mentorChecks);
const findingsOfMentee = /* @__PURE__ */ checkerOf(menteeEntries, menteeChecks);
const findingsOfPerson = /* @__PURE__ */ checkerOf(personEntries, personChecks);
const findingsOfPairing = /* @__PURE__ */ checkerOf(pairingEntries, pairingChecks, {
  startOf: ({ startedOn, order }) => exactly(startedOn ?? order?.on),
});
const findingsOfAssignment = /* @__PURE__ */ checkerOf(assignmentEntries, assignmentChecks, {
  startOf: ({ order, contract, consentOn }) => exactly(order?.on ?? contract?.on ?? consentOn),
});
const findingsOfConsent = /* @__PURE__ */ checkerOf(consentEntries, consentChecks);

export type MentorFinding = FindingOf<MentorFacts>;

function exactly(day: CalendarDate | undefined): DayBounds | undefined {
  return day && { earliest: day, latest: day };
}

/**
 * What a mentor of the register does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * checkMentor({ ...mentor, consents: false }, { on, profile });
 * // [{ code: "mentor.not-consenting", severity: "warning", path: ["consents"], … }]
 */
export function checkMentor(mentor: Mentor, context: RuleContext): readonly MentorFinding[] {
  return findingsOfMentor(mentor, context);
}

/**
 * What a mentee of the register does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * checkMentee({ ...mentee, difficulties: [] }, { on, profile });
 * // [{ code: "mentee.no-difficulty", severity: "warning", path: ["difficulties"], … }]
 */
export function checkMentee(mentee: Mentee, context: RuleContext): readonly FindingOf<MenteeFacts>[] {
  return findingsOfMentee(mentee, context);
}

/**
 * What facts of a person do not keep: codes that no list knows. Linear in the record; never throws.
 *
 * @example
 * checkPerson({ ...person, posts: [{ code: "techer" }] }, { on, profile })[0]?.details;
 * // { code: "techer", nearest: "teacher" }
 */
export function checkPerson(person: Person, context: RuleContext): readonly FindingOf<PersonFacts>[] {
  return findingsOfPerson(person, context);
}

/**
 * What a pair or group does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * const { order, ...unordered } = pairing;
 * checkPairing(unordered, { on, profile }); // [{ code: "pairing.no-order", severity: "warning", path: ["order"], … }]
 */
export function checkPairing(pairing: Pairing, context: RuleContext): readonly FindingOf<PairingFacts>[] {
  return findingsOfPairing(pairing, context);
}

/**
 * What a mentor's assignment does not keep of labour law and of the profile's rules. The labour rule of 1 March 2025
 * judges assignments ordered since, whatever the day of the question. Linear in the record; never throws.
 *
 * @example
 * checkAssignment({ ...assignment, consentOn: calendarDate("2025-09-02") }, { on, profile });
 * // [{ code: "assignment.consent-after-order", severity: "error", path: ["consentOn"], … }]
 */
export function checkAssignment(
  assignment: Assignment,
  context: RuleContext,
): readonly FindingOf<AssignmentFacts>[] {
  return findingsOfAssignment(assignment, context);
}

/**
 * What a consent to the use of personal data does not keep. Linear in the record; never throws.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile });
 * // [{ code: "consent.not-separate", severity: "error", path: ["separate"], details: { givenOn: "2025-09-01" }, … }]
 */
export function checkConsent(consent: Consent, context: RuleContext): readonly FindingOf<ConsentFacts>[] {
  return findingsOfConsent(consent, context);
}
