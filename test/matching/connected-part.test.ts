import fc from "fast-check";
import { expect, test } from "vitest";
import { candidatesOf, idOf, type MatchingRequest } from "nastavnik";
import { connectedPart } from "../../src/matching/candidates/connected-part.js";
import { menteeId, mentorId, requestOf, smallProblem } from "../support/small-matching.js";

/** Whoever possible pairs, groups and being the same person lead to, step by step until nobody is added. */
function reachedFrom(request: MatchingRequest, first: readonly string[]): ReadonlySet<string> {
  const { mentees, mentors, start, mentor } = candidatesOf(request);
  const links: (readonly string[])[] = [...(request.together ?? []), ...(request.apart ?? [])];
  mentees.forEach(({ id, person }, i) => {
    for (let e = start[i]!; e < start[i + 1]!; e++) links.push([id, mentors[mentor[e]!]!.id]);
    for (const one of mentors) if (one.person === person) links.push([id, one.id]);
  });
  const reached = new Set(first);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const link of links) if (link.some((id) => reached.has(id))) for (const id of link) reached.add(id);
  }
  return reached;
}

const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
const listed = <Item>(items: Item[]) => fc.subarray(items);

test("the part has whoever is connected with the people asked for, nobody else, and the conditions among them", () => {
  let smaller = 0;
  fc.assert(
    fc.property(
      smallProblem,
      fc.record({
        group: listed([0, 1, 2, 3, 4]),
        apart: listed([0, 1, 2, 3, 4]),
        same: listed([0, 1, 2]),
        from: listed([0, 1, 2, 3, 4]),
        by: listed([0, 1, 2]),
        least: listed([0, 1, 2]),
      }),
      (problem, chosen) => {
        const [size, others] = [problem.levels.length, problem.seats.length];
        const among = (places: readonly number[]) => places.filter((i) => i < size).map(menteeId);
        const groups = (places: readonly number[]) => (among(places).length > 1 ? [among(places)] : []);
        const plain = requestOf(problem);
        const request: MatchingRequest = {
          ...plain,
          together: groups(chosen.group),
          apart: groups(chosen.apart),
          minimum: new Map(chosen.least.filter((j) => j < others).map((j) => [mentorId(j), 1])),
          mentors: plain.mentors.map((mentor, j) =>
            chosen.same.includes(j) && j < size ? { ...mentor, person: plain.mentees[j]!.person } : mentor,
          ),
        };
        const [from, by] = [among(chosen.from), chosen.by.filter((j) => j < others).map(mentorId)];
        const candidates = candidatesOf(request);
        const part = connectedPart(candidates, from, by);
        const reached = reachedFrom(request, [...from, ...by]);
        expect(ids(part.mentees)).toEqual(ids(candidates.mentees).filter((id) => reached.has(id)));
        expect(ids(part.mentors)).toEqual(ids(candidates.mentors).filter((id) => reached.has(id)));
        expect(part.together).toEqual(request.together?.filter((group) => reached.has(group[0]!)));
        expect(part.apart).toEqual(request.apart?.filter((group) => reached.has(group[0]!)));
        expect([...part.minimum!]).toEqual([...request.minimum!].filter(([id]) => reached.has(id)));
        if (reached.size > 0 && reached.size < size + others) smaller++;
      },
    ),
    { numRuns: 400 },
  );
  expect(smaller).toBeGreaterThan(50);
});

test("running pairs, waivers and what is not about single people stay with the people of the part", () => {
  const problem = {
    points: [
      [5, 0],
      [0, 5],
    ],
    possible: [
      [true, false],
      [false, true],
    ],
    levels: [1, 1],
    seats: [1, 1],
    taken: [0, 0],
  };
  const rule = "pair.required-criterion" as const;
  const request: MatchingRequest = {
    ...requestOf(problem),
    floor: 1,
    perMentee: 3,
    locked: [0, 1].map((k) => [menteeId(k), mentorId(k)] as const),
    waived: [0, 1].map((k) => ({ mentee: menteeId(k), mentor: mentorId(k), rule })),
  };
  const part = connectedPart(candidatesOf(request), [menteeId(1)], []);
  expect(part).toMatchObject({
    floor: 1,
    perMentee: 3,
    mentees: [{ id: idOf("mentee", "mentee:e1") }],
    mentors: [{ id: idOf("mentor", "mentor:m1") }],
    locked: [[menteeId(1), mentorId(1)]],
    waived: [{ mentee: menteeId(1), mentor: mentorId(1), rule }],
  });
  expect(Object.keys(connectedPart(candidatesOf(requestOf(problem)), [menteeId(1)], []))).not.toContain(
    "waived",
  );
});
