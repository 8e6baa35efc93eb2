import type { BodyOf } from "../engine/machine.js";
import type { PairingCommand, PairingEvent } from "./event.js";
import type { PairingState } from "../states/pairing-state.js";

/** What an allowed command causes. */
export function pairingEventOf(_: PairingState, command: PairingCommand): BodyOf<PairingEvent> {
  switch (command.type) {
    case "propose":
      return { type: "proposed" };
    case "consent":
      return { type: "consented", of: command.of };
    case "agree":
      return { type: "agreed" };
    case "confirm":
      return { type: "confirmed", order: command.order };
    case "dissolve":
      return { type: "dissolved", reason: command.reason };
  }
}

/** The state after an event; undefined when the event cannot happen in this state. */
export function nextPairingState(state: PairingState, event: PairingEvent): PairingState | undefined {
  const { on } = event;
  const head = { seq: event.seq, asOf: on };
  switch (state.status) {
    case "new":
      return event.type === "proposed" ? { ...head, status: "proposed", consents: {} } : undefined;
    case "proposed":
      if (event.type === "agreed")
        return { ...head, status: "agreed", consents: state.consents, agreedOn: on };
      if (event.type !== "consented" || Object.hasOwn(state.consents, event.of)) return dissolved(event);
      return { ...state, ...head, consents: { ...state.consents, [event.of]: on } };
    case "agreed":
      if (event.type !== "confirmed") return dissolved(event);
      return { ...head, status: "confirmed", consents: state.consents, confirmedOn: on, order: event.order };
    case "confirmed":
      return dissolved(event);
    case "dissolved":
      return undefined;
  }
}

function dissolved(event: PairingEvent): PairingState | undefined {
  if (event.type !== "dissolved") return undefined;
  const { seq, on, reason } = event;
  return { seq, asOf: on, status: "dissolved", dissolvedOn: on, reason };
}
