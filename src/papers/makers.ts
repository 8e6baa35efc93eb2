import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import type { PaperMaker } from "./desk.js";
import type { PaperFacts } from "./facts-of-kinds.js";
import { make as contractSupplement } from "./kinds/contract-supplement.js";
import { make as curatorReport } from "./kinds/curator-report.js";
import { make as dataConsent } from "./kinds/data-consent.js";
import { make as educationalOrder } from "./kinds/educational-order.js";
import { make as endNotice } from "./kinds/end-notice.js";
import { make as individualPlan } from "./kinds/individual-plan.js";
import { make as meetingJournal } from "./kinds/meeting-journal.js";
import { make as menteeReport } from "./kinds/mentee-report.js";
import { make as menteeReview } from "./kinds/mentee-review.js";
import { make as mentorConsent } from "./kinds/mentor-consent.js";
import { make as menteeConsent } from "./kinds/mentee-consent.js";
import { make as mentorReport } from "./kinds/mentor-report.js";
import { make as mentorReview } from "./kinds/mentor-review.js";
import { make as minutes } from "./kinds/minutes.js";
import { make as orderIntroduction } from "./kinds/order-introduction.js";
import { make as orderMentors } from "./kinds/order-mentors.js";
import { make as orderPairs } from "./kinds/order-pairs.js";
import { make as orderEnd } from "./kinds/order-end.js";
import { make as program } from "./kinds/program.js";
import { make as frameProgram } from "./kinds/frame-program.js";
import { make as programCourse } from "./kinds/program-course.js";
import { make as refusalMemo } from "./kinds/refusal-memo.js";
import { make as register } from "./kinds/register.js";
import { make as regulation } from "./kinds/regulation.js";
import { make as roadmap } from "./kinds/roadmap.js";
import type { PaperTexts } from "./paper-texts.js";

/** Who makes each kind of paper: a kind without a maker does not compile. */
export const makers: {
  readonly [Kind in PaperKind]: PaperMaker<Kind, PaperFacts[Kind], PaperTexts["kinds"][Kind]>;
} = {
  "order-introduction": orderIntroduction,
  "order-mentors": orderMentors,
  "order-pairs": orderPairs,
  "order-end": orderEnd,
  regulation: regulation,
  roadmap: roadmap,
  program: program,
  "frame-program": frameProgram,
  "individual-plan": individualPlan,
  "mentor-consent": mentorConsent,
  "mentee-consent": menteeConsent,
  "data-consent": dataConsent,
  "contract-supplement": contractSupplement,
  "end-notice": endNotice,
  register: register,
  "meeting-journal": meetingJournal,
  minutes: minutes,
  "mentor-report": mentorReport,
  "mentee-report": menteeReport,
  "mentor-review": mentorReview,
  "mentee-review": menteeReview,
  "curator-report": curatorReport,
  "educational-order": educationalOrder,
  "program-course": programCourse,
  "refusal-memo": refusalMemo,
};
