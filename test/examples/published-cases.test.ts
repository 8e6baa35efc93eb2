import { describe, expect, test } from "vitest";
import { checkProgram, idOf, readPeriod, termVerdict, type Coded, type Program } from "nastavnik";
import { regionBases } from "../../examples/check-published-cases/program-of-case.js";
import { caseRecords, readCases } from "../../examples/check-published-cases/read-cases.js";
import type { CaseActivity, CaseRecord } from "../../examples/check-published-cases/case-record.js";
import { newOrganisation } from "nastavnik/model";
import { createPaper, toMarkdown } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { profile } from "../support/build.js";

const programs = readCases();

/** What a case calls each way of giving a time. */
const whenKinds: Readonly<Record<string, CaseActivity["when_kind"]>> = {
  recurring: "monthly",
  year: "ongoing",
  event: "stage",
  day: "day_without_year",
  month: "month_without_year",
};

/** The way back: everything a case says, found again in its program. */
function caseOf(program: Program): Omit<CaseRecord, "period" | "period_form"> {
  const { provenance, place, headcount } = program;
  if (provenance === undefined) throw new Error("a case has a provenance");
  const [source_url = "", ...more_urls] = provenance.sources;
  const words = ({ asWritten }: Coded) => asWritten ?? "";
  const kindOf = { regulation: "regulation", practice: "practice" }[provenance.document as string];
  const basis = Object.entries(regionBases).find(([, value]) => value === provenance.regionKnown)?.[0];
  return {
    id: program.id.slice("program:".length),
    source_url,
    more_urls,
    record_kind: (kindOf ?? "program_document") as CaseRecord["record_kind"],
    doc_type: provenance.document.replace("-", "_") as CaseRecord["doc_type"],
    readable_part: provenance.read as CaseRecord["readable_part"],
    title_scope: provenance.scopeAsWritten ?? null,
    org_type: (place.type === "supplementary" ? "additional" : place.type) as CaseRecord["org_type"],
    region: place.region?.asWritten ?? null,
    region_source: (basis ?? null) as CaseRecord["region_source"],
    regulations_cited: program.regulations.map(words),
    forms_verbatim: program.forms.map(words),
    kinds_verbatim: program.kinds.map(words),
    participants: program.participants.map((participant) => ({
      ref: participant.ref,
      role: (participant.role === "working-group" ? "project_group_member" : participant.role) as "mentor",
      position: participant.post?.asWritten ?? null,
      subject: participant.subject?.asWritten ?? null,
      experience_years: participant.experience?.years ?? null,
      experience_verbatim: participant.experience?.asWritten ?? null,
      qualification_category: participant.qualification?.asWritten ?? null,
      mentee_category: participant.category?.asWritten ?? null,
      note: participant.remark ?? null,
      individual: participant.individual,
    })),
    mentors_count: headcount?.mentors ?? null,
    mentees_count: headcount?.mentees ?? null,
    counts_verbatim: headcount?.asWritten ?? null,
    max_mentees_per_mentor_rule: program.maxMenteesPerMentor ?? null,
    period_verbatim: program.period?.asWritten || null,
    difficulties: program.difficulties.map(words),
    strengths: program.strengths.map(words),
    goals: [...program.goals],
    activities: program.activities.map(({ title, type, time, responsible }) => ({
      label: title,
      when: time?.asWritten ?? null,
      when_kind: whenKinds[time?.timing ?? ""] ?? null,
      type: type?.asWritten ?? null,
      responsible: responsible[0]?.asWritten ?? null,
    })),
    meeting_frequency: program.meetingFrequency ?? null,
    outcomes: [...program.expectedResults],
    monitoring_tools: [...program.monitoringTools],
    authors: [...program.authorPosts],
    approval: program.approvals.map(({ step, by, on, document, onAsWritten }) => ({
      step,
      body: by?.asWritten ?? null,
      date: on ?? null,
      document_no: document ?? null,
      date_verbatim: onAsWritten ?? null,
    })),
    early_termination: program.earlyTermination ?? null,
    surprises: [...provenance.remarks],
    surprise_tags: [...provenance.tags],
  };
}

