import type { CalendarDate } from "../base/calendar-date.js";

/** What each rule on a whole dataset reports when it is not kept. */
export type DatasetFacts = {
  /** Mentees of one mentor over all pairs and groups that are not dissolved. */
  "dataset.mentor-load": { readonly mentor: string; readonly limit: number; readonly found: number };
  /** The mentor and the mentee of a pair are one person. */
  "dataset.self-mentoring": { readonly mentor: string; readonly mentee: string };
  /** Growth can be told only from a survey before and one after. */
  "dataset.one-measurement": { readonly program: string; readonly stage: "before" | "after" };
  /** Published on a day for which no consent to dissemination of all of it is there. */
  "dataset.published-without-consent": {
    readonly person: string;
    readonly on: CalendarDate;
    readonly missing: readonly string[];
  };
  /** Something of a person is published, and there are no consents in these data at all. */
  "dataset.publication-undecided": { readonly person: string; readonly since: CalendarDate };
  /** A meeting on a day that is certainly outside its program. */
  "dataset.meeting-outside-program": { readonly meeting: string; readonly program: string };
};
