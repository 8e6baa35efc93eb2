import { describe, expect, test } from "vitest";
import { sealed } from "nastavnik/base";
import * as library from "nastavnik/matching";
import { verifyMatching, type Matching } from "nastavnik/matching";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import {
  corruptionsOf,
  isHarmless,
  matchingCases,
  type MatchingCase,
} from "../support/corrupted-matchings.js";

const faultsOf = ({ candidates }: MatchingCase, matching: Matching) => verifyMatching(candidates, matching);

/**
 * Whether changed prices still prove that no matching is worth more than this one, computed from the
 * definition alone.
 */
function stillProves({ candidates, matching, request }: MatchingCase, changed: Matching): boolean {
  const { mentees, mentors, seats, start, mentor, score, lockedTo } = candidates;
  const { how } = matching;
  const { weights } = matching.certificate!;
  const { mentorPrice } = changed.certificate!;
  const conditions = [request.minimum, request.together, request.apart];
  if (conditions.some((one) => one !== undefined) || mentors.some(({ groupSize }) => groupSize)) return true;
  const options = how.method === "best" ? how.options : {};
  const made = new Map(matching.pairs.map((pair) => [pair.mentee, pair.mentor]));
  const before = new Map(options.previous?.pairs.map((pair) => [pair.mentee, pair.mentor]));
  let [value, bound] = [0, 0];
  mentors.forEach(
    (_, j) => (bound += (seats[j]! - lockedTo.filter((one) => one === j).length) * mentorPrice[j]!),
  );
  mentees.forEach(({ id, difficulties }, i) => {
    if (lockedTo[i] !== -1) return;
    let gain = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const by = mentors[mentor[e]!]!.id;
      const kept = before.get(id) === by ? (options.stability ?? 0) : 0;
      const need = Math.max(0, ...difficulties.map(({ level }) => level));
      const worth = weights.seated + weights.needs * need + weights.score * (score[e]! + kept);
      if (made.get(id) === by) value += worth;
      gain = Math.max(gain, worth - mentorPrice[mentor[e]!]!);
    }
    bound += gain;
  });
  return bound < value + 1 && mentorPrice.every((price) => price >= 0);
}

