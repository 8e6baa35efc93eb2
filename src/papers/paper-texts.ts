import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import type { CommonTexts } from "./common-texts.js";
import type { Texts as ContractSupplement } from "./kinds/contract-supplement.js";
import type { Texts as CuratorReport } from "./kinds/curator-report.js";
import type { Texts as DataConsent } from "./kinds/data-consent.js";
import type { Texts as EducationalOrder } from "./kinds/educational-order.js";
import type { Texts as EndNotice } from "./kinds/end-notice.js";
import type { Texts as IndividualPlan } from "./kinds/individual-plan.js";
import type { Texts as MeetingJournal } from "./kinds/meeting-journal.js";
import type { Texts as MenteeReport } from "./kinds/mentee-report.js";
import type { Texts as MenteeReview } from "./kinds/mentee-review.js";
import type { Texts as MentorConsent } from "./kinds/mentor-consent.js";
import type { Texts as MenteeConsent } from "./kinds/mentee-consent.js";
import type { Texts as MentorReport } from "./kinds/mentor-report.js";
import type { Texts as MentorReview } from "./kinds/mentor-review.js";
import type { Texts as Minutes } from "./kinds/minutes.js";
import type { Texts as OrderIntroduction } from "./kinds/order-introduction.js";
import type { Texts as OrderMentors } from "./kinds/order-mentors.js";
import type { Texts as OrderPairs } from "./kinds/order-pairs.js";
import type { Texts as OrderEnd } from "./kinds/order-end.js";
import type { Texts as Program } from "./kinds/program.js";
import type { Texts as FrameProgram } from "./kinds/frame-program.js";
import type { Texts as ProgramCourse } from "./kinds/program-course.js";
import type { Texts as RefusalMemo } from "./kinds/refusal-memo.js";
import type { Texts as Register } from "./kinds/register.js";
import type { Texts as Regulation } from "./kinds/regulation.js";
import type { Texts as Roadmap } from "./kinds/roadmap.js";

/** The words of every kind of paper in one language. */
type KindTexts = {
  readonly "order-introduction": OrderIntroduction;
  readonly "order-mentors": OrderMentors;
  readonly "order-pairs": OrderPairs;
  readonly "order-end": OrderEnd;
  readonly regulation: Regulation;
  readonly roadmap: Roadmap;
  readonly program: Program;
  readonly "frame-program": FrameProgram;
  readonly "individual-plan": IndividualPlan;
  readonly "mentor-consent": MentorConsent;
  readonly "mentee-consent": MenteeConsent;
  readonly "data-consent": DataConsent;
  readonly "contract-supplement": ContractSupplement;
  readonly "end-notice": EndNotice;
  readonly register: Register;
  readonly "meeting-journal": MeetingJournal;
  readonly minutes: Minutes;
  readonly "mentor-report": MentorReport;
  readonly "mentee-report": MenteeReport;
  readonly "mentor-review": MentorReview;
  readonly "mentee-review": MenteeReview;
  readonly "curator-report": CuratorReport;
  readonly "educational-order": EducationalOrder;
  readonly "program-course": ProgramCourse;
  readonly "refusal-memo": RefusalMemo;
};

/**
 * All words of the papers in one language: `paperTexts` of `nastavnik/ru` or of `nastavnik/en`. Whoever imports neither has no
 * word of them in the bundle.
 */
export type PaperTexts = {
  readonly common: CommonTexts;
  readonly kinds: { readonly [Kind in PaperKind]: KindTexts[Kind] };
};
