import type { Sentences } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as meetingOutsideProgram from "./meeting-outside-program.js";
import * as mentorLoad from "./mentor-load.js";
import * as oneMeasurement from "./one-measurement.js";
import * as publicationUndecided from "./publication-undecided.js";
import * as publishedWithoutConsent from "./published-without-consent.js";
import * as selfMentoring from "./self-mentoring.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a whole dataset reports when it is not kept. */
export type DatasetFacts = {
  "dataset.mentor-load": mentorLoad.Facts;
  "dataset.self-mentoring": selfMentoring.Facts;
  "dataset.one-measurement": oneMeasurement.Facts;
  "dataset.published-without-consent": publishedWithoutConsent.Facts;
  "dataset.publication-undecided": publicationUndecided.Facts;
  "dataset.meeting-outside-program": meetingOutsideProgram.Facts;
};

export const datasetEntries: EntriesOf<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.rule,
  "dataset.self-mentoring": selfMentoring.rule,
  "dataset.one-measurement": oneMeasurement.rule,
  "dataset.published-without-consent": publishedWithoutConsent.rule,
  "dataset.publication-undecided": publicationUndecided.rule,
  "dataset.meeting-outside-program": meetingOutsideProgram.rule,
};

export const datasetChecks: ChecksOf<RecordsByKind, DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.check,
  "dataset.self-mentoring": selfMentoring.check,
  "dataset.one-measurement": oneMeasurement.check,
  "dataset.published-without-consent": publishedWithoutConsent.check,
  "dataset.publication-undecided": publicationUndecided.check,
  "dataset.meeting-outside-program": meetingOutsideProgram.check,
};

export const datasetRu: Sentences<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.ru,
  "dataset.self-mentoring": selfMentoring.ru,
  "dataset.one-measurement": oneMeasurement.ru,
  "dataset.published-without-consent": publishedWithoutConsent.ru,
  "dataset.publication-undecided": publicationUndecided.ru,
  "dataset.meeting-outside-program": meetingOutsideProgram.ru,
};

export const datasetEn: Sentences<DatasetFacts> = {
  "dataset.mentor-load": mentorLoad.en,
  "dataset.self-mentoring": selfMentoring.en,
  "dataset.one-measurement": oneMeasurement.en,
  "dataset.published-without-consent": publishedWithoutConsent.en,
  "dataset.publication-undecided": publicationUndecided.en,
  "dataset.meeting-outside-program": meetingOutsideProgram.en,
};
