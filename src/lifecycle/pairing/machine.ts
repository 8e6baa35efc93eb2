import { calendarDate } from "../../base/calendar-date.js";
import { ownDesign, source } from "../../codes/source.js";
import { isPerson, isText } from "../engine/field-checks.js";
import { defineMachine, type Machine } from "../engine/machine.js";
import type { PairingCommand, PairingEvent } from "./event.js";
import { pairingGuards, type PairingContext, type PairingReason } from "./guards.js";
import { nextPairingState, pairingEventOf } from "./next.js";
import { pairingSamples } from "./samples.js";
import { pairingStatuses, type PairingState } from "../states/pairing-state.js";

/** The five types of the pair's machine. */
export type PairingLifecycle = {
  readonly state: PairingState;
  readonly command: PairingCommand;
  readonly event: PairingEvent;
  readonly reason: PairingReason;
  readonly context: PairingContext;
};

const roadmap = source("az-1128", "seen", "дорожная карта");
const model = source("az-1128", "recalled");

/** The command that each event comes from. */
const causes: Readonly<Record<PairingEvent["type"], PairingCommand["type"]>> = {
  proposed: "propose",
  consented: "consent",
  agreed: "agree",
  confirmed: "confirm",
  dissolved: "dissolve",
};

/** A pair or group, from proposal through everybody's consent and the order to its end. */
export const pairingMachine: Machine<PairingLifecycle> = /* @__PURE__ */ defineMachine<PairingLifecycle>({
  name: "pairing",
  version: 1,
  initial: { status: "new", seq: 0, asOf: calendarDate("0001-01-01") },
  states: pairingStatuses,
  commands: {
    propose: { ru: "предложить пару", en: "propose the pair" },
    consent: { ru: "дать согласие на участие в паре", en: "consent to the pair" },
    agree: { ru: "признать пару согласованной", en: "declare the pair agreed" },
    confirm: { ru: "закрепить пару приказом", en: "confirm the pair by an order" },
    dissolve: { ru: "расформировать пару", en: "dissolve the pair" },
  },
  // prettier-ignore
  transitions: [
    { from: "new", command: "propose", to: "proposed", actors: ["curator", "head", "council", "mentor", "mentee"], guards: ["pair.same-person", "pair.nobody"], source: model },
    { from: "proposed", command: "consent", to: "proposed", actors: ["mentor", "mentee", "curator"], guards: ["participant.unknown", "consent.not-theirs", "consent.given"], source: roadmap },
    { from: "proposed", command: "agree", to: "agreed", actors: ["curator"], guards: ["consent.of-all"], source: roadmap },
    { from: "proposed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: ownDesign },
    { from: "agreed", command: "confirm", to: "confirmed", actors: ["head"], guards: ["order.missing"], source: roadmap },
    { from: "agreed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: ownDesign },
    { from: "confirmed", command: "dissolve", to: "dissolved", actors: ["system", "curator", "head", "mentor", "mentee"], guards: ["reason.missing"], source: ownDesign },
  ],
  guards: pairingGuards,
  eventOf: pairingEventOf,
  commandOf: ({ type }) => causes[type],
  next: nextPairingState,
  subjectOf: ({ pairing }) => pairing.id,
  fields: {
    proposed: {},
    consented: { of: isPerson },
    agreed: {},
    confirmed: { order: isText },
    dissolved: { reason: isText },
  },
  upgrades: [],
  samples: pairingSamples,
});
