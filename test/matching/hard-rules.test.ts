import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  builtInCriteria,
  calendarDate,
  candidatesOf,
  diagnose,
  explainPair,
  idOf,
  matchBest,
  verifyMatching,
  type MatchingRequest,
  type Mentee,
  type Mentor,
} from "nastavnik";
import { hardRules, type Exclusion } from "nastavnik/matching";
import { exactPeriod } from "nastavnik/time";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { mentee, mentor, period } from "../support/build.js";
import { tableCriterion } from "../support/small-matching.js";

const other = idOf("organisation", "organisation:o2");
const [e, m] = [idOf("mentee", "mentee:e0"), idOf("mentor", "mentor:m0")];
const person = (key: string) => idOf("person", `person:${key}`);
const outer = [{ code: "partner-teacher" as const }];

/** Facts of a mentor, a mentee and a request, and the rule that the pair breaks; no rule for a possible pair. */
const cases: [
  rule: Exclusion | undefined,
  ofMentor: Partial<Mentor>,
  ofMentee: Partial<Mentee>,
  conditions?: Partial<MatchingRequest>,
][] = [
  [undefined, {}, {}],
  ["mentor.no-consent", { consents: false }, {}],
  ["mentor.not-eligible", {}, {}, { ineligible: new Map([[m, ["mentor.no-results"]]]) }],
  ["mentor.no-seat", { seats: 0 }, {}],
  ["mentor.no-seat", { seats: 2 }, {}, { taken: new Map([[m, 2]]) }],
  [undefined, { seats: 2 }, {}, { taken: new Map([[m, 1]]) }],
  ["mentor.no-seat", { seats: 5, groupSize: { min: 1, max: 2 } }, {}, { taken: new Map([[m, 2]]) }],
  ["pair.same-person", {}, { person: person("m0") }],
  ["pair.other-organisation", {}, { organisation: other }],
  ["pair.other-organisation", { forms: [{ code: "teacher-teacher" }] }, { organisation: other }],
  [undefined, { forms: outer }, { organisation: other }],
  [undefined, { forms: outer }, { organisation: other, forms: outer }],
  [
    "pair.other-organisation",
    { forms: outer },
    { organisation: other, forms: [{ code: "teacher-teacher" }] },
  ],
  [undefined, { forms: outer, place: "a" }, { organisation: other, place: "b" }],
  [
    "pair.cannot-meet",
    { forms: outer, place: "a", modes: ["in-person"] },
    { organisation: other, place: "b" },
  ],
  [
    "pair.cannot-meet",
    { forms: outer, place: "a" },
    { organisation: other, place: "b", modes: ["in-person"] },
  ],
  [undefined, { forms: outer, place: "a", modes: ["in-person"] }, { organisation: other, place: "a" }],
  [undefined, { forms: outer, place: "a", modes: ["in-person"] }, { organisation: other }],
  [undefined, { place: "a", modes: ["in-person"] }, { place: "b" }],
  [
    "pair.periods-apart",
    { period: period("2025-09-01", "2025-12-31") },
    { period: period("2026-01-01", "2026-05-31") },
  ],
  [undefined, { period: period("2025-09-01", "2026-01-01") }, { period: period("2026-01-01", "2026-05-31") }],
  [
    undefined,
    { period: exactPeriod(calendarDate("2025-09-01")) },
    { period: period("2026-01-01", "2026-05-31") },
  ],
  ["pair.reporting-line", {}, { reportsTo: person("m0") }],
  ["pair.reporting-line", { reportsTo: person("e0") }, {}],
  [undefined, { forms: [{ code: "head-teacher" }] }, { reportsTo: person("m0") }],
  ["pair.reporting-line", { forms: [{ code: "head-teacher" }] }, { reportsTo: person("m0"), forms: outer }],
  ["pair.forbidden", {}, {}, { forbidden: [[e, m]] }],
  ["pair.below-floor", {}, {}, { floor: 5_001 }],
  [undefined, {}, {}, { floor: 5_000 }],
  ["pair.required-criterion", {}, {}, { criteria: [{ ...tableCriterion([[0]]), required: true }] }],
  [undefined, {}, {}, { criteria: [{ ...tableCriterion([[null]]), required: true }] }],
];