test("every published case is read, and nothing of it is lost", () => {
  expect(programs.length).toBe(73);
  for (const [i, { period, period_form, ...said }] of caseRecords.entries()) {
    expect(caseOf(programs[i]!)).toEqual(said);
    expect([period, period_form].every(Boolean)).toBe(true); // judged below
  }
});

describe("periods, against what a person concluded from the same words", () => {
  const classes = {
    within_3_12: "within",
    under_3: "too-short",
    over_12: "too-long",
    undetermined: "undecided",
  };

  test.each(caseRecords.filter(({ period_verbatim }) => period_verbatim !== null))(
    "$id: $period_verbatim",
    (record) => {
      const { period_verbatim, period } = record;
      const read = readPeriod(period_verbatim ?? "");
      expect(termVerdict(read, { minMonths: 3, maxMonths: 12 })).toBe(
        classes[period.class_against_3_12_months],
      );
      if (period.start_date)
        expect(read.starts).toEqual({ earliest: period.start_date, latest: period.start_date });
      if (period.end_date_range) expect(Object.values(read.ends ?? {})).toEqual(period.end_date_range);
      if (period.duration_months_min !== null) {
        const [least, most] = [read.months?.min ?? 0, read.months?.max ?? 0];
        expect(least <= (period.duration_months_max ?? 0) && most >= period.duration_months_min).toBe(true);
      }
    },
  );
});

test("the words of real documents find their codes", () => {
  const uncoded = (all: readonly Coded[]) =>
    all.filter(({ code }) => code === undefined).map(({ asWritten }) => asWritten);
  expect(uncoded(programs.flatMap(({ forms }) => forms))).toEqual([]);
  expect(uncoded(programs.flatMap(({ kinds }) => kinds))).toEqual([
    "дистанционное реверсивное наставничество",
  ]);
  expect(
    uncoded(programs.flatMap(({ participants }) => participants.flatMap(({ category }) => category ?? []))),
  ).toEqual(["более опытный"]);
  expect(uncoded(programs.flatMap(({ regulations }) => regulations)).length).toBe(6); // regional acts, a project, a goal
});

test("the rules find what is certain in them, and no more", () => {
  const found = programs.flatMap((program) =>
    checkProgram(program, { on: profile("2025-12-01").day, profile: profile("2025-12-01") }).map(
      ({ code }) => `${program.id} ${code}`,
    ),
  );
  // three years of one pair, of the Year of the Teacher and Mentor or later; the end that an opening leaves out is not asked for
  expect(found).toEqual(["program:case-023 program.duration"]);
});

test("programs of pupils and students are not taken for programs of staff", () => {
  const audienceOf = (audience: Program["audience"]) =>
    programs.filter((program) => program.audience === audience);
  for (const { forms } of audienceOf("learners")) expect(forms.length).toBeGreaterThan(0);
  expect(["staff", "learners", "mixed"].map((audience) => audienceOf(audience as "staff").length)).toEqual([
    64, 1, 8,
  ]);
});

test("each can be printed: as the program of a pair where somebody takes part, else as that of the organisation", () => {
  let pairs = 0;
  for (const program of programs) {
    const { organisation: id = idOf("organisation", "organisation:somewhere"), type = "school" } =
      program.place;
    const facts = { organisation: newOrganisation({ id, type, audience: program.audience }), program };
    const ofPair = createPaper("program", facts, paperTexts);
    if (ofPair.ok) pairs++;
    else expect(ofPair.issues.map(({ code }) => code)).toEqual(["program.no-participants"]);
    const frame = createPaper("frame-program", facts, paperTexts);
    expect(frame.ok && toMarkdown(frame.value)).toContain("Программа наставничества");
  }
  expect([pairs, programs.length]).toEqual([38, 73]);
});
