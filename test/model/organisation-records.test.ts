import { describe, expect, test } from "vitest";
import { calendarDate, type InputIssue, type Result } from "nastavnik";
import {
  agreedOn,
  parseCommunity,
  parseDevelopmentPlan,
  parseMethodology,
  parseOrganisation,
  parsePerson,
  parseTargetModel,
} from "nastavnik/model";
import {
  community,
  developmentPlan,
  fullDevelopmentPlan,
  fullOrganisation,
  fullPerson,
  methodology,
  organisation,
  person,
  targetModel,
} from "../support/build-organisation.js";

const day = calendarDate;

/** `code path` of every issue, sorted. */
function issuesOf(result: Result<unknown, InputIssue>): string[] {
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();
}

test.each([
  ["organisation", parseOrganisation, fullOrganisation()],
  ["person", parsePerson, fullPerson()],
  ["development plan", parseDevelopmentPlan, fullDevelopmentPlan()],
] as const)("every field of a whole %s comes back", (_, parse, record) => {
  expect(parse(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
});

describe("an organisation", () => {
  test("says all its problems at once, each with its place", () => {
    expect(
      issuesOf(
        parseOrganisation({
          ...organisation(),
          type: "",
          audience: "robots",
          region: {},
          mentorPay: "beer",
          curators: ["person:Иванов", "mentor:a"],
          staffing: [{ on: "2025-09-31", teachingStaff: -1, young: [{ count: 1.5 }], categories: [] }],
          documents: [{ code: "roadmap", state: "lost", from: "вчера", who: "…" }],
          items: [{ code: "internet", state: "half" }],
        }),
      ),
    ).toEqual([
      "code.unknown audience",
      "code.unknown documents.0.state",
      "code.unknown items.0.state",
      "code.unknown mentorPay",
      "coded.empty region",
      "date.malformed documents.0.from",
      "date.malformed staffing.0.on",
      "id.malformed curators.0",
      "id.malformed curators.1",
      "key.missing staffing.0.young.0.definition",
      "key.unknown documents.0.who",
      "number.not-whole staffing.0.young.0.count",
      "number.too-small staffing.0.teachingStaff",
      "text.empty type",
    ]);
  });

  test("says each item, component, stage and reference day once; documents as often as they are kept", () => {
    const twice = <Item>(item: Item) => [item, item];
    const [staffing] = organisation().staffing;
    expect(
      issuesOf(
        parseOrganisation({
          ...organisation(),
          staffing: twice(staffing),
          documents: twice({ code: "order-pairs", state: "in-force" }),
          items: twice({ code: "internet", state: "present" }),
          components: twice({ code: "head", state: "present" }),
          stages: twice({ stage: "staff.acts" }),
        }),
      ),
    ).toEqual([
      "ref.repeated components.1.code",
      "ref.repeated items.1.code",
      "ref.repeated staffing.1.on",
      "ref.repeated stages.1.stage",
    ]);
  });

  test("keeps codes nobody knows yet", () => {
    const open = organisation({
      type: "planetarium",
      documents: [{ code: "memo", state: "in-force" }],
      items: [{ code: "coffee", state: "present" }],
      stages: [{ stage: "staff.afterparty" }],
    });
    expect(parseOrganisation(open)).toEqual({ ok: true, value: open });
  });

  test("counts people from none to a million", () => {
    const counted = (teachingStaff: number) =>
      parseOrganisation(
        organisation({ staffing: [{ on: day("2025-09-01"), teachingStaff, young: [], categories: [] }] }),
      ).ok;
    expect([-1, 0, 1_000_000, 1_000_001].map(counted)).toEqual([false, true, true, false]);
  });
});

test("a roadmap gives each ref once, over conditions, resources and processes together", () => {
  const step = { ref: "c1", title: "шаг", responsible: [], state: "planned" } as const;
  const read = parseTargetModel({
    ...targetModel(),
    resources: [step],
    processes: [step, { ...step, ref: "p1" }],
  });
  const repeated = read.ok ? [] : read.issues.map(({ path, details }) => ({ path, details }));
  expect(repeated).toEqual([
    { path: ["resources", 0, "ref"], details: { ref: "c1", first: ["conditions", 0] } },
    { path: ["processes", 0, "ref"], details: { ref: "c1", first: ["conditions", 0] } },
  ]);
});

test("a tenet of a methodology rests on research or practice and on nothing else", () => {
  const [tenet] = methodology().tenets;
  const grounded = (ground: string) => ({
    ...methodology(),
    tenets: [{ ...tenet, grounds: [{ ground, reference: "статья" }] }],
  });
  expect(issuesOf(parseMethodology(grounded("research")))).toEqual([]);
  expect(issuesOf(parseMethodology(grounded("rumour")))).toEqual(["code.unknown tenets.0.grounds.0.ground"]);
  expect(issuesOf(parseMethodology({ ...methodology(), tenets: [tenet, tenet] }))).toEqual([
    "ref.repeated tenets.1.ref",
  ]);
});

test("relations of a community join members it has", () => {
  const [relation] = community().relations;
  const joined = (change: object) =>
    issuesOf(parseCommunity({ ...community(), relations: [{ ...relation, ...change }] }));
  expect(joined({})).toEqual([]);
  expect(joined({ mentors: "aliens" })).toEqual(["ref.dangling relations.0.mentors"]);
  expect(joined({ mentees: "aliens" })).toEqual(["ref.dangling relations.0.mentees"]);
  expect(joined({ mentees: 7 })).toEqual(["type.wrong relations.0.mentees"]);
  const [staff] = community().members;
  expect(issuesOf(parseCommunity({ ...community(), members: [staff, staff], relations: [] }))).toEqual([
    "ref.repeated members.1.ref",
  ]);
});

test("an age lies between its bounds and within a life", () => {
  const aged = (min: number, max: number) =>
    issuesOf(parsePerson(person({ age: { on: day("2025-09-01"), min, max } })));
  expect(aged(35, 35)).toEqual([]);
  expect(aged(0, 120)).toEqual([]);
  expect(aged(36, 35)).toEqual(["bounds.reversed age"]);
  expect(aged(-1, 121)).toEqual(["number.too-big age.max", "number.too-small age.min"]);
});

test("a plan holds from the later of two agreements, and not before both", () => {
  const [early, late] = [day("2025-09-01"), day("2025-09-03")];
  expect(agreedOn(developmentPlan({ menteeAgreedOn: early, mentorAgreedOn: late }))).toBe(late);
  expect(agreedOn(developmentPlan({ menteeAgreedOn: late, mentorAgreedOn: early }))).toBe(late);
  expect(agreedOn(developmentPlan({ menteeAgreedOn: early }))).toBeUndefined();
  expect(agreedOn(developmentPlan({ mentorAgreedOn: early }))).toBeUndefined();
  const [stage] = developmentPlan().stages;
  expect(issuesOf(parseDevelopmentPlan({ ...developmentPlan(), stages: [stage, stage] }))).toEqual([
    "ref.repeated stages.1.ref",
  ]);
});
