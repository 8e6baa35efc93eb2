import type { Instrument } from "../instrument.js";
import { menteeFeedback } from "./mentee-feedback.js";
import { mentorCompetences } from "./mentor-competences.js";
import { mentorFinalReport } from "./mentor-final-report.js";
import { primaryTeacherSkills } from "./primary-teacher-skills.js";
import { teacherSelfAssessment } from "./teacher-self-assessment.js";
import { youngTeacherTest } from "./young-teacher-test.js";

/**
 * Published questionnaires as facts with their sources: short names of items, scales, blocks, the published key. The codes
 * of items are this project's. A region adds its own with `createInstrument`.
 */
export const builtInInstruments: readonly Instrument[] = [
  teacherSelfAssessment,
  youngTeacherTest,
  menteeFeedback,
  mentorFinalReport,
  mentorCompetences,
  primaryTeacherSkills,
];
