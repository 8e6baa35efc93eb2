import { describe, expect, test } from "vitest";
import {
  addDays,
  addWorkingDays,
  calendarDate,
  checkAssignment,
  checkPairing,
  idOf,
  type Assignment,
  type Consent,
  type Finding,
  type Mentee,
  type Mentor,
  type Pairing,
  type Person,
  profileOn,
} from "nastavnik";
import {
  allRules,
  checkConsent,
  checkMentee,
  checkMentor,
  ineligibleMentors,
  type AssignmentFacts,
  type ConsentFacts,
  type MenteeFacts,
  type MentorFacts,
  type PairingFacts,
  type RuleCode,
} from "nastavnik/rules";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { russianCalendar } from "nastavnik/calendar/ru";
import { assignment, consent, mentee, mentor, pairing, period, profile } from "../support/build.js";
import { leadsInto } from "../support/leads-into.js";
import { ruleSamples } from "../support/rule-samples.js";
import { fullPerson, person } from "../support/build-organisation.js";

const on = calendarDate("2025-12-01");
const week = "five-day";
const context = {
  on,
  profile: profile("2025-12-01"),
  calendar: russianCalendar,
  week,
  catalogue: builtInCatalogue,
} as const;
const day = calendarDate;
const other = { of: idOf("mentee", "mentee:b"), on: day("2025-08-25") };

type Case<Subject> = readonly [inside: Subject, outside: Subject];
type Cases<Facts, Subject> = Readonly<Record<keyof Facts, readonly Case<Subject>[]>>;

const { contract } = assignment();
if (contract === undefined) throw new Error("the built assignment has a contract");
const before = { order: { number: "1", on: day("2025-02-28") } }; // a day before the labour rule

