import type { PaperTexts } from "../papers/paper-texts.js";
import { common } from "./papers/common.js";
import { contractSupplement } from "./papers/contract-supplement.js";
import { curatorReport } from "./papers/curator-report.js";
import { dataConsent } from "./papers/data-consent.js";
import { educationalOrder } from "./papers/educational-order.js";
import { endNotice } from "./papers/end-notice.js";
import { individualPlan } from "./papers/individual-plan.js";
import { meetingJournal } from "./papers/meeting-journal.js";
import { menteeReport } from "./papers/mentee-report.js";
import { mentorConsent } from "./papers/mentor-consent.js";
import { menteeConsent } from "./papers/mentee-consent.js";
import { mentorReport } from "./papers/mentor-report.js";
import { minutes } from "./papers/minutes.js";
import { orderIntroduction } from "./papers/order-introduction.js";
import { orderMentors } from "./papers/order-mentors.js";
import { orderPairs } from "./papers/order-pairs.js";
import { orderEnd } from "./papers/order-end.js";
import { program } from "./papers/program.js";
import { frameProgram } from "./papers/frame-program.js";
import { programCourse } from "./papers/program-course.js";
import { refusalMemo } from "./papers/refusal-memo.js";
import { register } from "./papers/register.js";
import { regulation } from "./papers/regulation.js";
import { menteeReview, mentorReview } from "./papers/reviews.js";
import { roadmap } from "./papers/roadmap.js";

/**
 * The words of all papers in English, for `paperOf`.
 *
 * @example paperOf("order-pairs", facts, paperTexts).title // "On the confirmation of mentoring pairs and groups"
 */
export const paperTexts: PaperTexts = {
  common,
  kinds: {
    "order-introduction": orderIntroduction,
    "order-mentors": orderMentors,
    "order-pairs": orderPairs,
    "order-end": orderEnd,
    regulation,
    roadmap,
    program,
    "frame-program": frameProgram,
    "individual-plan": individualPlan,
    "mentor-consent": mentorConsent,
    "mentee-consent": menteeConsent,
    "data-consent": dataConsent,
    "contract-supplement": contractSupplement,
    "end-notice": endNotice,
    register,
    "meeting-journal": meetingJournal,
    minutes,
    "mentor-report": mentorReport,
    "mentee-report": menteeReport,
    "mentor-review": mentorReview,
    "mentee-review": menteeReview,
    "curator-report": curatorReport,
    "educational-order": educationalOrder,
    "program-course": programCourse,
    "refusal-memo": refusalMemo,
  },
};
