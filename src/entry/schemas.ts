export { programSchema } from "../model/program.js";
export { assignmentSchema, orderSchema } from "../model/assignment.js";
export { consentSchema } from "../model/consent.js";
export { meetingSchema } from "../model/meeting.js";
export { pairingSchema } from "../model/pairing.js";
export { surveySchema } from "../model/survey.js";
export { mentorSchema } from "../model/mentor.js";
export { menteeSchema } from "../model/mentee.js";
export { periodSchema } from "../model/period-schema.js";