const assignments: Cases<AssignmentFacts, Assignment> = {
  "assignment.no-consent": [
    [assignment(), lacking(assignment(), "consentOn")],
    [
      lacking(assignment(before), "consentOn"),
      lacking(assignment({ order: { number: "1", on: day("2025-03-01") } }), "consentOn"),
    ],
    [lacking(assignment({ amongEmployees: false }), "consentOn"), lacking(assignment(), "consentOn")],
  ],
  "assignment.consent-after-order": [
    [assignment({ consentOn: day("2025-09-01") }), assignment({ consentOn: day("2025-09-02") })],
    [
      assignment({ ...before, consentOn: day("2025-03-01") }),
      assignment({ order: { number: "1", on: day("2025-03-01") }, consentOn: day("2025-03-02") }),
    ],
    [
      assignment({ amongEmployees: false, consentOn: day("2025-09-02") }),
      assignment({ consentOn: day("2025-09-02") }),
    ],
  ],
  "assignment.no-contract": [
    [assignment(), lacking(assignment(), "contract")],
    [lacking(assignment({ basis: "permanent-duty" }), "contract"), lacking(assignment(), "contract")],
  ],
  "assignment.contract-incomplete": [
    [assignment(), assignment({ contract: lacking(contract, "content") })],
    [
      assignment({ ...before, contract: lacking(contract, "form") }),
      assignment({ contract: lacking(contract, "form") }),
    ],
  ],
  "assignment.no-payment": [[assignment(), assignment({ contract: lacking(contract, "payment") })]],
  "assignment.permanent-duty": [
    [assignment(), assignment({ basis: "permanent-duty", contract: lacking(contract, "payment") })],
  ],
  "assignment.no-order": [[assignment(), lacking(assignment(), "order")]],
  "assignment.outside-labour-rule": [
    [assignment(), assignment({ amongEmployees: false })],
    [
      assignment({ ...before, amongEmployees: false, consentOn: day("2025-02-01") }),
      assignment({ amongEmployees: false }),
    ],
  ],
  "assignment.ends-before-start": [
    [
      assignment({ end: { on: day("2025-09-01"), ground: "completed" } }),
      assignment({ end: { on: day("2025-08-31"), ground: "completed" } }),
    ],
    [assignment(), assignment({ contract: { ...contract, term: period("2026-05-31", "2025-09-01") } })],
  ],
  "assignment.no-consent-60-2": [
    [assignment(before), lacking(assignment(before), "consentOn")],
    [
      lacking(assignment({ ...before, basis: "permanent-duty" }), "consentOn"),
      lacking(assignment(before), "consentOn"),
    ],
    [
      lacking(assignment({ ...before, amongEmployees: false }), "consentOn"),
      lacking(assignment(before), "consentOn"),
    ],
    [
      lacking(assignment({ order: { number: "1", on: day("2006-10-05") } }), "consentOn"),
      lacking(assignment({ order: { number: "1", on: day("2006-10-06") } }), "consentOn"),
    ],
  ],
  "assignment.no-payment-60-2": [
    [assignment(before), lacking(assignment(before), "contract")],
    [assignment(before), assignment({ ...before, contract: lacking(contract, "payment") })],
  ],
  "assignment.notice-not-written-60-2": [
    [
      assignment({ notice: { ...notice(true), on: day("2025-02-28") } }),
      assignment({ notice: { ...notice(false), on: day("2025-02-28") } }),
    ],
    [
      assignment({ basis: "permanent-duty", notice: { ...notice(false), on: day("2025-02-28") } }),
      assignment({ notice: { ...notice(false), on: day("2025-02-28") } }),
    ],
  ],
  "assignment.notice-too-short-by-mentor": [
    [noticed("2025-12-01", "2025-12-04"), noticed("2025-12-01", "2025-12-03")],
    [noticed("2025-03-01", "2025-03-05"), noticed("2025-03-01", "2025-03-04")],
    [noticed("2025-12-01", "2025-12-02", "employer"), noticed("2025-12-01", "2025-12-02")],
  ],
  "assignment.notice-not-written": [
    [assignment({ notice: notice(true) }), assignment({ notice: notice(false) })],
    [assignment({ notice: notice(false), amongEmployees: false }), assignment({ notice: notice(false) })],
  ],
  "assignment.notice-too-short": [
    [noticed("2025-12-01", "2025-12-04", "employer"), noticed("2025-12-01", "2025-12-03", "employer")],
    [noticed("2025-09-04", "2025-09-09", "employer"), noticed("2025-09-04", "2025-09-08", "employer")], // over a weekend
    [noticed("2025-12-29", "2026-01-13", "employer"), noticed("2025-12-29", "2026-01-12", "employer")], // over the New Year holidays
    [noticed("2025-03-01", "2025-03-05", "employer"), noticed("2025-03-01", "2025-03-04", "employer")], // the article's first day
    [
      { ...noticed("2025-12-01", "2025-12-02", "employer"), amongEmployees: false },
      noticed("2025-12-01", "2025-12-02", "employer"),
    ],
    [
      { ...noticed("2025-12-01", "2025-12-02", "employer"), basis: "permanent-duty" },
      noticed("2025-12-01", "2025-12-02", "employer"),
    ],
  ],
  "assignment.notice-too-short-60-2": [
    [noticed("2025-02-28", "2025-03-05"), noticed("2025-02-28", "2025-03-04")],
    [noticed("2024-05-08", "2024-05-15"), noticed("2024-05-08", "2024-05-14")], // 9 and 10 May are off
  ],
  "assignment.notice-undecided": [
    [noticed("2027-12-01", "2027-12-06"), noticed("2027-12-31", "2028-01-10")], // past the calendar
    [
      { ...noticed("2025-12-01", "2025-12-04"), end: { on: day("2025-12-04"), ground: "by-mentor" } },
      assignment({ end: { on: day("2025-12-04"), ground: "by-mentor" } }),
    ],
    [
      assignment({ end: { on: day("2025-12-04"), ground: "staff-change" } }),
      assignment({ end: { on: day("2025-12-04"), ground: "by-employer" } }),
    ],
  ],
  "assignment.ends-before-notice": [
    [ended("by-mentor", "2025-12-04"), ended("by-mentor", "2025-12-03")],
    [ended("staff-change", "2025-12-02"), ended("by-employer", "2025-12-02")],
  ],
};

