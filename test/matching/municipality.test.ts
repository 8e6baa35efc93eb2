import { describe, expect, test } from "vitest";
import { builtInCriteria, candidatesOf, diagnose, matchBest, matchStable, verifyMatching } from "nastavnik";
import { changesBetween, withRemedy } from "nastavnik/matching";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { madeUpPeople } from "../../examples/match-municipality/made-up-people.js";

const people = madeUpPeople({ mentees: 800, mentors: 300, schools: 40 }, 7);
const request = { ...people, criteria: builtInCriteria(builtInCatalogue) };
const candidates = candidatesOf(request);
const best = matchBest(candidates);

describe("a municipality of 800 mentees and 300 mentors", () => {
  test("is matched the same way in another order", () => {
    const [mentees, mentors] = [[...people.mentees].reverse(), [...people.mentors].reverse()];
    expect(matchBest(candidatesOf({ ...request, mentees, mentors })).fingerprint).toBe(best.fingerprint);
  });

  test("passes verification, by prices and by stability, and leaves out no more people than seats are missing", () => {
    expect(verifyMatching(candidates, best)).toEqual([]);
    expect(best.proof).toBe("prices");
    for (const proposing of ["mentees", "mentors"] as const) {
      const stable = matchStable(candidates, { proposing });
      expect(verifyMatching(candidates, stable)).toEqual([]);
      expect(stable.pairs.length).toBeLessThanOrEqual(best.pairs.length);
    }
  });

  test("the remedy of an unmatched mentee helps", () => {
    for (const mentee of best.unmatched.slice(0, 3)) {
      const { remedy } = diagnose(candidates, best, mentee);
      const after = matchBest(candidatesOf(withRemedy(request, remedy!)));
      expect(after.unmatched).not.toContain(mentee);
      expect(after.pairs.length).toBe(best.pairs.length + 1);
    }
  });

  test("when a mentor leaves, stability keeps more pairs, and locking keeps all others", () => {
    const gone = best.pairs[0]!.mentor;
    const mentors = request.mentors.filter(({ id }) => id !== gone);
    const kept = best.pairs.filter(({ mentor }) => mentor !== gone);
    const left = candidatesOf({ ...request, mentors });
    const anew = matchBest(left);
    const steady = matchBest(left, { previous: best, stability: 3_000 });
    expect(verifyMatching(left, steady)).toEqual([]);
    expect(steady.pairs.length).toBe(anew.pairs.length);
    const changes = (after: typeof anew) => changesBetween({ pairs: kept }, after).length;
    expect(changes(steady)).toBeLessThanOrEqual(changes(anew));
    const locked = candidatesOf({
      ...request,
      mentors,
      locked: kept.map(({ mentee, mentor }) => [mentee, mentor]),
    });
    expect(changesBetween({ pairs: kept }, matchBest(locked)).every(({ from }) => from === undefined)).toBe(
      true,
    );
  });

  test("a warm start gives as good a matching as a cold start", () => {
    const taken = new Map(best.pairs.slice(0, 5).map(({ mentor }) => [mentor, 1]));
    const changed = candidatesOf({ ...request, taken });
    const [cold, warm] = [matchBest(changed), matchBest(changed, { previous: best })];
    expect([warm.pairs.length, warm.total, warm.spread.load]).toEqual([
      cold.pairs.length,
      cold.total,
      cold.spread.load,
    ]);
    expect(verifyMatching(changed, warm)).toEqual([]);
  });
});
