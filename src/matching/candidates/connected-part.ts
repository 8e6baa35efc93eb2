import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "./candidates-of.js";
import type { MatchingRequest, PairOfIds } from "../request/matching-request.js";
import { positionOf } from "../request/matching-request.js";

/**
 * The part of the request that possible pairs and shared conditions connect to the given people. How they are
 * matched depends on nobody else.
 *
 * Complexity: one pass over the candidates and the groups of the request.
 */
export function connectedPart(
  candidates: Candidates,
  mentees: readonly MenteeId[],
  mentors: readonly MentorId[],
): MatchingRequest {
  const { request, start, mentor } = candidates;
  const groups = [...(request.together ?? []), ...(request.apart ?? [])].map((group) =>
    group.map((id) => positionOf(candidates.mentees, id)),
  );
  const groupsOf = new Map<number, Set<readonly number[]>>();
  for (const group of groups)
    for (const i of group) groupsOf.set(i, (groupsOf.get(i) ?? new Set<readonly number[]>()).add(group));
  const reached = new Set<readonly number[]>();
  const byPerson = linksByPerson(candidates);
  const menteesOf: number[][] = candidates.mentors.map(() => []);
  for (let i = 0; i < candidates.mentees.length; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) menteesOf[mentor[e]!]!.push(i);
  }
  const linkedMentors = new Set(mentors.map((id) => positionOf(candidates.mentors, id)));
  const linkedMentees = new Set(mentees.map((id) => positionOf(candidates.mentees, id)));
  for (const j of linkedMentors)
    for (const i of [...menteesOf[j]!, ...byPerson.menteesOf(j)]) linkedMentees.add(i);
  // Iterating a Set also visits members added meanwhile.
  for (const i of linkedMentees) {
    for (const group of groupsOf.get(i) ?? []) {
      if (reached.has(group)) continue;
      reached.add(group);
      for (const other of group) linkedMentees.add(other);
    }
    const found = [...mentor.subarray(start[i], start[i + 1]), ...byPerson.mentorsOf(i)];
    for (const j of found) {
      if (linkedMentors.has(j)) continue;
      linkedMentors.add(j);
      for (const other of [...menteesOf[j]!, ...byPerson.menteesOf(j)]) linkedMentees.add(other);
    }
  }
  return restrictTo(request, {
    mentees: candidates.mentees.filter((_, i) => linkedMentees.has(i)),
    mentors: candidates.mentors.filter((_, j) => linkedMentors.has(j)),
  });
}

/**
 * The rule against mutual mentoring connects a person as mentee and the same person as mentor. Each person is answered once:
 * who asks again has all of them already.
 */
function linksByPerson({ mentees, mentors }: Candidates): {
  readonly mentorsOf: (mentee: number) => readonly number[];
  readonly menteesOf: (mentor: number) => readonly number[];
} {
  const asMentor = placesOf(mentors);
  const asMentee = placesOf(mentees);
  return {
    mentorsOf: (i) => taken(asMentor, mentees[i]!.person),
    menteesOf: (j) => taken(asMentee, mentors[j]!.person),
  };
}

function taken(places: Map<string, readonly number[]>, person: string): readonly number[] {
  const found = places.get(person) ?? [];
  places.delete(person);
  return found;
}

function placesOf(people: readonly { readonly person: string }[]): Map<string, readonly number[]> {
  const places = new Map<string, number[]>();
  people.forEach(({ person }, i) => {
    const known = places.get(person);
    if (known === undefined) places.set(person, [i]);
    else known.push(i);
  });
  return places;
}

function restrictTo(
  request: MatchingRequest,
  people: Pick<MatchingRequest, "mentees" | "mentors">,
): MatchingRequest {
  const mentees = new Set(people.mentees.map(({ id }) => id));
  const mentors = new Set(people.mentors.map(({ id }) => id));
  const inside = ([mentee, mentor]: PairOfIds) => mentees.has(mentee) && mentors.has(mentor);
  const all = (group: readonly MenteeId[]) => group.every((id) => mentees.has(id));
  const { locked, waived, minimum, together, apart } = request;
  return {
    ...request,
    ...people,
    ...(locked && { locked: locked.filter(inside) }),
    ...(waived && { waived: waived.filter(({ mentee, mentor }) => inside([mentee, mentor])) }),
    ...(minimum && { minimum: new Map([...minimum].filter(([id]) => mentors.has(id))) }),
    ...(together && { together: together.filter(all) }),
    ...(apart && { apart: apart.filter(all) }),
  };
}