const pairings: Cases<PairingFacts, Pairing> = {
  "pairing.empty-side": [
    [pairing(), pairing({ mentees: [] })],
    [pairing(), pairing({ mentors: [] })],
  ],
  "pairing.no-consent": [
    [pairing(), pairing({ consents: [other] })],
    [lacking(lacking(pairing({ consents: [] }), "order"), "startedOn"), pairing({ consents: [other] })],
  ],
  "pairing.consent-after-order": [
    [pairing({ consents: consentsOn("2025-09-01") }), pairing({ consents: consentsOn("2025-09-02") })],
  ],
  "pairing.no-order": [[pairing(), lacking(pairing(), "order")]],
  "pairing.order-after-start": [
    [pairing({ startedOn: day("2025-09-01") }), pairing({ startedOn: day("2025-08-31") })],
  ],
  "pairing.ends-before-start": [
    [pairing({ dissolvedOn: day("2025-09-01") }), pairing({ dissolvedOn: day("2025-08-31") })],
  ],
  "pairing.load": [[group(3), group(4)]],
};

const people: Person[] = [];

/** A mentor of whom everything is known and nothing is amiss, but for these facts. */
function who(facts: Partial<Person>): Mentor {
  return mentorOf(veteran(facts));
}

function mentorOf(facts: Person): Mentor {
  const somebody = { ...facts, id: idOf("person", `person:p${people.length}`) };
  people.push(somebody);
  return mentor("a", { ...known, person: somebody.id });
}

function veteran(facts: Partial<Person> = {}): Person {
  return fullPerson({
    inProfessionSince: since("2010-09-01"),
    inOrganisationSince: since("2020-09-01"),
    categories: [{ category: "highest" }],
    openPenalty: false,
    ...facts,
  });
}

function since(text: string) {
  return { earliest: day(text), latest: day(text) };
}

const results = [{ measure: "успеваемость", value: 98, unit: "%" }];
const known = { results, buildsTrajectory: [{ kind: "program", on: calendarDate("2024-05-31") }] };
/** 98 after so much, with another result beside it. */
function measuredFrom(base: number, better: "more" | "less"): Partial<Mentor> {
  return { ...known, results: [{ ...results[0]!, measure: "marks", base, better }, ...results] };
}

