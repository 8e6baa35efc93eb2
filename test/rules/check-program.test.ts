import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, checkProgram, dueOn, idOf, readPeriod, type Program, type Activity } from "nastavnik";
import type { ActivityState } from "nastavnik/codes";
import { activityTimeOf } from "nastavnik/model";
import { type ProgramRuleCode } from "nastavnik/rules";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { readPlanTime } from "nastavnik/time";
import { programErrors } from "../../src/rules/check-program.js";
import { leadsInto } from "../support/leads-into.js";
import { participant, period, profile, program } from "../support/build.js";

const on = calendarDate("2025-09-01");
const codesOf = (record: Program, day = "2025-09-01") =>
  checkProgram(record, { on, profile: profile(day), catalogue: builtInCatalogue }).map(({ code }) => code);

const group = [participant("mentor"), participant("mentee"), participant("mentee", { ref: "mentee-2" })];
const partly = {
  sources: [],
  document: "program",
  read: "opening",
  remarks: [],
  tags: [],
} as const;

const pair = [participant("mentor"), participant("mentee")];
const byHead = {
  forms: [{ code: "head-teacher" }],
  participants: [participant("mentor", { post: { code: "head" } }), participant("mentee")],
} as const;
const unaddressed = {
  ref: "a1",
  title: "встреча",
  addresses: [],
  supports: ["s1"],
  responsible: [],
  obligatory: true,
  state: "planned",
} as const;

/** Keeps the strong side supported. */
const other: Activity = { ...unaddressed, ref: "a2" };

function held(day: string): Activity {
  return { ...unaddressed, addresses: ["d1"], state: "done", doneOn: calendarDate(day) };
}

function planned(words: string): Activity {
  return {
    ...unaddressed,
    addresses: ["d1"],
    time: activityTimeOf(readPlanTime(words)),
  };
}

function reverse(mentorYears: number, menteeYears: number): Partial<Program> {
  return {
    kinds: [{ code: "reverse" }],
    participants: [
      participant("mentor", { experience: { years: mentorYears } }),
      participant("mentee", { experience: { years: menteeYears } }),
    ],
  };
}

const newToStaff = [participant("mentor"), participant("mentee", { category: { code: "new-to-staff" } })];

/** For each rule a lawful record one step inside and an unlawful one step outside. */
const rules: Readonly<
  Record<ProgramRuleCode, readonly { inside: Program; outside: Program; also?: ProgramRuleCode[] }[]>
