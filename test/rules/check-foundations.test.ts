import { describe, expect, test } from "vitest";
import { calendarDate } from "nastavnik";
import { type Methodology } from "nastavnik/model";
import {
  checkCommunity,
  checkDataset,
  checkDevelopmentPlan,
  checkMethodology,
  checkTargetModel,
} from "nastavnik/rules";
import { period, profile } from "../support/build.js";
import {
  community,
  developmentPlan,
  fullDevelopmentPlan,
  methodology,
  targetModel,
} from "../support/build-organisation.js";

const at = (day: string) => ({ on: calendarDate(day), profile: profile("2025-09-01") });
const usual = at("2025-10-01");
const placed = (findings: readonly { code: string; path: readonly (string | number)[] }[]) =>
  findings.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a target model", () => {
  const step = {
    ref: "p2",
    title: "обучение",
    responsible: [{ code: "curator" }],
    state: "planned",
  } as const;
  const due = { ...step, period: period("2025-09-01", "2025-10-01") };
  const overdue = (day: string, state: "planned" | "done" | "cancelled" = "planned") =>
    placed(checkTargetModel(targetModel({ processes: [{ ...due, state }] }), at(day))).filter((said) =>
      said.startsWith("roadmap.step-overdue"),
    );

  test("has no step past its last day, unless it is settled", () => {
    expect(overdue("2025-10-01")).toEqual([]);
    expect(overdue("2025-10-02")).toEqual(["roadmap.step-overdue processes.0"]);
    expect(overdue("2025-10-02", "done")).toEqual([]);
    expect(overdue("2025-10-02", "cancelled")).toEqual([]);
  });

  test("has somebody responsible for each step, and a step for each stage of its own set", () => {
    const found = checkTargetModel(targetModel(), usual);
    expect(placed(found).filter((said) => said.startsWith("roadmap.no"))).toEqual([
      "roadmap.no-responsible resources.0",
      "roadmap.no-responsible processes.0",
    ]);
    const stages = found.flatMap((one) =>
      one.code === "roadmap.stage-without-steps" ? [one.details.stage] : [],
    );
    expect(stages).toHaveLength(6);
    expect(stages.every((stage) => stage.startsWith("staff.") && stage !== "staff.acts")).toBe(true);
  });
});

describe("a methodology", () => {
  const of = (facts: Partial<Methodology["tenets"][number]>) =>
    placed(checkMethodology(methodology({ tenets: [{ ...methodology().tenets[0]!, ...facts }] }), usual));

  test("rests on research or practice, and its methods serve something", () => {
    expect(of({})).toEqual([]);
    expect(of({ grounds: [] })).toEqual(["methodology.no-grounds tenets.0.grounds"]);
    const [form, kind] = [{ code: "teacher-teacher" }, { code: "virtual" }];
    for (const forms of [[], [form]])
      for (const kinds of [[], [kind]])
        for (const activities of [[], [{ code: "ACT-OBS-MENTEE" }]]) {
          const served = forms.length > 0 || kinds.length > 0 || activities.length > 0;
          expect(of({ part: "method", forms, kinds, activities })).toEqual(
            served ? [] : ["methodology.method-serves-nothing tenets.0"],
          );
        }
  });
});

describe("a community", () => {
  const member = (kind: string) =>
    ({ ref: kind, member: kind, side: "inside", people: [], organisations: [] }) as const;
  const whole = ["staff", "learners", "parents", "young-specialists", "organisation-representatives"];
  const missing = (kinds: readonly string[]) =>
    checkCommunity(community({ members: kinds.map(member), relations: [] }), usual).map(
      ({ details }) => details.among[0],
    );

  test("misses each of those who belong to it", () => {
    expect(missing(whole)).toEqual([]);
    expect(missing(whole.slice(1))).toEqual(["staff"]);
    expect(missing(whole.slice(0, 4))).toEqual(["enterprise-representatives"]);
    expect(missing(["partners"])).toHaveLength(5);
  });

  test("has whom the forms of its relations need", () => {
    const relation = {
      mentors: "staff",
      mentees: "staff",
      form: { code: "teacher-parents" },
      mutual: true,
      programs: [],
    };
    const lacking = (kinds: readonly string[]) =>
      placed(checkCommunity(community({ members: kinds.map(member), relations: [relation] }), usual)).filter(
        (said) => said.startsWith("community.form"),
      );
    expect(lacking(["staff", "parents"])).toEqual([]);
    expect(lacking(["staff"])).toEqual(["community.form-lacks-members relations.0.form"]);
    for (const form of [{ asWritten: "своя" }, { code: "form-of-a-region" }]) {
      const own = community({ members: [member("staff")], relations: [{ ...relation, form }] });
      expect(placed(checkCommunity(own, usual)).filter((said) => said.startsWith("community.form"))).toEqual(
        [],
      );
    }
  });
});

describe("a development plan", () => {
  test("is agreed by all it names, raises a qualification, and its stages end by then", () => {
    expect(checkDevelopmentPlan(fullDevelopmentPlan(), usual)).toEqual([]);
    expect(placed(checkDevelopmentPlan(fullDevelopmentPlan(), at("2025-09-02")))).toEqual([
      "plan.not-agreed menteeAgreedOn",
    ]);
    const { mentor, ...alone } = developmentPlan({ menteeAgreedOn: calendarDate("2025-09-01") });
    expect(mentor).toBeDefined();
    expect(placed(checkDevelopmentPlan(alone, usual))).toEqual([
      "plan.no-qualification expectedQualification",
    ]);
    const by = (day: string) => ({ category: "first", by: calendarDate(day) });
    const ending = (day: string) =>
      placed(checkDevelopmentPlan({ ...fullDevelopmentPlan(), expectedQualification: by(day) }, usual));
    expect(ending("2026-05-31")).toEqual([]);
    expect(ending("2026-05-30")).toEqual(["plan.stage-after-qualification stages.0"]);
  });
});

test("a dataset has these findings at their places", () => {
  const records = [methodology({ tenets: [{ ...methodology().tenets[0]!, grounds: [] }] })];
  expect(placed(checkDataset({ kind: "dataset", schemaVersion: 1, records }, usual))).toEqual([
    "methodology.no-grounds records.0.tenets.0.grounds",
  ]);
});
