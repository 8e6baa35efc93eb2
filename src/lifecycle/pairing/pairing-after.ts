import type { MenteeId, MentorId, PersonId } from "../../base/id.js";
import type { Pairing } from "../../model/pairing.js";
import type { PairingEvent } from "./event.js";

/**
 * The record of a pair or group with what an event says of its papers: consents, the order, the end. The first day of work
 * together is no event of a pair: it stays as it was.
 *
 * @param partyOf the mentor or mentee that a person is in the registers; undefined leaves the consent out
 * @example
 * const confirmed = { ...stamp, type: "confirmed", order: "№ 12-од" } as const;
 * pairingAfter(pairing, confirmed, partyOf).order; // { number: "№ 12-од", on: "2025-08-28" }
 */
export function pairingAfter(
  pairing: Pairing,
  event: PairingEvent,
  partyOf: (person: PersonId) => MentorId | MenteeId | undefined,
): Pairing {
  switch (event.type) {
    case "proposed":
    case "agreed":
      return pairing;
    case "consented": {
      const of = partyOf(event.of);
      return of === undefined
        ? pairing
        : { ...pairing, consents: [...pairing.consents, { of, on: event.on }] };
    }
    case "confirmed":
      return { ...pairing, order: { number: event.order, on: event.on } };
    case "dissolved":
      return { ...pairing, dissolvedOn: event.on };
  }
}
