import type { PairingId, PersonId } from "../base/id.js";
import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";
import { isBlank } from "./input.js";
import type { AnyCommand, DecisionContext, Obstacle } from "./machine.js";
import type { PairingState } from "./pairing-state.js";
import { firstEach, nothingHelps, supply } from "./remedy.js";

/** What the machine has to know of a pair or group. */
export type PairingPapers = {
  readonly id: PairingId;
  readonly mentor: PersonId;
  readonly mentees: readonly PersonId[];
};

/** What the commands of a pair or group are judged by. */
export type PairingContext = DecisionContext & { readonly pairing: PairingPapers };

type PairingReasonFacts = {
  "pair.same-person": NoFacts;
  "pair.nobody": NoFacts;
  "participant.unknown": NoFacts;
  "consent.given": { readonly of: string; readonly on: CalendarDate };
  "consent.of-all": { readonly of: readonly PersonId[] };
  "order.missing": NoFacts;
  "reason.missing": NoFacts;
};

/** What can stand in the way of a pair's command. */
export type PairingReason = {
  readonly [Code in keyof PairingReasonFacts]: {
    readonly code: Code;
    readonly details: PairingReasonFacts[Code];
  };
}[keyof PairingReasonFacts];

type Guard = (
  state: PairingState,
  command: AnyCommand,
  context: PairingContext,
) => Obstacle<PairingReason> | undefined;

export const pairingGuards: { readonly [Code in PairingReason["code"]]: Guard } = {
  "pair.same-person": (_, __, { pairing: { mentor, mentees } }) =>
    mentees.includes(mentor) ? { code: "pair.same-person", details: {}, remedy: nothingHelps } : undefined,
  "pair.nobody": (_, __, { pairing: { mentees } }) =>
    mentees.length === 0 ? { code: "pair.nobody", details: {}, remedy: nothingHelps } : undefined,
  "participant.unknown": (_, { of }, { pairing }) => {
    const people = peopleOf(pairing);
    const remedy = { do: "choose", field: "of", among: people } as const;
    return people.some((person) => person === of)
      ? undefined
      : { code: "participant.unknown", details: {}, remedy };
  },
  "consent.given": (state, { of }) => {
    if (!("consents" in state) || typeof of !== "string") return undefined;
    const on = Object.entries(state.consents).find(([person]) => person === of)?.[1];
    return on && { code: "consent.given", details: { of, on }, remedy: nothingHelps };
  },
  "consent.of-all": (state, _, { pairing }) => {
    const given = "consents" in state ? state.consents : {};
    const of = peopleOf(pairing).filter((person) => !Object.hasOwn(given, person));
    const step = { machine: "pairing", command: "consent", actors: ["mentor", "mentee", "curator"] } as const;
    return of.length > 0
      ? { code: "consent.of-all", details: { of }, remedy: firstEach(step, "consent", of) }
      : undefined;
  },
  "order.missing": (_, { order }) =>
    isBlank(order) ? { code: "order.missing", details: {}, remedy: supply("order", "document") } : undefined,
  "reason.missing": (_, { reason }) =>
    isBlank(reason) ? { code: "reason.missing", details: {}, remedy: supply("reason", "text") } : undefined,
};

function peopleOf({ mentor, mentees }: PairingPapers): readonly PersonId[] {
  return [mentor, ...mentees];
}
