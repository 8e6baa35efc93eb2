import type { FactsOf, Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/roles.js";
import type { ProgramReason } from "../lifecycle/program-guards.js";
import { programMachine } from "../lifecycle/program-machine.js";
import type { CommonReason, Refusal } from "../lifecycle/refusal.js";
import { countEn, dayEn, listEn } from "./words.js";

type Facts = FactsOf<ProgramReason | CommonReason>;

const sentences: Sentences<Facts> = {
  "command.not-in-status": ({ possibleIn }) =>
    possibleIn.length > 0
      ? `it is possible only in ${listEn(possibleIn.map(statusEn))}`
      : "there is no such command",
  "command.wrong-actor": ({ actor, actors }) =>
    `the ${roles[actor].en} cannot do it; ${actors.map((role) => roles[role].en).join(", ")} can`,
  "program.unlawful": ({ findings }) =>
    `the program does not keep ${countEn(findings.length, ["rule", "rules"])}: ${listEn(findings)}`,
  "program.empty-plan": () => "the plan has no activity",
  "mentee.has-not-agreed": () => "the mentee has not agreed to the program yet",
  "start.too-early": ({ from }) => `the program may start no earlier than ${dayEn(from)}`,
  "start.no-order": () => "the number of the order on the pair is missing",
  "activity.unknown": ({ activity }) => `the plan has no activity “${activity}”`,
  "activity.before-start": ({ on, since }) =>
    `on ${dayEn(on)} the program had not started (it runs since ${dayEn(since)})`,
  "activity.recorded": ({ activity, on }) =>
    `the activity “${activity}” is recorded already, on ${dayEn(on)}`,
  "plan.unfinished": ({ activities }) =>
    `${countEn(activities.length, ["obligatory activity is", "obligatory activities are"])} not done: ${listEn(activities)}`,
  "survey.missing": ({ sides }) =>
    `the closing survey is missing: ${sides.map((side) => roles[side].en).join(", ")}`,
  "outcome.missing": ({ difficulties }) => `no outcome is given for the difficulties ${listEn(difficulties)}`,
  "outcome.unknown-difficulty": ({ difficulties }) =>
    `the program has no difficulties ${listEn(difficulties)}`,
};

function statusEn(status: string): string {
  return entryIn(programMachine.states, status)?.label.en ?? status;
}

/** Says in English why a command was refused: every reason, and from which day it becomes possible. */
export function describeRefusal(refusal: Refusal<ProgramReason>): string {
  const reasons = refusal.reasons.map((reason) => sentence(reason)).join("; ");
  const command = entryIn(programMachine.commands, refusal.command)?.en ?? refusal.command;
  return `Cannot ${command}: ${reasons}`;
}

function sentence<Code extends keyof Facts>(reason: { code: Code; details: Facts[Code] }): string {
  return sentences[reason.code](reason.details);
}