describe("a pair is possible or names the rule", () => {
  test.each(cases)("%s: mentor %o, mentee %o", (rule, ofMentor, ofMentee, conditions) => {
    const request = {
      mentors: [mentor("m0", ofMentor)],
      mentees: [mentee("e0", ofMentee)],
      criteria: [tableCriterion([[5_000]])],
      ...conditions,
    };
    const candidates = candidatesOf(request);
    expect(explainPair(candidates, e, m).excluded).toEqual(rule === undefined ? [] : [rule]);
    expect(candidates.mentor.length).toBe(rule === undefined ? 1 : 0);

    // Waivable rules can be waived, and then the pair is made; a waiver of any other rule is refused.
    if (rule === undefined) return;
    const waived = { ...request, waived: [{ mentee: e, mentor: m, rule }] };
    if (!hardRules[rule].waivable) {
      if (rule !== "mentor.no-seat") expect(() => candidatesOf(waived)).toThrow(/cannot be waived/);
    } else {
      const settled = candidatesOf(waived);
      expect(explainPair(settled, e, m).excluded).toEqual([]);
      expect(matchBest(settled).pairs).toHaveLength(1);
    }
  });

  test("a running pair stays although it breaks rules, blocks its mentee for others, and forbids mutual mentoring", () => {
    const turned = [
      mentor("m0", { person: person("e1"), consents: false }),
      mentor("m1", { person: person("e0") }),
    ];
    const mentees = [mentee("e0"), mentee("e1")];
    const candidates = candidatesOf({
      mentors: [...turned, mentor("m2")],
      mentees,
      criteria: [tableCriterion([])],
      locked: [[e, m]],
    });
    const [e1, m1, m2] = [mentees[1]!.id, turned[1]!.id, idOf("mentor", "mentor:m2")];
    expect(explainPair(candidates, e, m)).toMatchObject({ locked: true, excluded: ["mentor.no-consent"] });
    expect(explainPair(candidates, e, m2).excluded).toEqual(["pair.locked-elsewhere"]);
    expect(explainPair(candidates, e1, m1).excluded).toEqual(["pair.mutual"]);
    const matching = matchBest(candidates);
    expect(matching.pairs).toEqual([
      { mentee: e, mentor: m, score: 0, locked: true },
      { mentee: e1, mentor: m2, score: 0 },
    ]);
    expect(verifyMatching(candidates, matching)).toEqual([]);
  });

  test("an impossible pair gives every rule that forbids it, in the order of the table", () => {
    const candidates = candidatesOf({
      mentors: [mentor("m0", { consents: false, seats: 0, person: person("e0") })],
      mentees: [mentee("e0", { organisation: other })],
      criteria: [tableCriterion([])],
      forbidden: [[e, m]],
    });
    const { excluded } = explainPair(candidates, e, m);
    expect(excluded).toEqual(Object.keys(hardRules).filter((rule) => excluded.includes(rule as Exclusion)));
    expect(excluded).toHaveLength(5);
    expect(diagnose(candidates, matchBest(candidates), e).removed.map(({ rule }) => rule)).toEqual(excluded);
  });
});