const mentors: Cases<MentorFacts, Mentor> = {
  "mentor.unknown-code": [
    [
      mentor("a", { ...known, subjects: ["mathematics"], levels: ["basic"] }),
      mentor("a", { ...known, subjects: ["mathematic"] }),
    ],
    [mentor("a", known), mentor("a", { ...known, levels: ["middle"] })],
  ],
  "mentor.catalogue-code": [
    [
      mentor("a", { ...known, competences: ["PD-CLM-01"] }),
      mentor("a", { ...known, competences: ["discipline"] }),
    ],
    [
      mentor("a", { ...known, competences: ["PD-PRE-01"] }),
      mentor("a", { ...known, competences: ["PD-PRE-01"], levels: ["secondary"] }),
    ],
  ],
  "mentor.no-results": [[mentor("a", known), mentor("a", { ...known, results: [] })]],
  "mentor.no-trajectory": [
    [mentor("a", known), mentor("a", { results })],
    [mentor("a", known), mentor("a", { results, buildsTrajectory: [{ reference: "да" }] })],
    [mentor("a", known), mentor("a", { results, buildsTrajectory: [{ kind: "route" }] })],
    [
      mentor("a", { results, buildsTrajectory: [{ program: idOf("program", "program:p0") }] }),
      mentor("a", { results, buildsTrajectory: [{ on, reference: "маршрут" }] }),
    ],
  ],
  "mentor.result-not-positive": [
    [mentor("a", measuredFrom(97, "more")), mentor("a", measuredFrom(98, "more"))],
    [mentor("a", measuredFrom(99, "less")), mentor("a", measuredFrom(98, "less"))],
    [
      mentor("a", known),
      mentor("a", { ...known, results: [{ measure: "growth", value: -5, unit: "%" }, ...results] }),
    ],
  ],
  "mentor.not-consenting": [[mentor("a", known), mentor("a", { ...known, consents: false })]],
  "mentor.too-little-service": [
    [who({ inProfessionSince: since("2020-12-01") }), who({ inProfessionSince: since("2020-12-02") })],
    [who({ inOrganisationSince: since("2023-12-01") }), who({ inOrganisationSince: since("2023-12-02") })],
    [
      who({ inProfessionSince: { earliest: day("2020-12-01"), latest: day("2021-12-31") } }),
      who({ inProfessionSince: { earliest: day("2020-12-02"), latest: day("2021-12-31") } }),
    ],
  ],
  "mentor.category-too-low": [
    [who({ categories: [{ category: "first" }] }), who({ categories: [{ category: "post-suits" }] })],
    [who({ categories: [{ category: "mentor-teacher" }] }), who({ categories: [{ category: "none" }] })],
    [
      who({ categories: [{ category: "none" }, { category: "highest", since: on }] }),
      who({ categories: [{ category: "none" }, { category: "highest", since: day("2025-12-02") }] }),
    ],
    [
      who({ categories: [{ category: "none" }, { category: "academician" }] }),
      who({ categories: [{ category: "none" }] }),
    ],
  ],
  "mentor.open-penalty": [[who({ openPenalty: false }), who({ openPenalty: true })]],
  "mentor.eligibility-undecided": [
    [who({}), mentor("stranger", known)],
    [who({}), who({ categories: [] })],
    [who({}), who({ categories: [{ category: "academician" }] })],
    [
      who({ inProfessionSince: { earliest: day("2015-01-01"), latest: day("2020-12-01") } }),
      who({ inProfessionSince: { earliest: day("2015-01-01"), latest: day("2020-12-02") } }),
    ],
    [who({}), mentorOf(lacking(veteran(), "openPenalty"))],
    [who({}), mentorOf(lacking(veteran(), "inOrganisationSince"))],
  ],
};

const asking = profileOn(on, [
  {
    id: "school",
    layer: "organisation",
    eligibility: {
      yearsInProfession: 5,
      yearsInOrganisation: 2,
      categoryAtLeast: "first",
      noOpenPenalty: true,
    },
  },
]);
if (!asking.ok) throw new Error("a school may ask for more");
const strict = {
  on,
  profile: asking.value,
  people: new Map(people.map((one) => [one.id, one])),
  catalogue: builtInCatalogue,
};

const asked: Partial<Mentee> = {
  categories: [{ code: "new-to-profession" }],
  difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }],
  request: {
    needs: ["управление классом"],
    desiredSelfImage: "уверенный учитель",
    outcomes: ["тишина на уроке"],
  },
};
function namedBy(origin: "mentor", menteeAgrees: boolean): Mentee {
  return mentee("b", { ...asked, difficulties: [{ code: "PD-CLM-01", level: 2, origin, menteeAgrees }] });
}

const mentees: Cases<MenteeFacts, Mentee> = {
  "mentee.unknown-code": [
    [mentee("b", { ...asked, subjects: ["physics"] }), mentee("b", { ...asked, subjects: ["phisics"] })],
  ],
  "mentee.catalogue-code": [
    [
      mentee("b", asked),
      mentee("b", { ...asked, difficulties: [{ code: "PD-MTE-07", level: 2, origin: "self" }] }),
    ],
  ],
  "mentee.no-category": [[mentee("b", asked), mentee("b", { ...asked, categories: [] })]],
  "mentee.category-unknown": [
    [
      mentee("b", { ...asked, categories: [{ asWritten: "стажёр" }] }),
      mentee("b", { ...asked, categories: [{ code: "robot" }] }),
    ],
  ],
  "mentee.no-difficulty": [[mentee("b", asked), mentee("b", { ...asked, difficulties: [] })]],
  "mentee.request-empty": [
    [mentee("b", asked), mentee("b", { ...asked, request: { needs: [], outcomes: ["урок"] } })],
    [mentee("b", asked), mentee("b", { ...asked, request: { needs: ["урок"], outcomes: [] } })],
  ],
  "mentee.difficulty-not-shared": [[namedBy("mentor", true), namedBy("mentor", false)]],
  "mentee.no-request": [[mentee("b", asked), lacking(mentee("b", asked), "request")]],
};

