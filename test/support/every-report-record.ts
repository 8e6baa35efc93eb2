import { calendarDate, idOf } from "nastavnik";
import type { ReportPlace, ReportRecord } from "nastavnik/report";

const day = calendarDate;
const place: Required<ReportPlace> = {
  organisation: idOf("organisation", "organisation:o1"),
  type: "school",
  municipality: "65746",
  region: "66",
};
const codes = {
  audience: "staff",
  scope: "pair",
  forms: ["teacher-teacher"],
  kinds: ["traditional", "reverse"],
  menteeCategories: ["young"],
  mentorQualifications: ["highest"],
} as const;
const standing = {
  ...codes,
  place,
  from: day("2025-09-01"),
  ended: day("2026-05-31"),
  was: { ...codes, forms: [], place: { ...place, municipality: "65728" } },
};

/** What each kind of record may have at most, made up. A kind that is missing here does not compile. */
const samples: { readonly [Kind in ReportRecord["kind"]]: Required<Extract<ReportRecord, { kind: Kind }>> } =
  {
    organisation: {
      kind: "organisation",
      place,
      staff: { teaching: 40, young: 6, newcomers: 3, categoryHolders: 1 },
      complete: true,
      incentives: false,
      withPairs: true,
      documents: ["regulation", "roadmap"],
      readiness: { present: 20, partial: 3, absent: 1 },
      retention: [
        { months: 12, hired: 4, stayed: 3 },
        { months: 36, hired: 2, stayed: 2 },
      ],
    },
    program: {
      ...standing,
      kind: "program",
      contributor: 0,
      ending: "completed",
      endReason: "term-ended",
      activities: { planned: 9, due: 8, done: 8 },
      difficulties: [{ code: "D1", outcome: "removed" }, { code: "D2" }],
      mentorReplacedOn: [day("2026-01-15")],
    },
    pairing: { ...standing, kind: "pairing", mentees: 2, sameSubject: true },
    assignment: {
      ...standing,
      kind: "assignment",
      contributor: 1,
      consent: true,
      supplement: true,
      order: false,
    },
    participant: {
      ...standing,
      kind: "participant",
      side: "mentee",
      staff: true,
      young: true,
      newcomer: false,
      paid: false,
      byOrder: true,
      contestEntrant: false,
      paired: true,
      finished: { certified: true, contests: false },
    },
    survey: {
      kind: "survey",
      place,
      contributor: 2,
      on: day("2026-05-20"),
      side: "mentee",
      level: "reaction",
      answers: [{ scale: "q1", points: 8, lowest: 1, highest: 10 }],
    },
    diagnostics: {
      kind: "diagnostics",
      place,
      contributor: 2,
      scale: "s1",
      difficulty: "D1",
      before: 2,
      after: 4,
    },
    assessment: {
      kind: "assessment",
      place,
      contributor: 2,
      level: "behaviour",
      positive: true,
      menteeCategories: ["young"],
    },
    process: {
      kind: "process",
      place,
      contributor: 3,
      forms: ["teacher-teacher"],
      ratings: [2, 2, 1, 0, 2, 2, 1, 1, 2],
      swot: { strengths: ["staff"], weaknesses: ["other"], opportunities: [], threats: [] },
    },
    needs: {
      kind: "needs",
      place,
      contributor: 3,
      stage: "start",
      program: "running",
      menteeCategories: ["new-to-profession"],
      difficulties: [{ code: "PD-MET-01", level: 2, origin: "self" }],
    },
    count: {
      kind: "count",
      place,
      counts: { "own.visits": 7, "learners.total": 400 },
      persons: { "own.visits": 5 },
    },
  };

export const everyReportRecord: readonly ReportRecord[] = Object.values(samples);
