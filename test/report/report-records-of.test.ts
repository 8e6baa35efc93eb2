import { describe, expect, test } from "vitest";
import {
  academicYear,
  emptyReport,
  idOf,
  mergeReports,
  reportOn,
  reportRecordsOf,
  rowsOf,
  type Mentee,
  type Organisation,
  type Pairing,
  type Person,
} from "nastavnik";
import { parseDataset, type Dataset, type DatasetRecord, type Survey } from "nastavnik/model";
import {
  organisationRecordOf,
  type ParticipantRecord,
  type ProgramProgress,
  type ReportRecord,
} from "nastavnik/report";
import { assignment, mentee, mentor, pairing, participant, program, survey } from "../support/build.js";
import {
  fullOrganisation,
  items,
  keptDocuments,
  organisation,
  person,
} from "../support/build-organisation.js";
import { day } from "./random-records.js";

const [period, on] = [academicYear(2025), day("2026-08-31")];
const [o1, o2] = [idOf("organisation", "organisation:o1"), idOf("organisation", "organisation:o2")];
const personId = (key: string) => idOf("person", `person:${key}`);
const programId = (key: string) => idOf("program", `program:${key}`);

const datasetOf = (...records: readonly DatasetRecord[]): Dataset => ({
  kind: "dataset",
  schemaVersion: 1,
  records,
});