> = {
  "program.duration": [
    {
      inside: program({ period: period("2025-09-01", "2025-11-30") }),
      outside: program({ period: period("2025-09-01", "2025-11-29") }),
    },
    {
      inside: program({ period: period("2025-09-01", "2026-09-01") }),
      outside: program({ period: period("2025-09-01", "2026-09-02") }),
    },
    { inside: program({ period: readPeriod("1 год") }), outside: program({ period: readPeriod("3 года") }) },
    {
      inside: program({ scope: "organisation", period: readPeriod("3 года") }),
      outside: program({ scope: "group", period: readPeriod("3 года") }),
    },
  ],
  "program.duration-undecided": [
    {
      inside: program({ period: readPeriod("2025/2026 учебный год") }),
      outside: program({ period: readPeriod("2025-2026 гг.") }),
    },
    {
      inside: program({ period: readPeriod("с 1 сентября 2025 г."), provenance: partly }),
      outside: program({ period: readPeriod("с 1 сентября 2025 г.") }),
    },
  ],
  "program.period-missing": [{ inside: program(), outside: without("period") }],
  "program.period-reversed": [
    {
      inside: program(),
      outside: program({
        period: {
          ...period("2026-05-31", "2026-09-01"),
          ...{ ends: { earliest: calendarDate("2026-05-30"), latest: calendarDate("2026-05-30") } },
        },
      }),
    },
  ],
  "program.part-missing": [{ inside: program(), outside: program({ directions: [] }) }],
  "activity.outside-term": [
    {
      inside: program({ activities: [held("2025-09-01")] }),
      outside: program({ activities: [held("2025-08-31")] }),
    },
    {
      inside: program({ activities: [held("2026-05-31")] }),
      outside: program({ activities: [held("2026-06-01")] }),
    },
    {
      inside: program({ activities: [planned("октябрь 2025")] }),
      outside: program({ activities: [planned("октябрь 2026")] }),
    },
  ],
  "curator.mentors": [
    {
      inside: program({ participants: [...pair, participant("curator")] }),
      outside: program({
        participants: [...pair, participant("curator", { person: idOf("person", "person:mentor-1") })],
      }),
    },
  ],
  "head.approves-own": [
    {
      inside: program({
        ...byHead,
        approvals: [{ step: "approved", by: { asWritten: "заместитель директора" } }],
      }),
      outside: program({ ...byHead, approvals: [{ step: "approved", by: { asWritten: "Директор" } }] }),
    },
    {
      inside: program({ ...byHead, approvals: [{ step: "agreed", by: { code: "head" } }] }),
      outside: program({ ...byHead, approvals: [{ step: "approved", by: { code: "head" } }] }),
    },
  ],
  "program.unknown-code": [
    {
      inside: program({ regulations: [{ code: "az-1128" }, { asWritten: "устав" }] }),
      outside: program({ regulations: [{ code: "az-1129" }] }),
    },
    {
      inside: program({ place: { type: "school", region: { code: "77" } } }),
      outside: program({ place: { type: "school", region: { code: "999" } } }),
    },
  ],
  "program.catalogue-code": [
    {
      inside: program({ strengths: [{ ref: "s1", code: "PD-PRE-01" }] }), // a school has a preschool group
      outside: program({
        strengths: [{ ref: "s1", code: "PD-PRE-01" }],
        place: { ...program().place, type: "college" },
      }),
    },
    {
      inside: program({ strengths: [{ ref: "s1", code: "PD-CLM-02" }] }),
      outside: program({ strengths: [{ ref: "s1", code: "дисциплина" }] }),
    },
  ],
  "curator.approves": [
    {
      inside: program({ approvals: [{ step: "agreed", by: { code: "curator" } }] }),
      outside: program({ approvals: [{ step: "approved", by: { code: "curator" } }] }),
    },
    {
      inside: program({ approvals: [{ step: "approved", by: { asWritten: "директор" } }] }),
      outside: program({ approvals: [{ step: "approved", by: { asWritten: "Куратор" } }] }),
    },
    {
      inside: program({
        participants: [...pair, participant("curator", { post: { code: "deputy-head" } })],
        approvals: [{ step: "approved", by: { code: "head" } }],
      }),
      outside: program({
        participants: [...pair, participant("curator", { post: { code: "head" } })],
        approvals: [{ step: "approved", by: { code: "head" } }],
      }),
    },
  ],
  "form.unknown": [{ inside: program(), outside: program({ forms: [{ code: "robot-teacher" }] }) }],
  "kind.unknown": [{ inside: program(), outside: program({ kinds: [{ code: "shadowing" }] }) }],
  "kind.reverse-direction": [
    { inside: program(reverse(2, 3)), outside: program(reverse(3, 3)) },
    { inside: program({ ...reverse(9, 3), kinds: [{ code: "virtual" }] }), outside: program(reverse(9, 3)) },
  ],
  "program.no-difficulty": [
    { inside: program(), outside: program({ difficulties: [], activities: [unaddressed] }) },
  ],
  "program.no-strength": [{ inside: program(), outside: program({ strengths: [] }) }],
  "strength.not-supported": [
    ...[{ scope: "region" } as const, { provenance: partly }].map((facts) => ({
      inside: program({ ...facts, strengths: [...program().strengths, { ref: "s2", asWritten: "голос" }] }),
      outside: program({ strengths: [...program().strengths, { ref: "s2", asWritten: "голос" }] }),
    })),
    {
      inside: program(),
      outside: program({ activities: program().activities.map((one) => ({ ...one, supports: [] })) }),
    },
    {
      inside: program(),
      outside: program({ strengths: [...program().strengths, { ref: "s2", asWritten: "голос" }] }),
    },
  ],
  "difficulty.not-addressed": [
    ...[{ scope: "region" } as const, { provenance: partly }].map((facts) => ({
      inside: program({ ...facts, difficulties: [...program().difficulties, { ref: "d2", asWritten: "" }] }),
      outside: program({ difficulties: [...program().difficulties, { ref: "d2", asWritten: "" }] }),
    })),
    {
      inside: program(),
      outside: program({
        difficulties: [
          { ref: "d1", code: "PD-CLM-01" },
          { ref: "d2", code: "PD-CLM-02" },
        ],
      }),
    },
    {
      inside: program({ activities: [held("2025-10-01")] }),
      outside: program({ activities: [{ ...unaddressed, addresses: ["d1"], state: "cancelled" }, other] }),
    },
    {
      inside: program({ activities: [{ ...unaddressed, addresses: ["d1"] }] }),
      outside: program({ activities: [{ ...unaddressed, addresses: ["d1"], state: "waived" }, other] }),
    },
  ],
  "purpose.other-category": [
    {
      inside: program({ purposes: ["adaptation"], participants: newToStaff, expectedResults: ["рост"] }),
      outside: program({ purposes: ["development"], participants: newToStaff, expectedResults: ["рост"] }),
    },
  ],
  "purpose.unsaid": [
    {
      inside: program({ purposes: ["adaptation"], participants: newToStaff, expectedResults: ["рост"] }),
      outside: program({ purposes: [], participants: newToStaff }),
    },
  ],
  "purpose.without-result": [
    {
      inside: program({ purposes: ["formation"], expectedResults: ["педагог ведёт уроки сам"] }),
      outside: program({ purposes: ["formation"] }),
    },
  ],
  // With a methodology at hand: purposes-and-methods.test.ts.
  "activity.without-method": [],
  "pair.no-mentor": [{ inside: program(), outside: program({ participants: [participant("mentee")] }) }],
  "pair.no-mentee": [
    {
      inside: program(),
      outside: program({ participants: [participant("mentor"), participant("curator")] }),
    },
  ],
  "pair.same-person": [
    { inside: program(), outside: program({ participants: samePerson() }) },
    {
      inside: program({ kinds: [{ code: "reverse" }], participants: samePerson() }),
      outside: program({ participants: samePerson() }),
    },
  ],
  "program.part-missing-r-145": [
    {
      inside: program({ audience: "learners", expectedResults: ["рост успеваемости"] }),
      outside: program({ audience: "learners" }),
    },
    {
      inside: program({ audience: "learners", scope: "organisation", expectedResults: ["рост"] }),
      outside: program({ audience: "learners", scope: "organisation", expectedResults: ["рост"], forms: [] }),
    },
  ],
  "form.side-r-145": [
    {
      inside: program({
        audience: "learners",
        expectedResults: ["рост"],
        forms: [{ code: "pupil-pupil" }],
        participants: [participant("mentor", { post: { code: "pupil" } }), participant("mentee")],
      }),
      outside: program({
        audience: "learners",
        expectedResults: ["рост"],
        forms: [{ code: "pupil-pupil" }],
        participants: [participant("mentor", { post: { code: "teacher" } }), participant("mentee")],
      }),
    },
  ],
  "form.side": [
    {
      inside: program({
        participants: [participant("mentor", { post: { code: "teacher" } }), participant("mentee")],
      }),
      outside: program({
        participants: [participant("mentor", { post: { code: "student" } }), participant("mentee")],
      }),
    },
    {
      inside: program({
        forms: [{ code: "teacher-teacher" }, { code: "employer-student" }],
        participants: [participant("mentor"), participant("mentee", { post: { code: "student" } })],
      }),
      outside: program({
        participants: [participant("mentor"), participant("mentee", { post: { code: "student" } })],
      }),
    },
  ],
  "kind.too-few-mentees": [
    {
      inside: program({ scope: "group", kinds: [{ code: "group" }], participants: group }),
      outside: program({ kinds: [{ code: "group" }] }),
    },
  ],
  "kind.too-many-mentees": [{ inside: program(), outside: program({ participants: group }) }],
  "kind.not-alone": [
    {
      inside: program({ kinds: [{ code: "speed" }, { code: "virtual" }] }),
      outside: program({ kinds: [{ code: "speed" }] }),
    },
    {
      inside: program({ kinds: [{ code: "speed" }, { asWritten: "теневое" }] }),
      outside: program({ kinds: [{ code: "speed" }] }),
    },
  ],
};

