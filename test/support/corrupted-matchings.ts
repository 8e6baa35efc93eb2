import type { BestOptions, Candidates, Matching, MatchingRequest } from "nastavnik/matching";
import { randomFrom } from "../kernel/instances.js";
import { mentee, mentor } from "./build.js";
import { difficultiesOf, menteeId, mentorId, tableCriterion } from "./small-matching.js";

/**
 * The functions these cases need, as parameters, so that the same cases can test another version of the
 * library.
 */
export type MatchingLibrary = {
  readonly candidatesOf: (request: MatchingRequest) => Candidates;
  readonly matchBest: (candidates: Candidates, options?: BestOptions) => Matching;
  readonly matchStable: (candidates: Candidates, how: { proposing: "mentees" | "mentors" }) => Matching;
};

export type MatchingCase = {
  readonly candidates: Candidates;
  readonly matching: Matching;
  readonly request: MatchingRequest;
};

/** Requests of a few people with conditions of every kind, and what the library answers. */
export function* matchingCases(library: MatchingLibrary, seeds: number): Generator<MatchingCase> {
  const { candidatesOf, matchBest, matchStable } = library;
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randomFrom(seed);
    const request = requestFrom(random);
    const candidates = candidatesOf(request);
    const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
    const options: BestOptions = {
      ...(random() < 0.3 && {
        objectives: pick([["seated", "score"], ["seated", "score", "even-load"], ["score"]] as const),
      }),
      ...(random() < 0.15 && { everybody: true }),
      ...(random() < 0.1 && { mostCases: 2 }),
    };
    const odd = options.everybody === true && options.objectives?.[0] === "score";
    const best = matchBest(candidates, odd ? {} : options);
    yield { candidates, request, matching: best };
    if (random() < 0.3 && !best.refusal)
      yield { candidates, request, matching: matchBest(candidates, { previous: best, stability: 50 }) };
    const proposing = pick(["mentees", "mentors"] as const);
    yield { candidates, request, matching: matchStable(candidates, { proposing }) };
  }
}

function requestFrom(random: () => number): MatchingRequest {
  const below = (most: number) => Math.floor(random() * most);
  const [mentees, mentors] = [2 + below(6), 2 + below(3)];
  const some = <Value>(share: number, value: () => Value) => (random() < share ? value() : undefined);
  const points = Array.from({ length: mentees }, () =>
    Array.from({ length: mentors }, () => [null, 1_000, 2_000, 2_001, 7_777, 10_000][below(6)]!),
  );
  const someMentee = () => menteeId(below(mentees));
  const someMentor = () => mentorId(below(mentors));
  const twoMentees = () => {
    const first = below(mentees);
    return [menteeId(first), menteeId((first + 1 + below(mentees - 1)) % mentees)];
  };
  const locked = some(0.25, () => [[someMentee(), someMentor()] as const]);
  const conditions = {
    locked,
    forbidden: some(0.3, () => [[someMentee(), someMentor()] as const])?.filter(
      ([e, m]) => !locked?.some(([of, by]) => of === e && by === m),
    ),
    taken: some(0.3, () => new Map([[someMentor(), below(3)]])),
    floor: some(0.2, () => 1_500),
    minimum: some(0.2, () => new Map([[someMentor(), 1 + below(2)]])),
    together: some(0.15, () => [twoMentees()]),
    apart: some(0.15, () => [twoMentees()]),
    perMentee: some(0.2, () => 1 + below(2)),
  };
  const { weight, mentorWeight } = { weight: 4_000, mentorWeight: some(0.3, () => 2_000) };
  const table = tableCriterion(points);
  return {
    mentees: points.map((_, i) =>
      mentee(`e${i}`, {
        difficulties: difficultiesOf(below(4)),
        prefers: random() < 0.3 ? [someMentor()] : [],
      }),
    ),
    mentors: points[0]!.map((_, j) =>
      mentor(`m${j}`, {
        seats: below(4),
        prefers: random() < 0.3 ? [someMentee()] : [],
        ...(random() < 0.1 && { groupSize: { min: 2, max: 4 } }),
      }),
    ),
    criteria: [
      {
        ...table,
        weight: 10_000 - weight,
        ...(mentorWeight !== undefined && { mentorWeight: 10_000 - mentorWeight }),
      },
      {
        ...tableCriterion(points.map((row) => [...row].reverse())),
        code: "turned",
        weight,
        ...(mentorWeight !== undefined && { mentorWeight }),
      },
    ],
    ...Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)),
  };
}

type Key = string | number;

export type Corruption = {
  readonly path: readonly Key[];
  /** The change made, for the list of undetected changes. */
  readonly what: string;
  readonly matching: Matching;
};