describe("indexes find the same pairs as examining every pair", () => {
  const facts = {
    organisation: fc.constantFrom("organisation:o1", "organisation:o2").map((id) => idOf("organisation", id)),
    forms: fc.subarray([
      { code: "teacher-teacher" },
      { code: "partner-teacher" },
      { code: "lecturer-young-teacher" },
    ]),
    place: fc.constantFrom("a", "b"),
    modes: fc.subarray(["in-person", "online"] as const),
    codes: fc.subarray(["PD-CLM-01", "PD-CLM", "PD-MET-02", "region-own"]),
  };
  const some = fc.record(facts, { requiredKeys: ["organisation", "forms", "codes"] });

  test("for people of several places, with waivers, bans and a required criterion", () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 6 }),
        fc.array(fc.tuple(some, fc.boolean()), { maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom(undefined, 2_000),
        (mentees, mentors, required, floor) => {
          const request: MatchingRequest = {
            mentees: mentees.map(({ codes, ...own }, i) =>
              mentee(`e${i}`, {
                ...own,
                difficulties: codes.map((code, k) => ({
                  code,
                  level: ((k % 3) + 1) as 1 | 2 | 3,
                  origin: "self",
                })),
              }),
            ),
            mentors: mentors.map(([{ codes, ...own }, consents], j) =>
              mentor(`m${j}`, { ...own, competences: codes, consents }),
            ),
            criteria: builtInCriteria(builtInCatalogue).map((one, c) => ({
              ...one,
              required: required && c === 0,
            })),
            ...(floor !== undefined && { floor }),
            ...(mentees.length > 0 &&
              mentors.length > 0 && { waived: [{ mentee: e, mentor: m, rule: "mentor.no-consent" }] }),
          };
          const candidates = candidatesOf(request);
          candidates.mentees.forEach(({ id }, i) => {
            const possible = candidates.mentors.flatMap((one, j) => {
              const { excluded, score } = explainPair(candidates, id, one.id);
              return excluded.length === 0 ? [[j, score]] : [];
            });
            const [from, to] = [candidates.start[i]!, candidates.start[i + 1]!];
            found += to - from;
            expect(
              Array.from(candidates.mentor.subarray(from, to), (j, k) => [j, candidates.score[from + k]]),
            ).toEqual(possible);
          });
        },
      ),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

test("contradictions and unknown people are the caller's bugs", () => {
  const [a, b] = [mentor("m0"), mentee("e0")];
  const base: MatchingRequest = { mentors: [a], mentees: [b], criteria: [tableCriterion([])] };
  const nobody = idOf("mentor", "mentor:nobody");
  const stranger = idOf("mentee", "mentee:nobody");
  const wrong: readonly [Partial<MatchingRequest>, RegExp][] = [
    [{ mentors: [a, a] }, /mentor:m0 is given twice/],
    [{ mentees: [b, b] }, /mentee:e0 is given twice/],
    [{ mentors: [{ ...a, seats: -1 }] }, /seats of mentor:m0/],
    [{ mentors: [{ ...a, seats: Number.NaN }] }, /seats of mentor:m0/],
    [{ locked: [[stranger, m]] }, /mentee:nobody/],
    [{ locked: [[e, m]], forbidden: [[e, m]] }, /locked and forbidden/],
    [
      {
        locked: [
          [e, m],
          [e, m],
        ],
      },
      /locked twice/,
    ],
    [{ together: [[e, stranger]] }, /mentee:nobody/],
    [{ apart: [[e, e]] }, /twice/],
    [{ minimum: new Map([[nobody, 1]]) }, /mentor:nobody/],
    [{ minimum: new Map([[m, 0.5]]) }, /minimum of mentor:m0/],
    [{ taken: new Map([[m, -1]]) }, /taken of mentor:m0/],
    [{ floor: 10_001 }, /floor/],
    [{ perMentee: 0 }, /perMentee/],
    [{ waived: [{ mentee: stranger, mentor: m, rule: "pair.forbidden" }] }, /mentee:nobody/],
    [{ waived: [{ mentee: e, mentor: nobody, rule: "pair.forbidden" }] }, /mentor:nobody/],
    [{ locked: [[e, nobody]] }, /mentor:nobody/],
    [{ criteria: [{ ...tableCriterion([]), weight: 9_999 }] }, /add up to 10000/],
    [{ criteria: [{ ...tableCriterion([]), read: () => 0.5 }] }, /the criterion table reads 0.5/],
    [{ criteria: [{ ...tableCriterion([]), read: () => 10_001 }] }, /reads 10001/],
  ];
  for (const [change, message] of wrong) {
    expect(() => candidatesOf({ ...base, ...change })).toThrow(RangeError);
    expect(() => candidatesOf({ ...base, ...change })).toThrow(message);
  }
  expect(() => explainPair(candidatesOf(base), stranger, m)).toThrow(/mentee:nobody/);
  // `forbidden` and `taken` may name people who have left.
  expect(
    candidatesOf({ ...base, forbidden: [[stranger, m]], taken: new Map([[idOf("mentor", "mentor:x"), 1]]) }),
  ).toBeDefined();
});

test("what is kept grows with the possible pairs, not with all that were looked at", () => {
  const keptOf = (people: number, facts: Partial<Mentor>) =>
    itemsIn(
      candidatesOf({
        mentees: Array.from({ length: people }, (_, i) => mentee(`e${i}`)),
        mentors: Array.from({ length: people }, (_, j) => mentor(`m${j}`, facts)),
        criteria: builtInCriteria(builtInCatalogue),
      }),
    );
  const growth = (facts: Partial<Mentor>) => keptOf(160, facts) / keptOf(40, facts);
  expect(growth({ consents: false })).toBeLessThan(4.1);
  expect(growth({})).toBeGreaterThan(8); // everybody with everybody
});

/** How many things a value holds at any depth, each once; a list of numbers holds each of them. */
function itemsIn(value: unknown): number {
  const seen = new Set<unknown>();
  const open = [value];
  let items = 0;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    if (ArrayBuffer.isView(one)) items += (one as Float64Array).length;
    else {
      const inner: unknown[] =
        one instanceof Map ? [...one].flat() : one instanceof Set ? [...one] : Object.values(one);
      items += inner.length;
      open.push(...inner.filter((each) => each !== undefined));
    }
  }
  return items;
}