const consents: Cases<ConsentFacts, Consent> = {
  "consent.not-separate": [
    [
      consent({ separate: false, givenOn: day("2025-08-31") }),
      consent({ separate: false, givenOn: day("2025-09-01") }),
    ],
  ],
  "consent.withdrawn-before-given": [
    [consent({ withdrawnOn: day("2025-09-01") }), consent({ withdrawnOn: day("2025-08-31") })],
  ],
  "consent.empty-scope": [[consent(), consent({ scope: [] })]],
};

function lacking<Subject extends object>(subject: Subject, key: keyof Subject): Subject {
  return Object.fromEntries(Object.entries(subject).filter(([name]) => name !== key)) as Subject;
}

function notice(inWriting: boolean) {
  return { by: "mentor", on: day("2025-12-01"), lastDay: day("2025-12-04"), inWriting } as const;
}

function noticed(given: string, lastDay: string, by: "mentor" | "employer" = "mentor"): Assignment {
  return assignment({
    notice: { by, on: day(given), lastDay: day(lastDay), inWriting: true },
  });
}

function ended(ground: "by-mentor" | "by-employer" | "staff-change", last: string): Assignment {
  return assignment({ notice: notice(true), end: { on: day(last), ground } });
}

function consentsOn(text: string) {
  return pairing().consents.map(({ of }) => ({ of, on: day(text) }));
}

function group(size: number): Pairing {
  const all = Array.from({ length: size }, (_, i) => idOf("mentee", `mentee:e${i}`));
  const given = [pairing().mentors[0]!, ...all].map((of) => ({ of, on: day("2025-08-25") }));
  return pairing({ mentees: all, consents: given });
}

function judged<Facts, Subject>(
  cases: Cases<Facts, Subject>,
  check: (subject: Subject) => readonly Finding[],
) {
  return Object.entries(cases as Readonly<Record<string, readonly Case<Subject>[]>>).flatMap(
    ([code, pairs]) =>
      pairs.map(([inside, outside], i) => ({
        name: `${code} (${i})`,
        code,
        broken: outside,
        inside: () => check(inside),
        outside: () => check(outside),
      })),
  );
}

const all = [
  ...judged(assignments, (subject) => checkAssignment(subject, context)),
  ...judged(pairings, (subject) => checkPairing(subject, context)),
  ...judged(mentors, (subject) => checkMentor(subject, strict)),
  ...judged(mentees, (subject) => checkMentee(subject, context)),
  ...judged(consents, (subject) => checkConsent(subject, context)),
];

