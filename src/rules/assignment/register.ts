import type { Sentences } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as consentAfterOrder from "./consent-after-order.js";
import * as contractIncomplete from "./contract-incomplete.js";
import * as endsBeforeNotice from "./ends-before-notice.js";
import * as endsBeforeStart from "./ends-before-start.js";
import * as noConsent from "./no-consent.js";
import * as noConsent602 from "./no-consent-60-2.js";
import * as noContract from "./no-contract.js";
import * as noOrder from "./no-order.js";
import * as noPayment from "./no-payment.js";
import * as noPayment602 from "./no-payment-60-2.js";
import * as noticeNotWritten from "./notice-not-written.js";
import * as noticeNotWritten602 from "./notice-not-written-60-2.js";
import * as noticeTooShort from "./notice-too-short.js";
import * as noticeTooShort602 from "./notice-too-short-60-2.js";
import * as noticeTooShortByMentor from "./notice-too-short-by-mentor.js";
import * as noticeUndecided from "./notice-undecided.js";
import * as outsideLabourRule from "./outside-labour-rule.js";
import * as permanentDuty from "./permanent-duty.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a mentor's assignment reports when it is not kept. */
export type AssignmentFacts = {
  "assignment.no-consent": noConsent.Facts;
  "assignment.consent-after-order": consentAfterOrder.Facts;
  "assignment.no-contract": noContract.Facts;
  "assignment.contract-incomplete": contractIncomplete.Facts;
  "assignment.no-payment": noPayment.Facts;
  "assignment.permanent-duty": permanentDuty.Facts;
  "assignment.no-order": noOrder.Facts;
  "assignment.outside-labour-rule": outsideLabourRule.Facts;
  "assignment.notice-not-written": noticeNotWritten.Facts;
  "assignment.notice-too-short": noticeTooShort.Facts;
  "assignment.notice-too-short-60-2": noticeTooShort602.Facts;
  "assignment.notice-undecided": noticeUndecided.Facts;
  "assignment.ends-before-notice": endsBeforeNotice.Facts;
  "assignment.notice-too-short-by-mentor": noticeTooShortByMentor.Facts;
  "assignment.notice-not-written-60-2": noticeNotWritten602.Facts;
  "assignment.no-consent-60-2": noConsent602.Facts;
  "assignment.no-payment-60-2": noPayment602.Facts;
  "assignment.ends-before-start": endsBeforeStart.Facts;
};

export const assignmentEntries: EntriesOf<AssignmentFacts> = {
  "assignment.no-consent": noConsent.rule,
  "assignment.consent-after-order": consentAfterOrder.rule,
  "assignment.no-contract": noContract.rule,
  "assignment.contract-incomplete": contractIncomplete.rule,
  "assignment.no-payment": noPayment.rule,
  "assignment.permanent-duty": permanentDuty.rule,
  "assignment.no-order": noOrder.rule,
  "assignment.outside-labour-rule": outsideLabourRule.rule,
  "assignment.notice-not-written": noticeNotWritten.rule,
  "assignment.notice-too-short": noticeTooShort.rule,
  "assignment.notice-too-short-60-2": noticeTooShort602.rule,
  "assignment.notice-undecided": noticeUndecided.rule,
  "assignment.ends-before-notice": endsBeforeNotice.rule,
  "assignment.notice-too-short-by-mentor": noticeTooShortByMentor.rule,
  "assignment.notice-not-written-60-2": noticeNotWritten602.rule,
  "assignment.no-consent-60-2": noConsent602.rule,
  "assignment.no-payment-60-2": noPayment602.rule,
  "assignment.ends-before-start": endsBeforeStart.rule,
};

export const assignmentChecks: ChecksOf<Assignment, AssignmentFacts> = {
  "assignment.no-consent": noConsent.check,
  "assignment.consent-after-order": consentAfterOrder.check,
  "assignment.no-contract": noContract.check,
  "assignment.contract-incomplete": contractIncomplete.check,
  "assignment.no-payment": noPayment.check,
  "assignment.permanent-duty": permanentDuty.check,
  "assignment.no-order": noOrder.check,
  "assignment.outside-labour-rule": outsideLabourRule.check,
  "assignment.notice-not-written": noticeNotWritten.check,
  "assignment.notice-too-short": noticeTooShort.check,
  "assignment.notice-too-short-60-2": noticeTooShort602.check,
  "assignment.notice-undecided": noticeUndecided.check,
  "assignment.ends-before-notice": endsBeforeNotice.check,
  "assignment.notice-too-short-by-mentor": noticeTooShortByMentor.check,
  "assignment.notice-not-written-60-2": noticeNotWritten602.check,
  "assignment.no-consent-60-2": noConsent602.check,
  "assignment.no-payment-60-2": noPayment602.check,
  "assignment.ends-before-start": endsBeforeStart.check,
};

export const assignmentRu: Sentences<AssignmentFacts> = {
  "assignment.no-consent": noConsent.ru,
  "assignment.consent-after-order": consentAfterOrder.ru,
  "assignment.no-contract": noContract.ru,
  "assignment.contract-incomplete": contractIncomplete.ru,
  "assignment.no-payment": noPayment.ru,
  "assignment.permanent-duty": permanentDuty.ru,
  "assignment.no-order": noOrder.ru,
  "assignment.outside-labour-rule": outsideLabourRule.ru,
  "assignment.notice-not-written": noticeNotWritten.ru,
  "assignment.notice-too-short": noticeTooShort.ru,
  "assignment.notice-too-short-60-2": noticeTooShort602.ru,
  "assignment.notice-undecided": noticeUndecided.ru,
  "assignment.ends-before-notice": endsBeforeNotice.ru,
  "assignment.notice-too-short-by-mentor": noticeTooShortByMentor.ru,
  "assignment.notice-not-written-60-2": noticeNotWritten602.ru,
  "assignment.no-consent-60-2": noConsent602.ru,
  "assignment.no-payment-60-2": noPayment602.ru,
  "assignment.ends-before-start": endsBeforeStart.ru,
};

export const assignmentEn: Sentences<AssignmentFacts> = {
  "assignment.no-consent": noConsent.en,
  "assignment.consent-after-order": consentAfterOrder.en,
  "assignment.no-contract": noContract.en,
  "assignment.contract-incomplete": contractIncomplete.en,
  "assignment.no-payment": noPayment.en,
  "assignment.permanent-duty": permanentDuty.en,
  "assignment.no-order": noOrder.en,
  "assignment.outside-labour-rule": outsideLabourRule.en,
  "assignment.notice-not-written": noticeNotWritten.en,
  "assignment.notice-too-short": noticeTooShort.en,
  "assignment.notice-too-short-60-2": noticeTooShort602.en,
  "assignment.notice-undecided": noticeUndecided.en,
  "assignment.ends-before-notice": endsBeforeNotice.en,
  "assignment.notice-too-short-by-mentor": noticeTooShortByMentor.en,
  "assignment.notice-not-written-60-2": noticeNotWritten602.en,
  "assignment.no-consent-60-2": noConsent602.en,
  "assignment.no-payment-60-2": noPayment602.en,
  "assignment.ends-before-start": endsBeforeStart.en,
};
