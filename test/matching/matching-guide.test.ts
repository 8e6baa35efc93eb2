import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  builtInCriteria,
  calendarDate,
  candidatesOf,
  changesBetween,
  diagnose,
  explainPair,
  idOf,
  ineligibleMentors,
  matchBest,
  matchStable,
  profileOn,
  reweighed,
  suggest,
  verifyMatching,
  whyNot,
  withRemedy,
} from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as build from "../support/build.js";
import { person } from "../support/build-organisation.js";
import { root } from "../support/sources.js";

const subjects = ["history"];
const difficulties = [{ code: "PD-CLM-01", level: 2, origin: "self" }] as const;
const mentees = ["e0", "e1", "e2"].map((key) => build.mentee(key, { subjects, difficulties }));
const mentors = [
  build.mentor("m0", { subjects, competences: ["PD-CLM"], seats: 1 }),
  build.mentor("m1", { subjects, competences: ["PD-CLM"], seats: 1 }),
];
const on = calendarDate("2025-09-01");
const september = { earliest: calendarDate("2022-09-01"), latest: calendarDate("2022-09-01") };
const people = new Map([
  [mentors[0]!.person, person({ id: mentors[0]!.person, inProfessionSince: september })],
]);
const [mentee, mentor, left] = [
  idOf("mentee", "mentee:e1"),
  idOf("mentor", "mentor:m0"),
  idOf("mentee", "mentee:e2"),
];

test("what the guide shows is true", () => {
  const criteria = builtInCriteria(builtInCatalogue);
  const candidates = candidatesOf({ mentees, mentors, criteria });
  const matching = matchBest(candidates);
  expect(matching.pairs.length).toBe(2);
  expect(matching.unmatched).toEqual([left]);

  const act = { id: "school", layer: "organisation", eligibility: { yearsInProfession: 5 } } as const;
  const profile = profileOn(on, [act]);
  const ineligible = profile.ok
    ? ineligibleMentors(mentors, { on, profile: profile.value, people })
    : new Map();
  const fewer = candidatesOf({ mentees, mentors, criteria, ineligible });
  expect([...ineligible]).toEqual([["mentor:m0", ["mentor.too-little-service"]]]);
  expect(matchBest(fewer).pairs.map((pair) => pair.mentor)).toEqual(["mentor:m1"]);

  const what = matchBest(
    candidatesOf({ mentees, mentors, criteria: reweighed(criteria, { "subject.shared": 1 }) }),
  );
  expect(what.total).toBe(20_000);

  const stable = matchStable(candidates, { proposing: "mentees" });
  expect(stable.proof).toBe("stability");

  const edited = [matching.pairs[0]!, { ...matching.pairs[1]!, mentor }];
  expect(verifyMatching(candidates, matching)).toEqual([]);
  expect(verifyMatching(candidates, { pairs: edited }).map(({ code }) => code)).toEqual(["mentor.over-full"]);

  const points = explainPair(candidates, mentee, mentor).parts.map((part) => part.points);
  expect(points.reduce((sum, one) => sum + one)).toBe(explainPair(candidates, mentee, mentor).score);
  const price = whyNot(candidates, matching, mentee, mentor).price;
  expect(price).toMatchObject({ seated: 0, score: 0 });
  expect(suggest(candidates, mentee, 3).length).toBe(2);

  const { remedy } = diagnose(candidates, matching, left);
  const after = matchBest(candidatesOf(withRemedy(candidates.request, remedy!)));
  expect(after.unmatched.includes(left)).toBe(false);

  const running = matching.pairs.map(({ mentee, mentor }) => [mentee, mentor] as const);
  const kept = matchBest(candidatesOf({ mentees, mentors, criteria, locked: running }));
  const steady = matchBest(candidates, { previous: matching, stability: 1_500 });
  expect([changesBetween(matching, kept), changesBetween(matching, steady)]).toEqual([[], []]);
});

test("every line of code in the guide stands above, in its order", () => {
  const guide = readFileSync(`${root}docs/matching.md`, "utf8");
  const lines = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
    code.split("\n").map((line) => plain(line.replace(/;? *\/\/.*$/, "").replace(/,$/, ""))),
  );
  let rest = plain(readFileSync(`${root}test/matching/matching-guide.test.ts`, "utf8"));
  for (const line of lines.filter((text) => text !== "")) {
    const at = rest.indexOf(line);
    expect(at, line).toBeGreaterThan(-1);
    rest = rest.slice(at);
  }
  expect(lines.length).toBeGreaterThan(10);
});

/** Without spaces, commas at the ends of lists and semicolons, which the formatter may move. */
function plain(code: string): string {
  return code.replace(/[\s;]/g, "").replace(/,(?=[)\]}])/g, "");
}
