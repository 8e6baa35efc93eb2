import type { Assignment } from "../model/assignment.js";
import type { Consent } from "../model/consent.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import type { Pairing } from "../model/pairing.js";
import type { AssignmentFacts } from "./assignment-facts.js";
import { assignmentRules } from "./assignment-rules.js";
import type { FindingOf } from "./finding.js";
import { asking } from "./asking.js";
import type { PairingFacts } from "./pairing-facts.js";
import { pairingRules } from "./pairing-rules.js";
import type { ConsentFacts, MenteeFacts, MentorFacts } from "./people-facts.js";
import { consentRules, menteeRules, mentorRules } from "./people-rules.js";
import type { RuleContext } from "./rule.js";

const askMentor = asking(mentorRules);
const askMentee = asking(menteeRules);
const askPairing = asking(pairingRules);
const askAssignment = asking(assignmentRules);
const askConsent = asking(consentRules);

/**
 * What a mentor of the register does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * checkMentor({ ...mentor, consents: false }, { on, profile });
 * // [{ code: "mentor.not-consenting", severity: "warning", path: ["consents"], … }]
 */
export function checkMentor(mentor: Mentor, context: RuleContext): readonly FindingOf<MentorFacts>[] {
  return askMentor(mentor, context);
}

/**
 * What a mentee of the register does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * checkMentee({ ...mentee, difficulties: [] }, { on, profile });
 * // [{ code: "mentee.no-difficulty", severity: "warning", path: ["difficulties"], … }]
 */
export function checkMentee(mentee: Mentee, context: RuleContext): readonly FindingOf<MenteeFacts>[] {
  return askMentee(mentee, context);
}

/**
 * What a pair or group does not keep of the profile's rules. Linear in the record; never throws.
 *
 * @example
 * const { order, ...unordered } = pairing;
 * checkPairing(unordered, { on, profile }); // [{ code: "pairing.no-order", severity: "warning", path: ["order"], … }]
 */
export function checkPairing(pairing: Pairing, context: RuleContext): readonly FindingOf<PairingFacts>[] {
  return askPairing(pairing, context);
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
  return askAssignment(assignment, context);
}

/**
 * What a consent to the use of personal data does not keep. Linear in the record; never throws.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile });
 * // [{ code: "consent.not-separate", severity: "error", path: ["separate"], details: { givenOn: "2025-09-01" }, … }]
 */
export function checkConsent(consent: Consent, context: RuleContext): readonly FindingOf<ConsentFacts>[] {
  return askConsent(consent, context);
}
