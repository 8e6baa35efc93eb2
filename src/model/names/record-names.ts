import { activityNames } from "./activity-names.js";
import { answersNames } from "./answers-names.js";
import { assignmentNames } from "./assignment-names.js";
import { communityNames } from "./community-names.js";
import { consentNames } from "./consent-names.js";
import { developmentPlanNames } from "./development-plan-names.js";
import type { AnyFieldNames } from "./field-names.js";
import { meetingNames } from "./meeting-names.js";
import { menteeNames } from "./mentee-names.js";
import { mentorNames } from "./mentor-names.js";
import { methodologyNames } from "./methodology-names.js";
import { organisationNames } from "./organisation-names.js";
import { pairingNames } from "./pairing-names.js";
import { personNames } from "./person-names.js";
import { programNames } from "./program-names.js";
import { surveyNames } from "./survey-names.js";
import { targetModelNames } from "./target-model-names.js";
import { workCalendarNames } from "./work-calendar-names.js";

/** A record whose fields have names: every kind of record, and a line of a plan. */
export type NamedRecord =
  | "activity"
  | "answers"
  | "assignment"
  | "community"
  | "consent"
  | "development-plan"
  | "meeting"
  | "mentee"
  | "mentor"
  | "methodology"
  | "organisation"
  | "pairing"
  | "person"
  | "program"
  | "survey"
  | "target-model"
  | "work-calendar";

/**
 * What the fields of each record are called, in both languages: for tables, forms, papers and sentences. Parts of a field
 * stand in its `parts`.
 */
export const recordNames: Readonly<Record<NamedRecord, AnyFieldNames>> = {
  activity: activityNames,
  answers: answersNames,
  assignment: assignmentNames,
  community: communityNames,
  consent: consentNames,
  "development-plan": developmentPlanNames,
  meeting: meetingNames,
  mentee: menteeNames,
  mentor: mentorNames,
  methodology: methodologyNames,
  organisation: organisationNames,
  pairing: pairingNames,
  person: personNames,
  program: programNames,
  survey: surveyNames,
  "target-model": targetModelNames,
  "work-calendar": workCalendarNames,
};
