import type { Sentences } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as componentMissing from "./component-missing.js";
import * as componentUnsaid from "./component-unsaid.js";
import * as curatorMissing from "./curator-missing.js";
import * as curatorMissingR145 from "./curator-missing-r-145.js";
import * as curatorUnsaid from "./curator-unsaid.js";
import * as documentEndsBeforeStart from "./document-ends-before-start.js";
import * as documentMissingByDataLaw from "./document-missing-by-data-law.js";
import * as documentMissingByDataLaw2006 from "./document-missing-by-data-law-2006.js";
import * as documentMissingByLabourLaw from "./document-missing-by-labour-law.js";
import * as documentMissingByLearnersModel from "./document-missing-by-learners-model.js";
import * as documentMissingByStaffModel from "./document-missing-by-staff-model.js";
import * as documentUnsaid from "./document-unsaid.js";
import * as mentorPayToCheck from "./mentor-pay-to-check.js";
import * as mentorPayUnpaid from "./mentor-pay-unpaid.js";
import * as mentorPayUnsaid from "./mentor-pay-unsaid.js";
import * as overlayNotInProfile from "./overlay-not-in-profile.js";
import * as registerStale from "./register-stale.js";
import * as registerUndated from "./register-undated.js";
import * as staffingPartAboveWhole from "./staffing-part-above-whole.js";
import * as unknownCode from "./unknown-code.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on organisations reports when it is not kept. */
export type OrganisationFacts = {
  "document.missing-by-labour-law": documentMissingByLabourLaw.Facts;
  "document.missing-by-data-law": documentMissingByDataLaw.Facts;
  "document.missing-by-staff-model": documentMissingByStaffModel.Facts;
  "document.missing-by-learners-model": documentMissingByLearnersModel.Facts;
  "curator.missing": curatorMissing.Facts;
  "register.stale": registerStale.Facts;
  "register.undated": registerUndated.Facts;
  "component.missing": componentMissing.Facts;
  "component.unsaid": componentUnsaid.Facts;
  "mentor-pay.unsaid": mentorPayUnsaid.Facts;
  "mentor-pay.to-check": mentorPayToCheck.Facts;
  "staffing.part-above-whole": staffingPartAboveWhole.Facts;
  "overlay.not-in-profile": overlayNotInProfile.Facts;
  "organisation.unknown-code": unknownCode.Facts;
  "document.missing-by-data-law-2006": documentMissingByDataLaw2006.Facts;
  "mentor-pay.unpaid": mentorPayUnpaid.Facts;
  "curator.missing-r-145": curatorMissingR145.Facts;
  "document.ends-before-start": documentEndsBeforeStart.Facts;
  "document.unsaid": documentUnsaid.Facts;
  "curator.unsaid": curatorUnsaid.Facts;
};

export type OrganisationRuleCode = keyof OrganisationFacts;

export const organisationEntries: EntriesOf<OrganisationFacts> = {
  "document.missing-by-labour-law": documentMissingByLabourLaw.rule,
  "document.missing-by-data-law": documentMissingByDataLaw.rule,
  "document.missing-by-staff-model": documentMissingByStaffModel.rule,
  "document.missing-by-learners-model": documentMissingByLearnersModel.rule,
  "curator.missing": curatorMissing.rule,
  "register.stale": registerStale.rule,
  "register.undated": registerUndated.rule,
  "component.missing": componentMissing.rule,
  "component.unsaid": componentUnsaid.rule,
  "mentor-pay.unsaid": mentorPayUnsaid.rule,
  "mentor-pay.to-check": mentorPayToCheck.rule,
  "staffing.part-above-whole": staffingPartAboveWhole.rule,
  "overlay.not-in-profile": overlayNotInProfile.rule,
  "organisation.unknown-code": unknownCode.rule,
  "document.missing-by-data-law-2006": documentMissingByDataLaw2006.rule,
  "mentor-pay.unpaid": mentorPayUnpaid.rule,
  "curator.missing-r-145": curatorMissingR145.rule,
  "document.ends-before-start": documentEndsBeforeStart.rule,
  "document.unsaid": documentUnsaid.rule,
  "curator.unsaid": curatorUnsaid.rule,
};

