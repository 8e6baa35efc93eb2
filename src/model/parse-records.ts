import type { Result } from "../base/result.js";
import type { Assignment } from "./assignment.js";
import { assignmentSchema } from "./assignment.js";
import type { Consent } from "./consent.js";
import { consentSchema } from "./consent.js";
import type { InputIssue } from "./input-issue.js";
import type { Meeting } from "./meeting.js";
import { meetingSchema } from "./meeting.js";
import type { Pairing } from "./pairing.js";
import { pairingSchema } from "./pairing.js";
import { parseWith } from "./parse.js";
import type { Survey } from "./survey.js";
import { surveySchema } from "./survey.js";

/**
 * Reads a mentor's assignment: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseAssignment({ ...assignment, consentOn: "25.08.2025" });
 * if (!read.ok) read.issues; // [{ code: "date.malformed", path: ["consentOn"], details: {} }]
 */
export function parseAssignment(input: unknown): Result<Assignment, InputIssue> {
  return parseWith(assignmentSchema, input);
}

/**
 * Reads a pair or group: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parsePairing({ ...pairing, mentees: ["mentee:b", "Б."] });
 * if (!read.ok) read.issues; // [{ code: "id.malformed", path: ["mentees", 1], details: { kind: "mentee" } }]
 */
export function parsePairing(input: unknown): Result<Pairing, InputIssue> {
  return parseWith(pairingSchema, input);
}

/**
 * Reads a meeting: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseMeeting({ ...meeting, minutes: 0 });
 * if (!read.ok) read.issues; // [{ code: "number.too-small", path: ["minutes"], details: { min: 1 } }]
 */
export function parseMeeting(input: unknown): Result<Meeting, InputIssue> {
  return parseWith(meetingSchema, input);
}

/**
 * Reads survey answers: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseSurvey({ ...survey, answers: [{ question: "q1", points: 11, lowest: 1, highest: 10 }] });
 * if (!read.ok) read.issues; // [{ code: "number.too-big", path: ["answers", 0, "points"], details: { max: 10 } }]
 */
export function parseSurvey(input: unknown): Result<Survey, InputIssue> {
  return parseWith(surveySchema, input);
}

/**
 * Reads a consent to the use of personal data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseConsent({ ...consent, separate: "да" });
 * if (!read.ok) read.issues;
 * // [{ code: "type.wrong", path: ["separate"], details: { expected: "boolean", received: "string" } }]
 */
export function parseConsent(input: unknown): Result<Consent, InputIssue> {
  return parseWith(consentSchema, input);
}
