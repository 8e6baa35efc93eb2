import { sideOf } from "../../codes/people/side-of.js";
import type { Participant } from "../../model/participant.js";
import type { Program } from "../../model/program.js";

export type PairSide = "mentor" | "mentee";
export type InRole = (participant: Participant) => boolean;

export function isMentor({ role }: Participant): boolean {
  return sideOf(role) === "mentor";
}

export function isMentee({ role }: Participant): boolean {
  return sideOf(role) === "mentee";
}

export function isCurator({ role }: Participant): boolean {
  return role === "curator";
}

/** Participants in the second role who are a person in the first one too, with the refs of both. */
export function inBothRoles(
  { participants }: Program,
  inFirst: InRole,
  inSecond: InRole,
): readonly { readonly first: string; readonly second: string; readonly i: number }[] {
  const refs = new Map<string, string>();
  for (const participant of participants)
    if (participant.person !== undefined && inFirst(participant))
      refs.set(participant.person, participant.ref);
  return participants.flatMap((participant, i) => {
    const { person, ref } = participant;
    const first = person !== undefined && inSecond(participant) ? refs.get(person) : undefined;
    return first === undefined ? [] : [{ first, second: ref, i }];
  });
}