describe.each(all)("$name", ({ code, broken, inside, outside }) => {
  test("is kept one step inside and broken one step outside", () => {
    expect(inside().map((finding) => finding.code)).not.toContain(code);
    expect(outside().map((finding) => finding.code)).toContain(code);
    for (const { path } of outside()) expect([path, leadsInto(broken, path)]).toEqual([path, true]);
  });

  test("one step outside nothing else breaks with it, and it can be said", () => {
    expect(outside().filter((finding) => finding.code !== code && finding.severity === "error")).toEqual([]);
    for (const finding of outside()) {
      const [ru, en] = [inRussian(finding), inEnglish(finding)];
      expect(ru).toMatch(/[а-я]/);
      expect(en).not.toMatch(/[а-я]/);
      expect(ru + en).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test("without a local act nobody asks for years, a category or a clean record", () => {
  const beginner = person({
    id: mentor("a").person,
    inProfessionSince: since("2025-09-01"),
    categories: [{ category: "none" }],
    openPenalty: true,
  });
  for (const facts of [new Map([[beginner.id, beginner]]), new Map<never, never>(), undefined])
    expect(checkMentor(mentor("a", known), { ...context, ...(facts && { people: facts }) })).toEqual([]);
});

test("a finding on a mentor says what is asked, what there is and from when it will do", () => {
  const beginner = veteran({
    inProfessionSince: { earliest: day("2022-09-01"), latest: day("2022-12-31") },
    categories: [{ category: "none" }, { category: "post-suits", since: on }],
  });
  const found = checkMentor(mentor("a", { ...known, person: beginner.id }), {
    ...strict,
    people: new Map([[beginner.id, beginner]]),
  });
  expect(found.map(({ details }) => details)).toEqual([
    { atLeast: "first", held: ["none", "post-suits"] },
    { where: "profession", years: 5, from: "2027-12-31" },
  ]);
  expect(found.map(inRussian)).toEqual([
    "Наставнику нужна первая квалификационная категория или выше, а указано: " +
      "«без категории», «соответствие занимаемой должности»",
    "Педагогический стаж наставника меньше 5 лет: столько исполнится 31 декабря 2027\u00a0г.",
  ]);
});

test("whoever has an error is no mentor, and is told of errors alone", () => {
  const [able, beginner] = [who({}), who({ categories: [{ category: "none" }] })];
  const unproven = { ...beginner, id: idOf("mentor", "mentor:b"), results: [] };
  const context = { ...strict, people: new Map(people.map((one) => [one.id, one])) };
  expect(checkMentor(unproven, context).map(({ code, severity }) => [code, severity])).toEqual([
    ["mentor.category-too-low", "error"],
    ["mentor.no-results", "warning"],
  ]);
  expect(ineligibleMentors([able, unproven], context)).toEqual(
    new Map([["mentor:b", ["mentor.category-too-low"]]]),
  );
});

test("service at the end of the calendar is not judged, and nothing is thrown", () => {
  const late = { earliest: day("9990-01-01"), latest: day("9997-12-31") };
  const facts = veteran({ inProfessionSince: late });
  const found = checkMentor(mentor("a", { ...known, person: facts.id }), {
    ...strict,
    people: new Map([[facts.id, facts]]),
  });
  expect(found.map(({ code }) => code)).toEqual(["mentor.eligibility-undecided"]);
});

describe("whether a notice was long enough", () => {
  const notices = (given: string, lastDay: string, how: object = {}) =>
    checkAssignment(noticed(given, lastDay), { on, profile: profile("2025-12-01"), ...how });

  test("is told without a calendar where no calendar could make it lawful, and asked otherwise", () => {
    expect(notices("2025-12-01", "2025-12-03")).toEqual([
      {
        code: "assignment.notice-too-short-by-mentor",
        severity: "warning",
        path: ["notice", "lastDay"],
        details: {
          by: "mentor",
          on: "2025-12-01",
          lastDay: "2025-12-03",
          earliest: "2025-12-04",
          workingDays: 3,
        },
        source: { act: "rostrud-2025", certainty: "seen" },
      },
    ]);
    for (const lastDay of ["2025-12-04", "2025-12-31"])
      expect(notices("2025-12-01", lastDay).map(({ code, severity }) => [code, severity])).toEqual([
        ["assignment.notice-undecided", "info"],
      ]);
    expect(notices("2025-12-01", "2025-12-04", { calendar: russianCalendar })).toHaveLength(1);
  });

  test("depends on the week of the organisation", () => {
    const calendar = russianCalendar;
    expect(notices("2025-09-04", "2025-09-08", { calendar, week: "six-day" })).toEqual([]);
    expect(notices("2025-09-04", "2025-09-08", { calendar, week })).toMatchObject([
      { code: "assignment.notice-too-short-by-mentor", details: { earliest: "2025-09-09" } },
    ]);
  });

  test("agrees with the machine for every day the calendar knows", () => {
    for (let given = day("2019-01-01"); given < "2027-12-28"; given = addDays(given, 1)) {
      const end = addWorkingDays(given, 3, { calendar: russianCalendar, week });
      if (!end.ok) throw new Error(given);
      const codes = [end.day, addDays(end.day, -1)].map((lastDay) =>
        notices(given, lastDay, { calendar: russianCalendar, week }).map(({ code }) => code),
      );
      const short =
        given < "2025-03-01" ? "assignment.notice-too-short-60-2" : "assignment.notice-too-short-by-mentor";
      expect([given, ...codes]).toEqual([given, [], [short]]);
    }
  });

  test("throws nothing on days at the end of the calendar", () => {
    for (const given of ["0001-01-01", "9990-12-31", "9999-12-31"])
      expect(notices(given, "9999-12-31", { calendar: russianCalendar, week })).toMatchObject([
        { code: "assignment.notice-undecided" },
      ]);
  });
});

test("a lawful record of each kind has no finding at all", () => {
  expect(checkAssignment(assignment(), context)).toEqual([]);
  expect(checkPairing(pairing(), context)).toEqual([]);
  expect(checkMentor(mentor("a", known), context)).toEqual([]);
  expect(checkMentee(mentee("b", asked), context)).toEqual([]);
  expect(checkConsent(consent(), context)).toEqual([]);
});

test("every rule of law says whom it binds, to what, in what form, when, by which act and by whose reading", () => {
  for (const [code, rule] of Object.entries(allRules)) {
    if (rule.layer !== "law") continue;
    const { source, inForce, binds, owes, form, reading } = rule;
    expect([code, source.act, inForce?.from, binds, owes, form, reading]).not.toContain(undefined);
    const party = {
      employer: /аботодател/,
      operator: /оператор/i,
      organisation: /рганизаци/,
      mentor: /Наставник/,
      "either-party": /Наставник|Работодатель/,
    }[binds ?? "mentor"];
    for (const facts of ruleSamples[code as RuleCode]) {
      const details = { ...facts, ...(binds === "employer" && "by" in facts && { by: "employer" as const }) };
      const said = inRussian({ code, details, source, severity: rule.severity, path: [] } as never);
      expect(said).toMatch(party);
      expect(said).toMatch(/ТК РФ|Трудов|закону? о персональных/);
      expect(/Роструд/.test(said)).toBe(reading === "inspectorate");
    }
  }
});

describe("labour law and personal-data law are those of the event's day", () => {
  const unpaid = lacking(assignment({ contract: lacking(contract, "payment") }), "consentOn");
  const codes = (subject: Assignment, profileDay: string) =>
    checkAssignment(subject, { on, profile: profile(profileDay) }).map(({ code }) => code);

  test("a profile of an earlier day does not lift the law from a later order", () => {
    expect(codes(unpaid, "2023-09-01")).toEqual(["assignment.no-consent", "assignment.no-payment"]);
  });

  test("nor does a profile of today bring it to an order before the law", () => {
    expect(codes({ ...unpaid, ...before }, "2025-12-01")).toEqual([
      "assignment.no-consent-60-2",
      "assignment.no-payment-60-2",
    ]); // the law of that day
  });

  test("before there is an order, the day of the contract, then of the question, decides", () => {
    const drawnUp = lacking(unpaid, "order");
    expect(codes(drawnUp, "2025-12-01")).toContain("assignment.no-payment");
    const nothing = lacking(lacking(drawnUp, "contract"), "consentOn");
    const early = { on: day("2025-02-28"), profile: profile("2025-12-01") };
    expect(checkAssignment(nothing, early).map(({ code }) => code)).toEqual([
      "assignment.no-consent-60-2",
      "assignment.no-order",
      "assignment.no-payment-60-2",
    ]);
  });

  test("law is an error for everybody and cannot be loosened, advice of the project never binds", () => {
    const shownElsewhere = "assignment.no-payment-60-2"; // the sides may have agreed on pay in another paper
    for (const [code, { layer, severity, reading }] of Object.entries(allRules)) {
      const weighed = reading === "inspectorate" || code === shownElsewhere;
      if (layer === "law" || layer === "logic")
        expect([code, severity]).toEqual([code, weighed ? "warning" : "error"]);
      if (layer === "hint" || layer === "recommendation") expect(severity).not.toBe("error");
    }
  });
});