function without(key: "period", record: Program = program()): Program {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Program;
}

function samePerson() {
  return [participant("mentor"), participant("mentee", { person: idOf("person", "person:mentor-1") })];
}

describe.each(Object.entries(rules).filter(([, pairs]) => pairs.length > 0))("%s", (code, pairs) => {
  test.each(pairs)("is kept one step inside and broken one step outside (%#)", ({ inside, outside }) => {
    expect(codesOf(inside)).toEqual([]);
    expect(codesOf(outside)).toEqual([code]);
    for (const { path } of checkProgram(outside, { on, profile: profile(), catalogue: builtInCatalogue }))
      expect([path, leadsInto(outside, path)]).toEqual([path, true]);
  });

  test("its finding has a place, facts, a source and both sentences", () => {
    const [finding] = checkProgram(pairs[0]!.outside, {
      on,
      profile: profile(),
      catalogue: builtInCatalogue,
    });
    expect(finding!.path[0]).toMatch(/^[a-z]+$/i);
    expect(finding!.source.certainty).toMatch(/seen|recalled|design/);
    for (const said of [inRussian(finding!), inEnglish(finding!)]) {
      expect(said.length).toBeGreaterThan(20);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(inRussian(finding!)).toMatch(/[а-я]/);
    expect(inEnglish(finding!).replace(/“.*?”/g, "")).not.toMatch(/[а-я]/);
  });
});

test("of a document read in part nobody says that something is missing", () => {
  const empty = {
    participants: [],
    difficulties: [],
    strengths: [],
    activities: [],
    provenance: partly,
  } as const;
  const rest = without("period", program(empty));
  expect(codesOf(rest)).toEqual([]);
  expect(codesOf({ ...rest, provenance: { ...partly, read: "whole" } })).toEqual([
    "pair.no-mentee",
    "pair.no-mentor",
    "program.no-difficulty",
    "program.no-strength",
    "program.part-missing",
    "program.part-missing",
    "program.period-missing",
  ]);
});

test("a difficulty is addressed or not by the same rule when a plan is checked and when it is followed", () => {
  const states = fc.array(
    fc.record({
      state: fc.constantFrom<ActivityState>("planned", "done", "cancelled", "waived"),
      addresses: fc.subarray(["d1", "d2", "d3"]),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const difficulties = ["d1", "d2", "d3"].map((ref) => ({ ref, asWritten: ref }));
  fc.assert(
    fc.property(states, (given) => {
      const activities = given.map((facts, i) => ({ ...unaddressed, ...facts, ref: `a${i}` }));
      const plan = program({ difficulties, activities });
      const open = difficulties
        .map(({ ref }) => ref)
        .filter(
          (ref) =>
            !given.some(
              ({ state, addresses }) => (state === "planned" || state === "done") && addresses.includes(ref),
            ),
        );
      const found = checkProgram(plan, { on, profile: profile() }).flatMap((finding) =>
        finding.code === "difficulty.not-addressed" ? [finding.details.ref] : [],
      );
      const draft = { status: "draft", seq: 1, asOf: on, authors: [], remarks: [] } as const;
      expect(found).toEqual(open);
      expect(dueOn(draft, on, { program: plan, profile: profile() }).difficultiesWithoutActivity).toEqual(
        open,
      );
    }),
  );
});

test("a frame program is not bound by the term nor by the numbers of a pair", () => {
  expect(
    codesOf(program({ scope: "region", period: period("2025-09-01", "2030-08-31"), participants: [] })),
  ).toEqual([]);
});

test("before the staff model a program was not judged by it", () => {
  const long = program({ period: period("2021-12-21", "2023-12-31") });
  expect(codesOf(long, "2021-12-20")).toEqual([]);
  expect(codesOf(long, "2021-12-21")).toEqual(["program.duration"]);
});

test.each([
  ["2018-09-01", []],
  ["2021-12-20", []],
  ["2021-12-21", ["program.duration", "program.no-strength"]],
])(
  "one that began on %s answers to the letter of that day also when asked years later: %j",
  (starts, codes) => {
    const found = program({ period: period(starts, "2026-08-31"), strengths: [] });
    expect(codesOf(found, "2025-12-01")).toEqual(codes);
  },
);

test("a first day that may lie on either side of the letter leaves it unjudged", () => {
  const starts = { earliest: calendarDate("2021-09-01"), latest: calendarDate("2022-01-31") };
  const vague = { ...period("2021-09-01", "2026-08-31"), starts };
  expect(codesOf(program({ period: vague }), "2025-12-01")).toEqual([]);
  const after = { ...vague, starts: { ...starts, earliest: calendarDate("2021-12-21") } };
  expect(codesOf(program({ period: after }), "2025-12-01")).toEqual(["program.duration"]);
});

test("what is for learners answers to Р-145, what is for staff to the letter on staff, and logic binds both", () => {
  const bare = {
    period: period("2025-09-01", "2028-08-31"),
    difficulties: [],
    strengths: [],
    directions: [],
  };
  const codes = (audience: Program["audience"]) => codesOf(program({ ...bare, audience, activities: [] }));
  expect(codes("learners")).toEqual(["program.part-missing-r-145", "program.part-missing-r-145"]);
  for (const audience of ["staff", "mixed"] as const)
    expect(new Set(codes(audience))).toEqual(
      new Set(["program.duration", "program.no-difficulty", "program.no-strength", "program.part-missing"]),
    );
  expect(codesOf(program({ audience: "learners", participants: [], expectedResults: ["рост"] }))).toEqual([
    "pair.no-mentee",
    "pair.no-mentor",
  ]);
});

test("a deputy head mentors a teacher as a teacher does, a head in a form of heads only", () => {
  const led = (post: string, form = "teacher-teacher") =>
    codesOf(
      program({
        forms: [{ code: form }],
        participants: [participant("mentor", { post: { code: post } }), participant("mentee")],
      }),
    );
  expect(led("deputy-head")).toEqual([]);
  expect(led("deputy-head", "head-teacher")).toEqual([]);
  expect(led("head", "head-teacher")).toEqual([]);
  expect(led("head")).toEqual(["form.side"]);
});

test("the finding names both boundary days when the first day is known", () => {
  const [finding] = checkProgram(program({ period: period("2025-11-30", "2026-02-26") }), {
    on,
    profile: profile(),
  });
  expect(finding).toEqual({
    code: "program.duration",
    severity: "warning",
    path: ["period", "ends"],
    details: {
      verdict: "too-short",
      minMonths: 3,
      maxMonths: 12,
      earliestEnd: "2026-02-27",
      latestEnd: "2026-11-30",
      ends: { earliest: "2026-02-26", latest: "2026-02-26" },
      months: { min: 2, max: 3 },
    },
    source: { act: "az-1128", certainty: "seen" },
  });
  expect(inRussian(finding!)).toBe(
    "Программа слишком короткая: должна закончиться не раньше 27 февраля 2026\u00a0г. и не позже 30 ноября 2026\u00a0г., " +
      "а заканчивается 26 февраля 2026\u00a0г.",
  );
});

test("a length without an upper bound is said with its lower one", () => {
  const [finding] = checkProgram(program({ period: readPeriod("более 3 лет") }), { on, profile: profile() });
  expect(inRussian(finding!)).toMatch(/а составляет не менее 36 месяцев$/);
  expect(inEnglish(finding!)).toMatch(/and it lasts at least 36 months$/);
});

test("the order of participants and kinds changes no finding", () => {
  const broken = program({
    kinds: [{ code: "speed" }, { code: "group" }],
    participants: [...samePerson(), participant("curator")],
  });
  const codes = [...codesOf(broken)].sort();
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.boolean(), (order, swap) => {
      const participants = order.map((i) => broken.participants[i]!);
      const kinds = swap ? [...broken.kinds].reverse() : broken.kinds;
      expect([...codesOf({ ...broken, participants, kinds })].sort()).toEqual(codes);
    }),
  );
});

test.each([false, true])(
  "whoever asks for errors alone gets those of all findings, adopted: %s",
  (adopts) => {
    const context = { on, profile: profile("2025-09-01", adopts) };
    const broken = [
      program(),
      program({ strengths: [], activities: [] }),
      program({ period: period("2026-05-31", "2025-09-01"), participants: [participant("mentor")] }),
      program({ participants: samePerson(), forms: [{ code: "robot-teacher" }] }),
    ];
    for (const record of broken) {
      const errors = checkProgram(record, context).filter(({ severity }) => severity === "error");
      expect(programErrors(record, context)).toEqual(errors);
    }
  },
);