/** Read as a file is: what the builders make is what a parser takes. */
function readAgain(written: Dataset): Dataset {
  const read = parseDataset(JSON.parse(JSON.stringify(written)));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function programOf(key: string, mentor: string, ...mentees: readonly string[]) {
  return program({
    id: programId(key),
    participants: [
      participant("mentor", { person: personId(mentor) }),
      ...mentees.map((each, i) => participant("mentee", { ref: `mentee-${i + 1}`, person: personId(each) })),
    ],
  });
}

const completed: ProgramProgress = {
  status: "completed",
  startedOn: day("2025-10-01"),
  completedOn: day("2026-05-29"),
  outcomes: { d1: "removed" },
};

const states = new Map<string, ProgramProgress>([
  ["program:p1", completed],
  ["program:p2", { status: "active", startedOn: day("2025-09-01"), done: { a1: day("2025-11-10") } }],
  ["program:p3", { ...completed, completedOn: day("2025-08-31"), startedOn: day("2024-10-01") }],
]);

/** A school of which everything is said, and a kindergarten of which hardly anything is. */
const dataset = readAgain(
  datasetOf(
    fullOrganisation({ municipality: { code: "north" } }),
    organisation({ id: o2, type: "kindergarten", curators: [], staffing: [], documents: [], components: [] }),
    person({ id: personId("c1") }),
    person({ id: personId("y") }),
    person({ id: personId("z") }),
    person({ id: personId("a"), organisation: o1 }),
    person({ id: personId("b"), organisation: o2 }),
    person({
      id: personId("x"),
      organisation: o1,
      inOrganisationSince: { earliest: day("2025-09-01"), latest: day("2025-09-01") },
      age: { on: day("2025-09-01"), min: 23, max: 23 },
      firstJob: true,
      education: [{ level: "bachelor", finished: true }],
      categories: [{ category: "first", since: day("2026-04-01") }],
    }),
    mentee("x", { categories: [{ code: "new-to-profession" }] }),
    mentee("y", { categories: [{ code: "growth" }] }),
    mentee("z", { categories: [{ code: "digital" }] }),
    programOf("p1", "a", "x"),
    programOf("p2", "b", "y"),
    programOf("p3", "c", "w"),
    program({ id: programId("p4"), place: { organisation: o2, type: "kindergarten" } }),
    pairing({ mentees: [idOf("mentee", "mentee:x")], program: programId("p1"), mentors: [], consents: [] }),
    assignment({ mentor: idOf("mentor", "mentor:a") }),
    survey({
      id: idOf("survey", "survey:v1"),
      program: programId("p1"),
      on: day("2026-05-20"),
      stage: "after",
    }),
    survey({
      id: idOf("survey", "survey:v2"),
      program: programId("p1"),
      side: "curator",
      stage: "after",
      level: "learning",
      on: day("2026-05-25"),
      answers: Array.from({ length: 9 }, (_, i) => ({ question: `k${i}`, points: 2, lowest: 0, highest: 2 })),
    }),
    ...(["before", "after"] as const).map((stage, i) =>
      survey({
        id: idOf("survey", `survey:${stage}`),
        program: programId("p1"),
        stage,
        level: "learning",
        on: day(["2025-10-02", "2026-05-28"][i]!),
        answers: [{ question: "methods", points: [3, 7][i]!, lowest: 1, highest: 10 }],
      }),
    ),
  ),
);
const options = {
  period,
  on,
  stateOf: (id: string) => states.get(id),
  mentorReplacedOn: (id: string) => (id === "program:p2" ? [day("2026-02-02")] : []),
};

function totalsOf(records: Iterable<ReportRecord>): Record<string, number | null> {
  const whole = rowsOf(reportOn(records, { period, on })).filter(
    ({ level, dimension }) => level === "all" && dimension === "all",
  );
  return Object.fromEntries(whole.map(({ measure, count }) => [measure, count]));
}

describe("a dataset as records of a report", () => {
  test("comes to what can be counted in it by hand", () => {
    expect(totalsOf(reportRecordsOf(dataset, options))).toEqual({
      "activities.done": 1,
      "activities.due": 2, // of the running program one that was done, of the completed one all
      "activities.planned": 2,
      "answers.mentees": 1,
      "answers.mentees-satisfied": 1,
      "assignments.active": 1,
      "assignments.documented": 1,
      "diagnostics.both": 1,
      "diagnostics.gained": 4,
      "diagnostics.measured": 1,
      "difficulties.assessed": 1,
      "difficulties.declared": 1,
      "difficulties.overcome": 1,
      "mentees.active": 1, // y
      "mentees.certified": 1, // x
      "mentees.entered": 2,
      "mentees.finished": 1,
      "mentees.left": 1,
      "mentees.paired": 1,
      "mentees.registered": 4, // x, y, z, and the kindergarten's; not w, who finished before the period
      "mentees.staff": 1,
      "mentors.active": 1, // b, who works elsewhere
      "mentors.entered": 2,
      "mentors.left": 1,
      "organisations.complete": 1,
      "organisations.total": 2,
      "organisations.with-pairs": 1,
      "documents.in-place": organisation().documents.length,
      "needs.asked": 3, // every record of the register, though none names a difficulty
      "pairings.confirmed": 1,
      "pairings.entered": 1,
      "programs.completed": 1,
      "programs.drafted": 1,
      "programs.entered": 2,
      "programs.left": 1,
      "programs.months": 7,
      "programs.running": 1,
      "programs.started": 2,
      "questionnaires.filled": 1,
      "questionnaires.points": 18,
      "readiness.base": 2 * items("present").length,
      "readiness.points": 2 * items("present").length,
      "replacements.made": 1,
      "staff.category-holders": 2,
      "staff.newcomers": 6,
      "staff.teaching": 40,
      "staff.young": 4,
      "surveys.answered": 3,
      "surveys.asked": 3, // the curator's questionnaire is none of the participants'
    });
  });

  test("stands where the organisation's own record says, and breaks down by categories of the register", () => {
    const rows = rowsOf(reportOn(reportRecordsOf(dataset, options), { period, on }));
    const at = (dimension: string, measure: string) =>
      rows
        .filter(
          (row) => row.level === "municipality" && row.dimension === dimension && row.measure === measure,
        )
        .map(({ region, municipality, value, count }) => [region, municipality, value, count]);
    expect(at("all", "programs.started")).toEqual([["66", "north", "", 2]]);
    expect(at("mentee-category", "mentees.registered")).toEqual([
      ["", "", "", 1],
      ["66", "north", "digital", 1],
      ["66", "north", "growth", 1],
      ["66", "north", "new-to-profession", 1],
    ]);
    expect(at("form", "pairings.confirmed")).toEqual([["66", "north", "teacher-teacher", 1]]);
  });

  test("lets no id of a person, a pair, a program or a survey through", () => {
    const records = reportRecordsOf(dataset, options);
    const text = JSON.stringify([records, reportOn(records, { period, on })]);
    expect(text).not.toMatch(/"(person|mentor|mentee|program|pairing|assignment|survey):/);
    expect(JSON.stringify(dataset)).toMatch(/"person:.*"survey:/); // the pattern sees them where they are
  });

  test("organisation by organisation it is the same report, to the last byte", () => {
    const isOf = (organisation: string) => (record: DatasetRecord) =>
      ("organisation" in record && record.organisation === organisation) ||
      record.id === organisation ||
      (record.kind === "program" && record.place.organisation === organisation) ||
      record.kind === "person"; // whoever works in two is known to both
    const part = (organisation: string) =>
      reportOn(
        reportRecordsOf({ ...dataset, records: dataset.records.filter(isOf(organisation)) }, options),
        { period, on },
      );
    const merged = mergeReports(part(o1), part(o2));
    const whole = reportOn(reportRecordsOf(dataset, options), { period, on });
    expect(merged.ok && JSON.stringify(merged.value)).toBe(JSON.stringify(whole));
    expect(whole.covers).toEqual([o1, o2]);
  });

  test("an empty one is the empty report, and bad days are the caller's bug", () => {
    expect(reportOn(reportRecordsOf(datasetOf(), { period, on }), { period, on })).toEqual(
      emptyReport(period, on),
    );
    expect(() => reportRecordsOf(datasetOf(), { period, on: day("2025-08-31") })).toThrow(RangeError);
  });
});

describe("an organisation on a day", () => {
  const of = (facts: Partial<Organisation>, young?: "r-145-up-to-3-years") =>
    organisationRecordOf(organisation(facts), { on: day("2025-10-01"), ...(young && { young }) });

  test.each([
    ["2025-10-01", { teaching: 41 }],
    ["2025-10-02", { teaching: 30 }],
  ])("has the staffing of the last reference day up to it: one of %s", (last, staff) => {
    const none = { young: [], categories: [] };
    const staffing = [
      { on: day(last), teachingStaff: 41, ...none },
      { on: day("2024-09-01"), teachingStaff: 30, ...none },
    ];
    expect(of({ staffing }).staff).toEqual(staff);
    expect(of({ staffing: [{ ...staffing[0]!, on: day("2026-01-01") }] })).not.toHaveProperty("staff");
  });

  test("counts the young by one definition, and none by another", () => {
    const young = [{ definition: "fz-489-specialist", count: 4 }];
    const staffing = [{ on: day("2025-09-01"), teachingStaff: 9, young, categories: [] }];
    expect(of({ staffing }).staff).toEqual({ teaching: 9, young: 4 });
    expect(of({ staffing }, "r-145-up-to-3-years").staff).toEqual({ teaching: 9 });
  });

  test("says of readiness what is said: nothing of nothing, absent of the rest, no base of what does not apply", () => {
    expect(of({ items: [] })).not.toHaveProperty("readiness");
    const [first, second, third] = items("present");
    const all = items("present").length;
    const some = [first!, { ...second!, state: "partial" }, { ...third!, state: "not-applicable" }] as const;
    expect(of({ items: some }).readiness).toEqual({ present: 1, partial: 1, absent: all - 3 });
    const later = { ...first!, on: day("2025-10-02") };
    expect(of({ items: [later, second!] }).readiness).toEqual({ present: 1, partial: 0, absent: all - 1 });
  });

  test("is complete with every component, a curator and the documents asked for", () => {
    expect(of({}).complete).toBe(true);
    expect(of({ curators: [] }).complete).toBe(false);
    expect(of({ documents: keptDocuments("register-mentees") }).complete).toBe(false);
    expect(of({ components: organisation().components.slice(1) }).complete).toBe(false);
    const half = organisation().components.map((each, i) => (i === 0 ? { ...each, state: "partial" } : each));
    expect(of({ components: half as Organisation["components"] }).complete).toBe(false);
  });

  test.each([
    ["2025-10-01", true],
    ["2025-09-30", false],
  ])("pays its mentors by a document that stands until %s: %s", (until, incentives) => {
    const paid = {
      code: "incentives",
      state: "in-force",
      from: day("2025-01-01"),
      until: day(until),
    } as const;
    expect(of({ documents: [paid] }).incentives).toBe(incentives);
  });
});

describe("people", () => {
  const mentees = (...records: readonly DatasetRecord[]) =>
    reportRecordsOf(datasetOf(...records), { ...options, inContests: (id) => id === personId("x") }).filter(
      (record): record is ParticipantRecord => record.kind === "participant" && record.side === "mentee",
    );
  const about = (facts: Partial<Person>) =>
    mentees(person({ id: personId("x"), organisation: o1, ...facts }), programOf("p1", "a", "x"))[0];
  const since = (earliest: string, latest = earliest) => ({
    inOrganisationSince: { earliest: day(earliest), latest: day(latest) },
  });

  test.each([
    ["2025-08-31", "2025-08-31", false],
    ["2025-09-01", "2025-09-01", true],
    ["2026-08-31", "2026-08-31", true],
    ["2026-09-01", "2026-09-01", false],
    ["2025-08-31", "2025-09-01", false], // perhaps: not counted
    ["2026-08-31", "2026-09-01", false],
  ])("joined between %s and %s: a newcomer of the period is %s", (earliest, latest, newcomer) => {
    expect(about(since(earliest, latest))).toMatchObject({ newcomer });
  });

  test.each([
    ["2025-09-30", false], // a day before the program
    ["2025-10-01", true],
    ["2026-08-31", true],
    ["2026-09-01", false],
  ])("with a category since %s: certified is %s", (given, certified) => {
    expect(about({ categories: [{ category: "first", since: day(given) }] })).toMatchObject({
      finished: { certified, contests: true },
    });
  });

  test("is young only where every condition is known to hold", () => {
    const known = {
      age: { on: day("2025-09-01"), min: 23, max: 23 },
      firstJob: true,
      education: [{ level: "bachelor", finished: true }],
    };
    expect(about({ ...known, ...since("2025-09-01") })).toMatchObject({ young: true });
    expect(about({ ...known, firstJob: false })).toMatchObject({ young: false });
    expect(about({ education: known.education })).toMatchObject({ young: false }); // nobody knows
    expect(mentees(programOf("p1", "a", "x"))[0]).not.toHaveProperty("young");
  });

  test("works where the record of the person says", () => {
    expect(about({ organisation: o2 })).toMatchObject({ staff: false });
    expect(about({ organisation: o1 })).toMatchObject({ staff: true });
  });

  test.each([
    [{ dissolvedOn: day("2025-08-31") }, false],
    [{ dissolvedOn: day("2025-09-01") }, true],
    [{ order: { number: "1", on: day("2026-08-31") } }, true],
    [{ order: { number: "1", on: day("2026-09-01") } }, false],
  ] satisfies readonly (readonly [Partial<Pairing>, boolean])[])(
    "a pair with %o: paired is %s",
    (facts, paired) => {
      const pair = pairing({
        mentees: [idOf("mentee", "mentee:x")],
        mentors: [],
        consents: [],
        order: { number: "1", on: day("2024-09-01") },
        ...facts,
      });
      expect(mentees(mentee("x"), pair)).toMatchObject([{ paired }]);
    },
  );

  test("somebody in several programs stays from the first day of any to the last of all, in every category", () => {
    const stateOf = (id: string): ProgramProgress | undefined =>
      ({
        "program:p1": { ...completed, startedOn: day("2025-10-01"), completedOn: day("2025-12-01") },
        "program:p2": { ...completed, startedOn: day("2025-11-01"), completedOn: day("2026-03-01") },
        "program:p5": { status: "active" as const, startedOn: day("2026-01-12") },
      })[id];
    const inCategory = (key: string, category: string) =>
      program({
        id: programId(key),
        participants: [participant("mentee", { person: personId("x"), category: { code: category } })],
      });
    const all = [inCategory("p1", "growth"), inCategory("p2", "digital"), inCategory("p5", "burnout")];
    const stayOf = (...programs: readonly DatasetRecord[]) => {
      const records = reportRecordsOf(datasetOf(...programs), { ...options, stateOf });
      return records.flatMap((record) =>
        record.kind === "participant" ? [[record.from, record.ended, record.menteeCategories]] : [],
      );
    };
    const [one, two, three] = all;
    expect(stayOf(two!, one!)).toEqual([["2025-10-01", "2026-03-01", ["digital", "growth"]]]);
    expect(stayOf(one!, two!)).toEqual([["2025-10-01", "2026-03-01", ["growth", "digital"]]]);
    expect(stayOf(one!, three!)).toEqual([["2025-10-01", undefined, ["growth", "burnout"]]]);
    expect(stayOf(three!, one!)).toEqual([["2025-10-01", undefined, ["burnout", "growth"]]]);
  });

  test.each([
    ["2025-08-31", false],
    ["2025-09-01", true],
    ["2026-08-31", true],
    ["2026-09-01", false],
  ])("a program completed on %s is finished in the period: %s", (completedOn, finished) => {
    const stateOf = (): ProgramProgress => ({
      ...completed,
      startedOn: day("2025-03-01"),
      completedOn: day(completedOn),
    });
    const records = reportRecordsOf(datasetOf(mentee("x"), programOf("p1", "a", "x")), {
      ...options,
      stateOf,
    });
    expect(records.filter((record) => record.kind === "participant" && record.finished)).toHaveLength(
      finished ? 1 : 0,
    );
  });

  test("of several finished programs the first day of any counts for a category", () => {
    const stateOf = (id: string): ProgramProgress => ({
      ...completed,
      startedOn: day(id === "program:p1" ? "2025-10-01" : "2025-12-01"),
    });
    const certified = (...keys: readonly string[]) =>
      reportRecordsOf(
        datasetOf(
          person({ id: personId("x"), categories: [{ category: "first", since: day("2025-11-01") }] }),
          ...keys.map((key) => programOf(key, "a", "x")),
        ),
        { ...options, stateOf },
      ).flatMap((record) =>
        record.kind === "participant" && record.finished ? [record.finished.certified] : [],
      );
    expect([certified("p1", "p2"), certified("p2", "p1"), certified("p2")]).toEqual([
      [true],
      [true],
      [false],
    ]);
  });

  test.each<readonly [string, Parameters<typeof assignment>[0], boolean]>([
    ["ordered on the last day", { order: { number: "1", on: day("2026-08-31") } }, true],
    ["ordered a day later", { order: { number: "1", on: day("2026-09-01") } }, false],
    ["ended on the last day", { end: { on: day("2026-08-31"), ground: "completed" } }, false],
    ["ended a day later", { end: { on: day("2026-09-01"), ground: "completed" } }, true],
  ])("a mentor whose duty is %s", (_, facts, stands) => {
    const duty = assignment({ mentor: idOf("mentor", "mentor:a"), ...facts });
    const records = reportRecordsOf(datasetOf(mentor("a"), programOf("p1", "a", "x"), duty), options);
    const [found] = records.flatMap((record) =>
      record.kind === "participant" && record.side === "mentor" ? [record] : [],
    );
    expect(found).toMatchObject({ byOrder: stands, paid: stands });
  });

  test("needs arise with a running program where one of several runs, in any order", () => {
    const stateOf = (id: string): ProgramProgress | undefined =>
      id === "program:p2" ? { status: "active", startedOn: day("2026-01-12") } : completed;
    const needs = (...keys: readonly string[]) =>
      reportRecordsOf(datasetOf(mentee("x"), ...keys.map((key) => programOf(key, "a", "x"))), {
        ...options,
        stateOf,
      }).flatMap((record) => (record.kind === "needs" ? [record.program] : []));
    expect([needs("p1"), needs("p1", "p2"), needs("p2", "p1"), needs()]).toEqual([
      ["over"],
      ["running"],
      ["running"],
      ["none"],
    ]);
  });

  test("a mentee of the register counts once, with a program or without, also when the program is long over", () => {
    const [p1, p3] = [programOf("p1", "a", "x"), programOf("p3", "a", "x")];
    const x: Mentee = mentee("x");
    expect(
      [mentees(x), mentees(x, p1), mentees(x, p1, p3), mentees(x, p3), mentees(p3)].map((all) => all.length),
    ).toEqual([1, 1, 1, 1, 0]);
  });
});

describe("measurements", () => {
  const measured = (...surveys: readonly Partial<Survey>[]) =>
    reportRecordsOf(
      datasetOf(
        programOf("p1", "a", "x"),
        ...surveys.map((facts, i) =>
          survey({
            id: idOf("survey", `survey:v${i}`),
            program: programId("p1"),
            level: "learning",
            on: day("2026-05-20"),
            ...facts,
          }),
        ),
      ),
      options,
    ).flatMap((record) =>
      record.kind === "diagnostics" ? [[record.scale, record.before ?? "–", record.after ?? "–"]] : [],
    );
  const said = (points: number, highest = 10, question = "q") => ({
    answers: [{ question, points, lowest: 1, highest }],
  });
  const [before, after] = [{ stage: "before" }, { stage: "after" }] as const;

  test("of one person before and after are compared", () => {
    expect(measured({ ...before, ...said(3) }, { ...after, ...said(7) })).toEqual([["q", 3, 7]]);
  });

  test("alone, on another scale or of another question they are not", () => {
    expect(measured({ ...before, ...said(3) })).toEqual([["q", 3, "–"]]);
    expect(measured({ ...after, ...said(7) })).toEqual([["q", "–", 7]]);
    expect(measured({ ...before, ...said(3, 5) }, { ...after, ...said(7) })).toEqual([
      ["q", "–", 7],
      ["q", 3, "–"],
    ]);
    expect(measured({ ...before, ...said(3) }, { ...after, ...said(7, 10, "r") })).toEqual([
      ["r", "–", 7],
      ["q", 3, "–"],
    ]);
  });

  test("of a group nobody can say whose belong together: each is measured once, none compared", () => {
    expect(measured({ ...before, ...said(3) }, { ...before, ...said(4) }, { ...after, ...said(7) })).toEqual([
      ["q", 3, "–"],
      ["q", 4, "–"],
    ]);
  });

  test("are not opinions, interim answers, nor the curator's", () => {
    expect(
      measured({ ...after, level: "reaction" }, { stage: "interim" }, { ...after, side: "curator" }),
    ).toEqual([]);
  });

  test.each([
    ["2025-08-31", []],
    ["2025-09-01", [["q", 3, 7]]],
    ["2026-08-31", [["q", 3, 7]]],
    ["2026-09-01", []], // the first one is of the year before
  ])("count in the period of the last of them: one on %s", (last, found) => {
    expect(
      measured({ ...before, ...said(3), on: day("2025-01-10") }, { ...after, ...said(7), on: day(last) }),
    ).toEqual(found);
  });

  test.each([
    [[0, 1, 2, 2, 2, 2, 2, 2, 2], 2, 1],
    [[0, 1, 2, 2, 2, 2, 2, 2], 2, 0], // eight
    [[0, 1, 2, 2, 2, 2, 2, 2, 2], 3, 0], // another scale
  ])("nine ratings of the curator, %j of %i, are the questionnaire: %i", (points, highest, count) => {
    const answers = points.map((each, i) => ({ question: `k${i}`, points: each, lowest: 0, highest }));
    const totals = totalsOf(
      reportRecordsOf(datasetOf(survey({ side: "curator", on: day("2026-05-25"), answers })), options),
    );
    expect([totals["questionnaires.filled"] ?? 0, totals["surveys.asked"] ?? 0]).toEqual([count, 1 - count]);
  });
});

test("free words go no further than the record: of somebody who is named in them a report says nothing", () => {
  const said = "по согласованию с ПЕТРОВЫМ";
  const words = { asWritten: said };
  const open = program({
    forms: [{ code: "teacher-teacher" }, words],
    kinds: [words],
    difficulties: [{ ref: "d1", asWritten: said }],
    participants: [
      participant("mentor", { qualification: words }),
      participant("mentee", { category: words }),
    ],
  });
  const all = datasetOf(
    open,
    mentee("late", { categories: [words] }),
    pairing({ program: open.id }),
    survey({ program: open.id, side: "curator" }),
  );
  const records = [...reportRecordsOf(all, { period, on, stateOf: () => completed })];
  expect(JSON.stringify(records)).not.toContain(said);
  const rows = rowsOf(reportOn(records, { period, on }));
  const valuesOf = (dimension: string) =>
    new Set(rows.filter((row) => row.dimension === dimension).map(({ value }) => value));
  expect(valuesOf("form")).toEqual(new Set(["teacher-teacher"])); // the code beside them counts
  expect(valuesOf("kind")).toEqual(new Set([""])); // not stated
});