describe("a matching with one field changed", () => {
  test("is detected, wherever the change is, unless the change has no meaning", () => {
    const count = { all: 0, found: 0, harmless: 0, prices: 0 };
    const missed: string[] = [];
    for (const one of matchingCases(library, 14)) {
      for (const corruption of corruptionsOf(one)) {
        count.all++;
        const { path, what, matching } = corruption;
        if (faultsOf(one, matching).length > 0) count.found++;
        else if (isHarmless(corruption)) count.harmless++;
        else if (path[0] === "certificate" && stillProves(one, matching)) count.prices++;
        else missed.push(`${path.join(".")} ${what}`);
      }
    }
    expect(missed).toEqual([]);
    expect(count.all).toBeGreaterThan(2_400);
    expect(count.harmless + count.prices).toBeLessThan(count.all / 8);
  });

  test("is detected by its own field, without the fingerprint too", () => {
    const figures = [
      "unmatched",
      "total",
      "spread",
      "wishes",
      "evenLoad",
      "proof",
      "bestWithoutCut",
      "refusal",
    ];
    const missed: string[] = [];
    const named = new Set<string>();
    for (const one of matchingCases(library, 30)) {
      const bare = Object.fromEntries(
        Object.entries(one.matching).filter(([key]) => key !== "fingerprint"),
      ) as Matching;
      for (const corruption of corruptionsOf({ ...one, matching: bare })) {
        const field = corruption.path[0] as string;
        if (!figures.includes(field) || isHarmless(corruption)) continue;
        const faults = faultsOf(one, corruption.matching);
        if (faults.length === 0) missed.push(`${corruption.path.join(".")} ${corruption.what}`);
        if (faults.some(({ path }) => path?.[0] === field)) named.add(field);
        else if (faults.length > 0 && !(field === "refusal" && corruption.what === "dropped"))
          missed.push(`${field} is not named by ${faults.map(({ code }) => code).join()}`);
      }
    }
    expect(missed).toEqual([]);
    expect([...named].sort()).toEqual([...figures].sort());
  });

  test("is described in both languages, whatever the change", () => {
    for (const one of matchingCases(library, 6)) {
      for (const { matching } of corruptionsOf(one)) {
        for (const fault of faultsOf(one, matching)) {
          for (const text of [ru.describeFault(fault), en.describeFault(fault)]) {
            expect(text).not.toMatch(/undefined|\[object/);
          }
        }
      }
    }
  });
});

test("a sealed matching with one field changed is always told, prices that prove the same and all", () => {
  let count = 0;
  for (const one of matchingCases(library, 8)) {
    const { digest } = sealed(one.matching);
    const kept = { ...one.matching, digest };
    expect(faultsOf(one, kept)).toEqual([]);
    for (const { matching, path, what } of corruptionsOf(one)) {
      const isChanged = digestOfStored(matching) !== digestOfStored(one.matching);
      const faults = faultsOf(one, { ...matching, digest });
      if (isChanged) expect(faults.length, `${path.join(".")} ${what}`).toBeGreaterThan(0);
      if (isChanged && !faults.some(({ code }) => code === "matching.unreadable"))
        expect(faults[0]).toEqual({ code: "digest.wrong", path: ["digest"], details: {} });
      count++;
    }
  }
  expect(count).toBeGreaterThan(1_000);
});

const digestOfStored = (matching: Matching) => {
  try {
    return sealed(matching).digest;
  } catch {
    return "cannot be stored";
  }
};

test("no matching made by the library has faults", () => {
  const kinds = new Set<string>();
  for (const one of matchingCases(library, 400)) {
    expect(faultsOf(one, one.matching)).toEqual([]);
    kinds.add(one.matching.refusal?.code ?? one.matching.proof ?? "");
  }
  expect([...kinds].sort()).toEqual([
    "cases",
    "cases.too-many",
    "conditions.unsatisfiable",
    "everybody.impossible",
    "locked.over-full",
    "minimum.unreachable",
    "prices",
    "stability",
    "stable.side-condition",
  ]);
});

const readable = [...matchingCases(library, 14)].find(({ matching }) => matching.certificate);
const { certificate } = readable!.matching;
test.each<readonly [Readonly<Record<string, unknown>>, readonly (readonly (string | number)[])[]]>([
  [{ pairs: undefined }, [["pairs"]]],
  [{ pairs: {} }, [["pairs"]]],
  [{ unmatched: ["mentee:a", 1] }, [["unmatched", 1]]],
  [{ total: "1" }, [["total"]]],
  [{ proof: 1 }, [["proof"]]],
  [{ bestWithoutCut: 1 }, [["bestWithoutCut"]]],
  [{ evenLoad: "yes" }, [["evenLoad"]]],
  [{ wishes: 1 }, [["wishes"]]],
  [{ wishes: null }, [["wishes"]]],
  [
    { spread: { score: 1, load: { least: "0", most: 1 } } },
    [
      ["spread", "score"],
      ["spread", "load", "least"],
    ],
  ],
  [{ fingerprint: 1 }, [["fingerprint"]]],
  [{ digest: 1 }, [["digest"]]],
  [{ refusal: {} }, [["refusal", "code"]]],
  [{ how: null }, [["how", "method"]]],
  [{ how: { method: "best" } }, [["how", "options"]]],
  [{ how: { method: "stable", proposing: "all" } }, [["how", "proposing"]]],
  [
    { how: { method: "best", options: { objectives: "score", need: 1, everybody: 1, previous: {} } } },
    [["objectives"], ["need"], ["previous", "pairs"], ["everybody"]].map((at) => ["how", "options", ...at]),
  ],
  [
    { certificate: {} },
    ["weights", "mentors", "mentorPrice", "minimumPrice"].map((field) => ["certificate", field]),
  ],
  [{ certificate: { ...certificate, mentorPrice: [0, "1"] } }, [["certificate", "mentorPrice", 1]]],
  [{ certificate: { ...certificate, mentors: [1] } }, [["certificate", "mentors", 0]]],
])("a matching with %o is not read, and each field that cannot be is named", (changes, paths) => {
  const faults = faultsOf(readable!, { ...readable!.matching, ...changes });
  expect(faults).toEqual(paths.map((path) => ({ code: "matching.unreadable", path, details: {} })));
});

test("an unreadable matching gives faults with paths and never throws", () => {
  const [one] = matchingCases(library, 1);
  const unreadable = (changes: Readonly<Record<string, unknown>>) =>
    faultsOf(one!, { ...one!.matching, ...changes }).map(({ code, path }) => [code, path]);
  expect(faultsOf(one!, null as unknown as Matching)).toEqual([
    { code: "matching.unreadable", path: [], details: {} },
  ]);
  expect(unreadable({ pairs: [null, { mentee: 1, mentor: "x", score: "1" }] })).toEqual([
    ["matching.unreadable", ["pairs", 0]],
    ["matching.unreadable", ["pairs", 1, "mentee"]],
    ["matching.unreadable", ["pairs", 1, "score"]],
  ]);
  expect(unreadable({ how: { method: "guess" } })).toEqual([["matching.unreadable", ["how", "method"]]]);
  expect(unreadable({ refusal: { code: "x", of: 1n } })).toEqual([["matching.unreadable", ["refusal"]]]);
});
