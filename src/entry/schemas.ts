export { programSchema } from "../model/program.js";
export { mentorSchema } from "../model/mentor.js";
export { menteeSchema } from "../model/mentee.js";
export { periodSchema } from "../model/period-schema.js";
