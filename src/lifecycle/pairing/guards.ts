import type { PairingId, PersonId } from "../../base/id.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import type { NoFacts } from "../../base/text.js";
import { sideOf } from "../../codes/people/side-of.js";
import type { Actor } from "../engine/actor.js";
import { isBlank } from "../engine/input.js";
import type { AnyCommand, DecisionContext, Obstacle } from "../engine/lifecycle.js";
import type { PairingState } from "../states/pairing-state.js";
import { firstEach, nothingHelps, supply, type Remedy } from "../engine/remedy.js";

/** What the machine has to know of a pair or group. */
export type PairingPapers = {
  readonly id: PairingId;
  readonly mentor: PersonId;
  readonly mentees: readonly PersonId[];
};

/** What the commands of a pair or group are judged by. */
export type PairingContext = DecisionContext & {
  readonly pairing: PairingPapers;
  /** The mentor's own seats, a mentee each, and how many of them the other open pairs take; not judged when absent. */
  readonly load?: { readonly seats: number; readonly taken: number };
};

type PairingReasonFacts = {
  "pair.same-person": NoFacts;
  "pair.nobody": NoFacts;
  "mentor.no-seat": { readonly seats: number; readonly taken: number; readonly needed: number };
  "participant.unknown": NoFacts;
  "consent.not-theirs": { readonly of: PersonId };
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
  "mentor.no-seat": (_, __, { load, pairing: { mentees } }) => {
    const needed = mentees.length;
    if (load === undefined || load.taken + needed <= load.seats) return undefined;
    const { seats, taken } = load;
    return {
      code: "mentor.no-seat",
      details: { seats, taken, needed },
      remedy: { do: "mend", record: "mentor" },
    };
  },
  "participant.unknown": (state, { of }, { pairing }) => {
    if (peopleOf(pairing).some((person) => person === of)) return undefined;
    const among = notConsented(state, pairing);
    const remedy: Remedy = among.length > 0 ? { do: "choose", field: "of", among } : nothingHelps;
    return { code: "participant.unknown", details: {}, remedy };
  },
  "consent.not-theirs": (_, { of }, { pairing, actor, person }) => {
    const whose = peopleOf(pairing).find((one) => one === of);
    if (whose === undefined || sideOf(actor) === undefined) return undefined;
    const actors = consentersOf(whose, pairing);
    if (actors.includes(actor) && (person === undefined || person === whose)) return undefined;
    return { code: "consent.not-theirs", details: { of: whose }, remedy: { do: "ask", actors } };
  },
  "consent.given": (state, { of }) => {
    if (!("consents" in state) || typeof of !== "string") return undefined;
    const on = Object.entries(state.consents).find(([person]) => person === of)?.[1];
    return on && { code: "consent.given", details: { of, on }, remedy: nothingHelps };
  },
  "consent.of-all": (state, _, { pairing }) => {
    const of = notConsented(state, pairing);
    const step = { machine: "pairing", command: "consent" } as const;
    const remedy = firstEach(step, "consent", of, (person) => consentersOf(person, pairing));
    return of.length > 0 ? { code: "consent.of-all", details: { of }, remedy } : undefined;
  },
  "order.missing": (_, { order }) =>
    isBlank(order) ? { code: "order.missing", details: {}, remedy: supply("order", "document") } : undefined,
  "reason.missing": (_, { reason }) =>
    isBlank(reason) ? { code: "reason.missing", details: {}, remedy: supply("reason", "text") } : undefined,
};

/** Everybody consents for themselves; the curator may put a consent on record. */
function consentersOf(person: PersonId, { mentor }: PairingPapers): readonly Actor[] {
  return [person === mentor ? "mentor" : "mentee", "curator"];
}

function notConsented(state: PairingState, pairing: PairingPapers): readonly PersonId[] {
  const given = "consents" in state ? state.consents : {};
  return peopleOf(pairing).filter((person) => !Object.hasOwn(given, person));
}

function peopleOf({ mentor, mentees }: PairingPapers): readonly PersonId[] {
  return [mentor, ...mentees];
}
