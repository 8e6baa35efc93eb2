import { decide, evolve, pairingMachine } from "nastavnik";
import { type PairingCommand, type PairingContext } from "nastavnik/lifecycle";

export { check, expect } from "../lifecycle.js";

let state = pairingMachine.initial;

/** A service built on the machine: it answers with the events, and begins anew after an end. */
export function send(command: PairingCommand, context: PairingContext): unknown {
  const from = pairingMachine.states[state.status].terminal ? pairingMachine.initial : state;
  const answer = decide(pairingMachine, from, command, context);
  if (!answer.ok) return answer.issues;
  state = answer.value.reduce((before, event) => evolve(pairingMachine, before, event), from);
  return answer.value;
}