export const organisationChecks: ChecksOf<Organisation, OrganisationFacts> = {
  "document.missing-by-labour-law": documentMissingByLabourLaw.check,
  "document.missing-by-data-law": documentMissingByDataLaw.check,
  "document.missing-by-staff-model": documentMissingByStaffModel.check,
  "document.missing-by-learners-model": documentMissingByLearnersModel.check,
  "curator.missing": curatorMissing.check,
  "register.stale": registerStale.check,
  "register.undated": registerUndated.check,
  "component.missing": componentMissing.check,
  "component.unsaid": componentUnsaid.check,
  "mentor-pay.unsaid": mentorPayUnsaid.check,
  "mentor-pay.to-check": mentorPayToCheck.check,
  "staffing.part-above-whole": staffingPartAboveWhole.check,
  "overlay.not-in-profile": overlayNotInProfile.check,
  "organisation.unknown-code": unknownCode.check,
  "document.missing-by-data-law-2006": documentMissingByDataLaw2006.check,
  "mentor-pay.unpaid": mentorPayUnpaid.check,
  "curator.missing-r-145": curatorMissingR145.check,
  "document.ends-before-start": documentEndsBeforeStart.check,
  "document.unsaid": documentUnsaid.check,
  "curator.unsaid": curatorUnsaid.check,
};

export const organisationRu: Sentences<OrganisationFacts> = {
  "document.missing-by-labour-law": documentMissingByLabourLaw.ru,
  "document.missing-by-data-law": documentMissingByDataLaw.ru,
  "document.missing-by-staff-model": documentMissingByStaffModel.ru,
  "document.missing-by-learners-model": documentMissingByLearnersModel.ru,
  "curator.missing": curatorMissing.ru,
  "register.stale": registerStale.ru,
  "register.undated": registerUndated.ru,
  "component.missing": componentMissing.ru,
  "component.unsaid": componentUnsaid.ru,
  "mentor-pay.unsaid": mentorPayUnsaid.ru,
  "mentor-pay.to-check": mentorPayToCheck.ru,
  "staffing.part-above-whole": staffingPartAboveWhole.ru,
  "overlay.not-in-profile": overlayNotInProfile.ru,
  "organisation.unknown-code": unknownCode.ru,
  "document.missing-by-data-law-2006": documentMissingByDataLaw2006.ru,
  "mentor-pay.unpaid": mentorPayUnpaid.ru,
  "curator.missing-r-145": curatorMissingR145.ru,
  "document.ends-before-start": documentEndsBeforeStart.ru,
  "document.unsaid": documentUnsaid.ru,
  "curator.unsaid": curatorUnsaid.ru,
};

export const organisationEn: Sentences<OrganisationFacts> = {
  "document.missing-by-labour-law": documentMissingByLabourLaw.en,
  "document.missing-by-data-law": documentMissingByDataLaw.en,
  "document.missing-by-staff-model": documentMissingByStaffModel.en,
  "document.missing-by-learners-model": documentMissingByLearnersModel.en,
  "curator.missing": curatorMissing.en,
  "register.stale": registerStale.en,
  "register.undated": registerUndated.en,
  "component.missing": componentMissing.en,
  "component.unsaid": componentUnsaid.en,
  "mentor-pay.unsaid": mentorPayUnsaid.en,
  "mentor-pay.to-check": mentorPayToCheck.en,
  "staffing.part-above-whole": staffingPartAboveWhole.en,
  "overlay.not-in-profile": overlayNotInProfile.en,
  "organisation.unknown-code": unknownCode.en,
  "document.missing-by-data-law-2006": documentMissingByDataLaw2006.en,
  "mentor-pay.unpaid": mentorPayUnpaid.en,
  "curator.missing-r-145": curatorMissingR145.en,
  "document.ends-before-start": documentEndsBeforeStart.en,
  "document.unsaid": documentUnsaid.en,
  "curator.unsaid": curatorUnsaid.en,
};
