import type { Sentences } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as catalogueCode from "./catalogue-code.js";
import * as categoryTooLow from "./category-too-low.js";
import * as eligibilityUndecided from "./eligibility-undecided.js";
import * as noResults from "./no-results.js";
import * as noTrajectory from "./no-trajectory.js";
import * as notConsenting from "./not-consenting.js";
import * as openPenalty from "./open-penalty.js";
import * as resultNotPositive from "./result-not-positive.js";
import * as tooLittleService from "./too-little-service.js";
import * as unknownCode from "./unknown-code.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a mentor of the register reports when it is not kept. */
export type MentorFacts = {
  "mentor.no-results": noResults.Facts;
  "mentor.no-trajectory": noTrajectory.Facts;
  "mentor.not-consenting": notConsenting.Facts;
  "mentor.too-little-service": tooLittleService.Facts;
  "mentor.category-too-low": categoryTooLow.Facts;
  "mentor.open-penalty": openPenalty.Facts;
  "mentor.eligibility-undecided": eligibilityUndecided.Facts;
  "mentor.unknown-code": unknownCode.Facts;
  "mentor.catalogue-code": catalogueCode.Facts;
  "mentor.result-not-positive": resultNotPositive.Facts;
};

export const mentorEntries: EntriesOf<MentorFacts> = {
  "mentor.no-results": noResults.rule,
  "mentor.no-trajectory": noTrajectory.rule,
  "mentor.not-consenting": notConsenting.rule,
  "mentor.too-little-service": tooLittleService.rule,
  "mentor.category-too-low": categoryTooLow.rule,
  "mentor.open-penalty": openPenalty.rule,
  "mentor.eligibility-undecided": eligibilityUndecided.rule,
  "mentor.unknown-code": unknownCode.rule,
  "mentor.catalogue-code": catalogueCode.rule,
  "mentor.result-not-positive": resultNotPositive.rule,
};

export const mentorChecks: ChecksOf<Mentor, MentorFacts> = {
  "mentor.no-results": noResults.check,
  "mentor.no-trajectory": noTrajectory.check,
  "mentor.not-consenting": notConsenting.check,
  "mentor.too-little-service": tooLittleService.check,
  "mentor.category-too-low": categoryTooLow.check,
  "mentor.open-penalty": openPenalty.check,
  "mentor.eligibility-undecided": eligibilityUndecided.check,
  "mentor.unknown-code": unknownCode.check,
  "mentor.catalogue-code": catalogueCode.check,
  "mentor.result-not-positive": resultNotPositive.check,
};

export const mentorRu: Sentences<MentorFacts> = {
  "mentor.no-results": noResults.ru,
  "mentor.no-trajectory": noTrajectory.ru,
  "mentor.not-consenting": notConsenting.ru,
  "mentor.too-little-service": tooLittleService.ru,
  "mentor.category-too-low": categoryTooLow.ru,
  "mentor.open-penalty": openPenalty.ru,
  "mentor.eligibility-undecided": eligibilityUndecided.ru,
  "mentor.unknown-code": unknownCode.ru,
  "mentor.catalogue-code": catalogueCode.ru,
  "mentor.result-not-positive": resultNotPositive.ru,
};

export const mentorEn: Sentences<MentorFacts> = {
  "mentor.no-results": noResults.en,
  "mentor.no-trajectory": noTrajectory.en,
  "mentor.not-consenting": notConsenting.en,
  "mentor.too-little-service": tooLittleService.en,
  "mentor.category-too-low": categoryTooLow.en,
  "mentor.open-penalty": openPenalty.en,
  "mentor.eligibility-undecided": eligibilityUndecided.en,
  "mentor.unknown-code": unknownCode.en,
  "mentor.catalogue-code": catalogueCode.en,
  "mentor.result-not-positive": resultNotPositive.en,
};
