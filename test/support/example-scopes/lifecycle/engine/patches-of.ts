import { evolve, pairingMachine } from "nastavnik";
import { scenariosOf } from "nastavnik/lifecycle";

export { check } from "../../check.js";

const histories = scenariosOf(pairingMachine).map(({ steps }) => steps.flatMap((step) => step.events));
const events = histories.find((all) => all.some(({ type }) => type === "agreed")) ?? [];
const agreed = events.findIndex(({ type }) => type === "agreed");
export const state = events
  .slice(0, agreed)
  .reduce((from, each) => evolve(pairingMachine, from, each), pairingMachine.initial);
export const event = events[agreed]!;
