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

/** Reads a mentor's assignment: every problem with its place, nothing thrown, nothing coerced. */
export function parseAssignment(input: unknown): Result<Assignment, InputIssue> {
  return parseWith(assignmentSchema, input);
}

/** Reads a pair or group: every problem with its place, nothing thrown, nothing coerced. */
export function parsePairing(input: unknown): Result<Pairing, InputIssue> {
  return parseWith(pairingSchema, input);
}

/** Reads a meeting: every problem with its place, nothing thrown, nothing coerced. */
export function parseMeeting(input: unknown): Result<Meeting, InputIssue> {
  return parseWith(meetingSchema, input);
}

/** Reads survey answers: every problem with its place, nothing thrown, nothing coerced. */
export function parseSurvey(input: unknown): Result<Survey, InputIssue> {
  return parseWith(surveySchema, input);
}

/** Reads a consent to the use of personal data: every problem with its place, nothing thrown, nothing coerced. */
export function parseConsent(input: unknown): Result<Consent, InputIssue> {
  return parseWith(consentSchema, input);
}