/** The same matching with one field changed, removed, added or moved: every change tried. */
export function* corruptionsOf({ matching, candidates }: MatchingCase): Generator<Corruption> {
  const people = [...candidates.mentees, ...candidates.mentors].map(({ id }) => id);
  for (const [path, value] of placesIn(matching, [])) {
    for (const [what, other] of otherValues(path, value, people))
      yield { path, what, matching: changed(matching, path, () => other) };
    if (path.length > 0) yield { path, what: "dropped", matching: changed(matching, path, () => dropped) };
    if (!Array.isArray(value)) continue;
    const list = value as readonly unknown[];
    if (list.length > 0) {
      const last = list.at(-1);
      yield { path, what: "repeated", matching: changed(matching, path, () => [...list, last]) };
    }
    if (list.length > 1) {
      const [first, second, ...rest] = list;
      yield { path, what: "swapped", matching: changed(matching, path, () => [second, first, ...rest]) };
    }
    if (path[0] === "unmatched")
      yield { path, what: "stranger", matching: changed(matching, path, () => [...list, menteeId(99)]) };
  }
  const { mentors } = candidates;
  const additions: Readonly<Record<string, unknown>> = {
    refusal: { code: "conditions.unsatisfiable", details: {} },
    proof: "cases",
    bestWithoutCut: true,
    evenLoad: true,
    wishes: { silentMentees: 0, silentMentors: 0, dropped: 0, tied: 0 },
    certificate: {
      weights: { seated: 1, needs: 1, score: 1, must: 1, forced: 1 },
      mentors: mentors.map(({ id }) => id),
      mentorPrice: new Float64Array(mentors.length),
      minimumPrice: new Float64Array(0),
    },
  };
  for (const [field, value] of Object.entries(additions)) {
    if (field in matching) continue;
    yield { path: [field], what: "added", matching: { ...matching, [field]: value } };
  }
}

function* placesIn(value: unknown, path: readonly Key[]): Generator<readonly [readonly Key[], unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Float64Array) {
    for (const [k, number] of value.entries()) yield [[...path, k], number];
    return;
  }
  const entries: readonly (readonly [Key, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, k) => [k, one] as const)
    : Object.entries(value);
  for (const [key, one] of entries) yield* placesIn(one, [...path, key]);
}

const words: readonly (readonly string[])[] = [
  ["best", "stable"],
  ["mentees", "mentors"],
  ["prices", "cases", "stability"],
  ["seated", "needs", "score", "even-load"],
  ["minimum", "group", "together", "apart", "mutual"],
  [
    "conditions.unsatisfiable",
    "cases.too-many",
    "objectives.too-large",
    "stable.side-condition",
    "minimum.unreachable",
  ],
];

function otherValues(
  path: readonly Key[],
  value: unknown,
  people: readonly string[],
): readonly (readonly [string, unknown])[] {
  if (path.length === 0) return [];
  if (typeof value === "number")
    return [
      ["more", value + 1],
      ["less", value - 1],
      ["none", NaN],
    ];
  if (typeof value === "boolean") return [["other", !value]];
  if (typeof value === "string") {
    const kind = value.slice(0, value.indexOf(":") + 1);
    const others = kind
      ? people.filter((id) => id.startsWith(kind) && id !== value)
      : (words.find((list) => list.includes(value)) ?? []).filter((word) => word !== value);
    return [...others.slice(0, 3), "x"].map((other) => [other, other]);
  }
  return [["null", null]];
}

const dropped = Symbol("dropped");

/** A copy that differs in one value. */
function changed(value: unknown, path: readonly Key[], to: (value: unknown) => unknown): Matching {
  const [key, ...rest] = path;
  if (key === undefined) return to(value) as Matching;
  if (value instanceof Float64Array) {
    const next = to(value[key as number]);
    if (next === dropped) return value.filter((_, k) => k !== key) as unknown as Matching;
    return value.map((one, k) => (k === key ? (next as number) : one)) as unknown as Matching;
  }
  const next: unknown = changed((value as Record<Key, unknown>)[key], rest, to);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, k) =>
      k !== key ? [one] : next === dropped ? [] : [next],
    ) as unknown as Matching;
  }
  const entries = Object.entries(value as object).map(([name, one]) => [
    name,
    name === key ? next : (one as unknown),
  ]);
  return Object.fromEntries(entries.filter(([, one]) => one !== dropped)) as Matching;
}

/** Changes that leave the meaning of the matching as it is; each line says why. */
export function isHarmless({ path, what }: Corruption): boolean {
  const [field, ...rest] = path;
  // A field left out claims nothing. But claims need `how`, and a best matching needs its prices.
  const optional = [
    "unmatched",
    "total",
    "spread",
    "fingerprint",
    "wishes",
    "evenLoad",
    "bestWithoutCut",
    "proof",
  ];
  if (what === "dropped" && rest.length === 0 && optional.includes(field as string)) return true;
  // The order of mentees without a mentor has no meaning.
  if (field === "unmatched" && what === "swapped") return true;
  // An earlier matching is only a warm start. With `stability` its pairs matter, and the fingerprint detects
  // a change.
  return field === "how" && rest.includes("previous");
}
