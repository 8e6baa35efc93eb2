import { describe, expect, test } from "vitest";
import {
  allRules,
  calendarDate,
  checkAssignment,
  checkConsent,
  checkMentee,
  checkMentor,
  checkPairing,
  idOf,
  type Assignment,
  type AssignmentFacts,
  type Consent,
  type ConsentFacts,
  type Finding,
  type Mentee,
  type MenteeFacts,
  type Mentor,
  type MentorFacts,
  type Pairing,
  type PairingFacts,
} from "nastavnik";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { assignment, consent, mentee, mentor, pairing, profile } from "../support/build.js";

const on = calendarDate("2025-12-01");
const context = { on, profile: profile("2025-12-01") };
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
  ],
  "assignment.no-contract": [[assignment(), lacking(assignment(), "contract")]],
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
  "assignment.notice-not-written": [
    [assignment({ notice: notice(true) }), assignment({ notice: notice(false) })],
  ],
  "assignment.ends-before-notice": [
    [ended("by-mentor", "2025-12-04"), ended("by-mentor", "2025-12-03")],
    [ended("staff-change", "2025-12-02"), ended("by-employer", "2025-12-02")],
  ],
};

const pairings: Cases<PairingFacts, Pairing> = {
  "pairing.empty-side": [[pairing(), pairing({ mentees: [] })]],
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

const results = [{ measure: "успеваемость", value: 98, unit: "%" }];
const known = { results, buildsTrajectory: ["программа двух прошлых лет"] };
const mentors: Cases<MentorFacts, Mentor> = {
  "mentor.no-results": [[mentor("a", known), mentor("a", { ...known, results: [] })]],
  "mentor.no-trajectory": [[mentor("a", known), mentor("a", { results })]],
  "mentor.not-consenting": [[mentor("a", known), mentor("a", { ...known, consents: false })]],
};

const asked: Partial<Mentee> = {
  categories: [{ code: "new-to-profession" }],
  difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }],
  request: { needs: ["управление классом"], desiredSelfImage: "уверенный учитель", outcomes: [] },
};
const mentees: Cases<MenteeFacts, Mentee> = {
  "mentee.no-category": [[mentee("b", asked), mentee("b", { ...asked, categories: [] })]],
  "mentee.category-unknown": [
    [
      mentee("b", { ...asked, categories: [{ asWritten: "стажёр" }] }),
      mentee("b", { ...asked, categories: [{ code: "robot" }] }),
    ],
  ],
  "mentee.no-difficulty": [[mentee("b", asked), mentee("b", { ...asked, difficulties: [] })]],
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
        inside: () => check(inside),
        outside: () => check(outside),
      })),
  );
}

const all = [
  ...judged(assignments, (subject) => checkAssignment(subject, context)),
  ...judged(pairings, (subject) => checkPairing(subject, context)),
  ...judged(mentors, (subject) => checkMentor(subject, context)),
  ...judged(mentees, (subject) => checkMentee(subject, context)),
  ...judged(consents, (subject) => checkConsent(subject, context)),
];

describe.each(all)("$name", ({ code, inside, outside }) => {
  test("is kept one step inside and broken one step outside", () => {
    expect(inside().map((finding) => finding.code)).not.toContain(code);
    expect(outside().map((finding) => finding.code)).toContain(code);
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

test("a lawful record of each kind has no finding at all", () => {
  expect(checkAssignment(assignment(), context)).toEqual([]);
  expect(checkPairing(pairing(), context)).toEqual([]);
  expect(checkMentor(mentor("a", known), context)).toEqual([]);
  expect(checkMentee(mentee("b", asked), context)).toEqual([]);
  expect(checkConsent(consent(), context)).toEqual([]);
});

describe("labour law and personal-data law are those of the event's day", () => {
  const unpaid = lacking(assignment({ contract: lacking(contract, "payment") }), "consentOn");
  const codes = (subject: Assignment, profileDay: string) =>
    checkAssignment(subject, { on, profile: profile(profileDay) }).map(({ code }) => code);

  test("a profile of an earlier day does not lift the law from a later order", () => {
    expect(codes(unpaid, "2023-09-01")).toEqual(["assignment.no-consent", "assignment.no-payment"]);
  });

  test("nor does a profile of today bring it to an order before the law", () => {
    expect(codes({ ...unpaid, ...before }, "2025-12-01")).toEqual([]);
  });

  test("before there is an order, the day of the contract, then of the question, decides", () => {
    const drawnUp = lacking(unpaid, "order");
    expect(codes(drawnUp, "2025-12-01")).toContain("assignment.no-payment");
    const nothing = lacking(lacking(drawnUp, "contract"), "consentOn");
    const early = { on: day("2025-02-28"), profile: profile("2025-12-01") };
    expect(checkAssignment(nothing, early).map(({ code }) => code)).toEqual(["assignment.no-order"]);
  });

  test("law is an error for everybody and cannot be loosened, advice of the project never binds", () => {
    for (const [code, { layer, severity }] of Object.entries(allRules)) {
      if (layer === "law" || layer === "logic") expect([code, severity]).toEqual([code, "error"]);
      if (layer === "hint" || layer === "recommendation") expect(severity).not.toBe("error");
    }
  });
});
