import type { Sentences } from "../base/text.js";
import { departures } from "../codes/people/assignment-facts.js";
import { difficultyOutcomes } from "../codes/people/difficulty-facts.js";
import { endGrounds } from "../codes/people/end-grounds.js";
import { legalActs } from "../codes/law/legal-acts.js";
import type { SourceRef } from "../codes/source.js";
import type { AssignmentEvent } from "../lifecycle/assignment/event.js";
import type { AssignmentEnding } from "../lifecycle/states/assignment-state.js";
import type { LifecycleEvent } from "../lifecycle/consequences-of.js";
import type { PairingEvent } from "../lifecycle/pairing/event.js";
import type { ProgramEvent } from "../lifecycle/program/event.js";
import { labourRulesOn } from "../rules/lifecycle-settings.js";
import { actorName } from "./actor-name.js";
import { labelOfCode } from "./label-of-code.js";
import { dayEn } from "../base/words-en.js";

type ByType<Event extends LifecycleEvent> = { readonly [One in Event as One["type"]]: One };

const programSentences: Sentences<ByType<ProgramEvent>> = {
  "drawn-up": () => "took part in drawing the program up",
  submitted: () => "the program was submitted",
  returned: ({ remark }) => `the program was returned with a remark: ${remark}`,
  agreed: () => "agreed to the program",
  approved: () => "the program was approved",
  started: ({ order, ends }) => `the program started by order ${order}${ends ? `, to ${dayEn(ends)}` : ""}`,
  "activity-recorded": ({ activity, heldOn }) => `the activity “${activity}” was held on ${dayEn(heldOn)}`,
  reviewed: () => "an interim review was held",
  amended: ({ edition, reason }) => `edition ${edition} came into force: ${reason}`,
  extended: ({ ends }) => `the program was extended to ${dayEn(ends)}`,
  suspended: ({ reason }) => `the program was suspended: ${reason}`,
  resumed: ({ ends }) => `the program was resumed${ends ? `, to ${dayEn(ends)}` : ""}`,
  "mentor-lost": () => "the program is left without a mentor and waits for another",
  "mentor-replaced": ({ order }) => `a new mentor was assigned by order ${order}`,
  "plan-finished": ({ shorterThanMinimum }) =>
    `the plan is carried out${shorterThanMinimum ? ", before the shortest term is over" : ""}`,
  "term-ended": () => "the term of the program is over",
  reopened: ({ ends }) => `the program was reopened, to ${dayEn(ends)}`,
  completed: ({ outcomes }) => `the program is completed${outcomesEn(outcomes)}`,
  terminated: ({ ground, reason }) =>
    `the program was terminated ${labelOfCode(endGrounds, ground)}${reason ? `: ${reason}` : ""}`,
  cancelled: ({ reason }) => `the program was cancelled: ${reason}`,
  archived: () => "the program was archived",
};

const assignmentSentences: Sentences<ByType<AssignmentEvent>> = {
  offered: () => "the assignment was offered",
  declined: () => "the assignment was declined",
  withdrawn: () => "the offer was withdrawn",
  consented: ({ document }) => `consented in writing: ${document}`,
  "supplement-signed": ({ document, until }) =>
    `signed: ${document}${until ? `, with a term to ${dayEn(until)}` : ""}`,
  "order-issued": ({ order }) => `the mentor was assigned by order ${order}`,
  "notice-given": ({ side, lastDay, on }) =>
    `the ${side} gave notice; the last day is ${dayEn(lastDay)}; under: ${actEn(labourRulesOn(on).noticeSource)}`,
  "notice-withdrawn": () => "the notice was withdrawn",
  "term-extended": ({ document, until }) => `the term was extended to ${dayEn(until)}: ${document}`,
  ended: ({ lastDay, because }) => `the assignment ended on ${dayEn(lastDay)}: ${endingsEn[because]}`,
};

const endingsEn: Readonly<Record<AssignmentEnding, string>> = {
  notice: "the notice is over",
  term: "the term is over",
  "program-closed": "the program is over",
  dismissal: departures.dismissal.en,
  transfer: departures.transfer.en,
  "long-absence": departures["long-absence"].en,
};

/** An act by its name; one that was only recalled is said to be so. */
function actEn({ act, certainty }: SourceRef): string {
  const name = act === undefined ? "this project's design" : legalActs[act].en;
  return certainty === "recalled" ? `${name} – recalled, check the text` : name;
}

const pairingSentences: Sentences<ByType<PairingEvent>> = {
  proposed: () => "the pair was proposed",
  consented: ({ of }) => `the participant “${of}” consents`,
  agreed: () => "the pair is agreed",
  confirmed: ({ order }) => `the pair was confirmed by order ${order}`,
  dissolved: ({ reason }) =>
    `the pair was dissolved: ${reason === "program-over" ? "the program is over" : reason}`,
};

/**
 * Says in English what an event of any machine was: “25 August 2025, mentor: the program was submitted”.
 *
 * @example events.map(describeEvent)[0] // "18 August 2025, mentee: took part in drawing the program up"
 */
export function describeEvent(event: LifecycleEvent): string {
  return `${dayEn(event.on)}, ${actorName(event.by)}: ${factOf(event)}`;
}

function factOf(event: LifecycleEvent): string {
  switch (event.machine) {
    case "program":
      return said<ByType<ProgramEvent>, ProgramEvent["type"]>(programSentences, event);
    case "assignment":
      return said<ByType<AssignmentEvent>, AssignmentEvent["type"]>(assignmentSentences, event);
    case "pairing":
      return said<ByType<PairingEvent>, PairingEvent["type"]>(pairingSentences, event);
  }
}

function said<Events, Type extends keyof Events>(
  sentences: Sentences<Events>,
  event: Events[Type] & { readonly type: Type },
): string {
  return sentences[event.type](event);
}

function outcomesEn(outcomes: Extract<ProgramEvent, { readonly type: "completed" }>["outcomes"]): string {
  const said = Object.entries(outcomes).map(
    ([ref, outcome]) => `“${ref}” ${labelOfCode(difficultyOutcomes, outcome)}`,
  );
  return said.length > 0 ? `; difficulties: ${said.join(", ")}` : "";
}
