import { expect, test } from "vitest";
import { calendarDate, checkProgram, type Program } from "nastavnik";
import { mentoringPurposes, menteeCategories } from "nastavnik/codes";
import { parseProgram, type MethodologyTenet } from "nastavnik/model";
import { checkMentor, checkMethodology, type RuleContext } from "nastavnik/rules";
import { mentor, participant, profile, program } from "../support/build.js";
import { methodology } from "../support/example-scopes/rules.js";

const context: RuleContext = { on: calendarDate("2025-09-01"), profile: profile("2025-09-01") };
const codesOf = (given: Partial<Program>, asked: Partial<RuleContext> = {}) =>
  checkProgram(program(given), { ...context, ...asked }).map(({ code, path }) => `${code} ${path.join(".")}`);
const mentee = (code: string) => participant("mentee", { category: { code } });
const mentorOf = participant("mentor");

const purposes = Object.keys(mentoringPurposes);

test.each(Object.entries(menteeCategories))(
  "the purposes of a program follow from the category %s",
  (code, entry) => {
    const found = codesOf({ purposes, participants: [mentorOf, mentee(code)] });
    const others = purposes.flatMap((purpose, i) =>
      (entry.purposes as readonly string[]).includes(purpose)
        ? []
        : [`purpose.other-category purposes.${String(i)}`],
    );
    expect(found.filter((each) => each.startsWith("purpose.other-category"))).toEqual(others);
  },
);

test("a purpose is judged only if the category of every mentee is known", () => {
  const ask = (...participants: Program["participants"]) =>
    codesOf({ purposes: ["development"], participants }).filter((each) => each.startsWith("purpose.other"));
  const second = { ...mentee("new-technology"), ref: "mentee-2" };
  expect(ask(mentorOf, mentee("new-to-staff"))).toEqual(["purpose.other-category purposes.0"]);
  expect(ask(mentorOf, mentee("new-to-staff"), second)).toEqual([]); // the second one is who it is for
  expect(ask(mentorOf, mentee("of-a-region"))).toEqual([]);
  expect(ask(mentorOf)).toEqual([]);
});

test("a program of a known category says what it is for, unless only a part of it was read", () => {
  const ask = (given: Partial<Program>) =>
    codesOf({ participants: [mentorOf, mentee("new-to-staff")], ...given }).filter((each) =>
      each.startsWith("purpose.unsaid"),
    );
  expect(ask({ purposes: [] })).toEqual(["purpose.unsaid purposes"]);
  expect(ask({ purposes: ["adaptation"] })).toEqual([]);
  expect(ask({ purposes: ["of-a-region"] })).toEqual([]);
  expect(ask({ purposes: [], participants: [mentorOf, mentee("of-a-region")] })).toEqual([]);
  expect(ask({ purposes: [], participants: [mentorOf, participant("mentee")] })).toEqual([]);
  const provenance = { sources: [], document: "program" as const, remarks: [], tags: [] };
  expect(ask({ purposes: [], provenance: { ...provenance, read: "opening" } })).toEqual([]);
  expect(ask({ purposes: [], provenance: { ...provenance, read: "whole" } })).toHaveLength(1);
});

test("a purpose asks for a result", () => {
  const ask = (expectedResults: readonly string[]) =>
    codesOf({ purposes: ["formation", "of-a-region"], expectedResults }).filter((each) =>
      each.startsWith("purpose.without-result"),
    );
  expect(ask([])).toEqual(["purpose.without-result purposes.0"]);
  expect(ask(["педагог ведёт уроки сам"])).toEqual([]);
});

test("an activity that no method serves is a hint, once a methodology names activities", () => {
  const tenet = (part: MethodologyTenet["part"], ...codes: readonly string[]): MethodologyTenet => ({
    ref: part,
    part,
    statement: "…",
    grounds: [{ ground: "practice", reference: "…" }],
    forms: [],
    kinds: [],
    activities: codes.map((code) => ({ code })),
  });
  const [first] = program().activities;
  const activities = [
    { ...first!, ref: "served", type: { code: "ACT-OBS-MENTEE" } },
    { ...first!, ref: "open", type: { code: "ACT-SURVEY" } },
    { ...first!, ref: "uncoded", type: { asWritten: "чаепитие" } },
  ] as Program["activities"];
  const ask = (...tenets: readonly MethodologyTenet[]) =>
    codesOf({ activities }, { methodology: { ...methodology, tenets } }).filter((each) =>
      each.startsWith("activity.without-method"),
    );
  expect(ask(tenet("method", "ACT-OBS-MENTEE"))).toEqual(["activity.without-method activities.1.type"]);
  expect(ask(tenet("method", "ACT-OBS-MENTEE", "ACT-SURVEY"))).toEqual([]);
  expect(ask(tenet("concept", "ACT-OBS-MENTEE"))).toEqual([]); // only methods arrange the work
  expect(ask(tenet("method"))).toEqual([]);
  expect(codesOf({ activities }).filter((each) => each.startsWith("activity.without"))).toEqual([]);
});

test("codes that no list has are said: purposes, kinds of evidence, what tenets serve and rest on", () => {
  expect(codesOf({ purposes: ["formtion"] })).toContain("program.unknown-code purposes.0");
  const trained = mentor("m1", { buildsTrajectory: [{ kind: "trainings", on: context.on }] });
  expect(checkMentor(trained, context).map(({ code }) => code)).toContain("mentor.unknown-code");
  const [tenet] = methodology.tenets;
  const odd = {
    ...methodology,
    acts: [{ code: "az-1129" }],
    tenets: [
      { ...tenet!, forms: [{ code: "robot" }], kinds: [{ code: "shadow" }], activities: [{ code: "ACT-X" }] },
    ],
  } as typeof methodology;
  const found = checkMethodology(odd, context).filter(({ code }) => code === "methodology.unknown-code");
  expect(found.map(({ path }) => path.join("."))).toEqual([
    "tenets.0.forms.0.code",
    "tenets.0.kinds.0.code",
    "tenets.0.activities.0.code",
    "acts.0.code",
  ]);
});

test("an individual plan may stand without a mentor; a program may not", () => {
  const alone = { participants: [participant("mentee")] };
  const from = (document: "plan" | "pair-program") => ({
    provenance: { sources: ["…"], document, read: "whole", remarks: [], tags: [] } as const,
  });
  expect(codesOf({ ...alone, ...from("plan") })).not.toContain("pair.no-mentor participants");
  expect(codesOf({ ...alone, ...from("pair-program") })).toContain("pair.no-mentor participants");
  expect(codesOf(alone)).toContain("pair.no-mentor participants");
  expect(codesOf({ participants: [participant("mentor")], ...from("plan") })).toContain(
    "pair.no-mentee participants",
  );
});

test("several answer for an activity, in order, and none of them is lost", () => {
  const [first] = program().activities;
  const responsible = [{ code: "curator" }, { code: "head" }, { asWritten: "все педагоги" }];
  const read = parseProgram({ ...program(), activities: [{ ...first!, responsible }] });
  expect(read.ok && read.value.activities[0]!.responsible).toEqual(responsible);
});
