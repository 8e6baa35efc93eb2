import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Criterion } from "../request/criteria.js";
import type { PairRules } from "./exclusions-of.js";
import { isAvailable, meetsAnywhere } from "./exclusions-of.js";
import { positionOf } from "../request/matching-request.js";

type OuterMentors = { readonly anywhere: number[]; readonly byPlace: Map<string, number[]> };

/**
 * For each mentee, a superset of the possible mentors, in order and without duplicates. Indexes give it, so
 * that not every pair is examined: the index on organisation, outer form and place, or those on the codes of
 * required criteria, whichever gives fewer mentors.
 *
 * @returns a function that answers with a view of a buffer, valid until its next call
 */
export function plausibleMentors(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  criteria: readonly Criterion[],
  rules: PairRules,
): (mentee: number) => Int32Array {
  const byOrganisation = new Map<string, number[]>();
  const outer = new Map<string, OuterMentors>();
  const open = Uint8Array.from(mentors, (mentor) => Number(isAvailable(mentor, rules)));
  mentors.forEach((mentor, j) => {
    if (open[j] === 0) return;
    listFor(byOrganisation, mentor.organisation).push(j);
    for (const form of rules.outerForms.get(mentor) ?? []) {
      const known = outer.get(form) ?? { anywhere: [], byPlace: new Map<string, number[]>() };
      outer.set(form, known);
      const { place } = mentor;
      if (place === undefined || meetsAnywhere(mentor)) known.anywhere.push(j);
      else listFor(known.byPlace, place).push(j);
    }
  });
  const required = criteria.flatMap(({ required: is, mentorsFor }) =>
    is && mentorsFor ? [mentorsFor(mentees, mentors)] : [],
  );
  const buffer = new Int32Array(mentors.length);
  const seenBy = new Int32Array(mentors.length).fill(-1);

  return (i) => {
    const mentee = mentees[i]!;
    const locked = rules.lockedTo.get(mentee.id);
    if (locked !== undefined) return Int32Array.of(positionOf(mentors, locked));
    let lists: readonly ArrayLike<number>[] = [
      byOrganisation.get(mentee.organisation) ?? [],
      ...outerListsOf(mentee, outer),
    ];
    for (const mentorsFor of required) {
      const others = mentorsFor(i);
      if (lengthOf(others) < lengthOf(lists)) lists = others;
    }
    let count = 0;
    const add = (j: number): void => {
      if (seenBy[j] === i) return;
      seenBy[j] = i;
      buffer[count++] = j;
    };
    for (const list of lists) for (let k = 0; k < list.length; k++) if (open[list[k]!] === 1) add(list[k]!);
    for (const id of rules.waived.get(mentee.id)?.keys() ?? []) add(positionOf(mentors, id));
    return buffer.subarray(0, count).sort();
  };
}

function outerListsOf(
  { forms, place }: Mentee,
  outer: ReadonlyMap<string, OuterMentors>,
): readonly (readonly number[])[] {
  if (outer.size === 0) return [];
  const asked = forms?.flatMap(({ code }) => code ?? []) ?? [];
  const taken = forms === undefined || forms.length === 0 ? [...outer.keys()] : asked;
  return taken.flatMap((form) => {
    const known = outer.get(form);
    if (known === undefined) return [];
    const there = place === undefined ? [...known.byPlace.values()] : [known.byPlace.get(place) ?? []];
    return [known.anywhere, ...there];
  });
}

function lengthOf(lists: readonly ArrayLike<number>[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function listFor<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: number[] = [];
  lists.set(key, made);
  return made;
}
