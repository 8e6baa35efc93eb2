import type * as z from "zod";
import { activitySchema } from "../model/activity.js";
import { answersSchema } from "../model/answers.js";
import { assignmentSchema } from "../model/assignment.js";
import { communitySchema } from "../model/community.js";
import { consentSchema } from "../model/consent.js";
import { developmentPlanSchema } from "../model/development-plan.js";
import { meetingSchema } from "../model/meeting.js";
import { menteeSchema } from "../model/mentee.js";
import { mentorSchema } from "../model/mentor.js";
import { methodologySchema } from "../model/methodology.js";
import { organisationSchema } from "../model/organisation.js";
import { pairingSchema } from "../model/pairing.js";
import { personSchema } from "../model/person.js";
import { programSchema } from "../model/program.js";
import { surveySchema } from "../model/survey.js";
import { targetModelSchema } from "../model/target-model.js";
import { workCalendarSchema } from "../model/work-calendar-record.js";
import type { NamedRecord } from "../model/names/record-names.js";

/** The schema behind each record that a form can be made of. */
export const recordSchemas: Readonly<Record<NamedRecord, z.ZodType>> = {
  activity: activitySchema,
  answers: answersSchema,
  assignment: assignmentSchema,
  community: communitySchema,
  consent: consentSchema,
  "development-plan": developmentPlanSchema,
  meeting: meetingSchema,
  mentee: menteeSchema,
  mentor: mentorSchema,
  methodology: methodologySchema,
  organisation: organisationSchema,
  pairing: pairingSchema,
  person: personSchema,
  program: programSchema,
  survey: surveySchema,
  "target-model": targetModelSchema,
  "work-calendar": workCalendarSchema,
};
