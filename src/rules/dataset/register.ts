import type { Sentences } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as assignmentsAtOnce from "./assignments-at-once.js";
import * as contractTooShort from "./contract-too-short.js";
import * as meetingOutsideProgram from "./meeting-outside-program.js";
import * as mentorLoad from "./mentor-load.js";
import * as oneMeasurement from "./one-measurement.js";
import * as pairTwice from "./pair-twice.js";
import * as previousNotBefore from "./previous-not-before.js";
import * as previousRing from "./previous-ring.js";
import * as publicationUndecided from "./publication-undecided.js";
import * as publishedWithoutConsent from "./published-without-consent.js";
import * as questionUnasked from "./question-unasked.js";
import * as samePerson from "./same-person.js";
import * as seatsExceeded from "./seats-exceeded.js";
import * as selfMentoring from "./self-mentoring.js";
import * as trajectoryUnproven from "./trajectory-unproven.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a whole dataset reports when it is not kept. */
export type DatasetFacts = {
  "dataset.mentor-load": mentorLoad.Facts;
  "dataset.self-mentoring": selfMentoring.Facts;
  "dataset.trajectory-unproven": trajectoryUnproven.Facts;
  "dataset.one-measurement": oneMeasurement.Facts;
  "dataset.question-unasked": questionUnasked.Facts;
  "dataset.published-without-consent": publishedWithoutConsent.Facts;
  "dataset.publication-undecided": publicationUndecided.Facts;
  "dataset.meeting-outside-program": meetingOutsideProgram.Facts;
  "dataset.same-person": samePerson.Facts;
  "dataset.seats-exceeded": seatsExceeded.Facts;
  "dataset.pair-twice": pairTwice.Facts;
  "dataset.assignments-at-once": assignmentsAtOnce.Facts;
  "dataset.previous-ring": previousRing.Facts;
  "dataset.previous-not-before": previousNotBefore.Facts;
  "dataset.contract-too-short": contractTooShort.Facts;
};

export const datasetEntries: EntriesOf<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.rule,
  "dataset.self-mentoring": selfMentoring.rule,
  "dataset.trajectory-unproven": trajectoryUnproven.rule,
  "dataset.one-measurement": oneMeasurement.rule,
  "dataset.question-unasked": questionUnasked.rule,
  "dataset.published-without-consent": publishedWithoutConsent.rule,
  "dataset.publication-undecided": publicationUndecided.rule,
  "dataset.meeting-outside-program": meetingOutsideProgram.rule,
  "dataset.same-person": samePerson.rule,
  "dataset.seats-exceeded": seatsExceeded.rule,
  "dataset.pair-twice": pairTwice.rule,
  "dataset.assignments-at-once": assignmentsAtOnce.rule,
  "dataset.previous-ring": previousRing.rule,
  "dataset.previous-not-before": previousNotBefore.rule,
  "dataset.contract-too-short": contractTooShort.rule,
};

export const datasetChecks: ChecksOf<RecordsByKind, DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.check,
  "dataset.self-mentoring": selfMentoring.check,
  "dataset.trajectory-unproven": trajectoryUnproven.check,
  "dataset.one-measurement": oneMeasurement.check,
  "dataset.question-unasked": questionUnasked.check,
  "dataset.published-without-consent": publishedWithoutConsent.check,
  "dataset.publication-undecided": publicationUndecided.check,
  "dataset.meeting-outside-program": meetingOutsideProgram.check,
  "dataset.same-person": samePerson.check,
  "dataset.seats-exceeded": seatsExceeded.check,
  "dataset.pair-twice": pairTwice.check,
  "dataset.assignments-at-once": assignmentsAtOnce.check,
  "dataset.previous-ring": previousRing.check,
  "dataset.previous-not-before": previousNotBefore.check,
  "dataset.contract-too-short": contractTooShort.check,
};

export const datasetRu: Sentences<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.ru,
  "dataset.self-mentoring": selfMentoring.ru,
  "dataset.trajectory-unproven": trajectoryUnproven.ru,
  "dataset.one-measurement": oneMeasurement.ru,
  "dataset.question-unasked": questionUnasked.ru,
  "dataset.published-without-consent": publishedWithoutConsent.ru,
  "dataset.publication-undecided": publicationUndecided.ru,
  "dataset.meeting-outside-program": meetingOutsideProgram.ru,
  "dataset.same-person": samePerson.ru,
  "dataset.seats-exceeded": seatsExceeded.ru,
  "dataset.pair-twice": pairTwice.ru,
  "dataset.assignments-at-once": assignmentsAtOnce.ru,
  "dataset.previous-ring": previousRing.ru,
  "dataset.previous-not-before": previousNotBefore.ru,
  "dataset.contract-too-short": contractTooShort.ru,
};

export const datasetEn: Sentences<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.en,
  "dataset.self-mentoring": selfMentoring.en,
  "dataset.trajectory-unproven": trajectoryUnproven.en,
  "dataset.one-measurement": oneMeasurement.en,
  "dataset.question-unasked": questionUnasked.en,
  "dataset.published-without-consent": publishedWithoutConsent.en,
  "dataset.publication-undecided": publicationUndecided.en,
  "dataset.meeting-outside-program": meetingOutsideProgram.en,
  "dataset.same-person": samePerson.en,
  "dataset.seats-exceeded": seatsExceeded.en,
  "dataset.pair-twice": pairTwice.en,
  "dataset.assignments-at-once": assignmentsAtOnce.en,
  "dataset.previous-ring": previousRing.en,
  "dataset.previous-not-before": previousNotBefore.en,
  "dataset.contract-too-short": contractTooShort.en,
};
