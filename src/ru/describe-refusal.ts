import type { FactsOf, Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/roles.js";
import type { ProgramReason } from "../lifecycle/program-guards.js";
import { programMachine } from "../lifecycle/program-machine.js";
import type { CommonReason, Refusal } from "../lifecycle/refusal.js";
import { countRu, dayRu, listRu } from "./words.js";

type Facts = FactsOf<ProgramReason | CommonReason>;

const sentences: Sentences<Facts> = {
  "command.not-in-status": ({ possibleIn }) =>
    possibleIn.length > 0
      ? `это возможно только в состоянии: ${listRu(possibleIn.map(statusRu))}`
      : "такой команды нет",
  "command.wrong-actor": ({ actor, actors }) =>
    `${roles[actor].ru} не может этого сделать; может: ${actors.map((role) => roles[role].ru).join(", ")}`,
  "program.unlawful": ({ findings }) =>
    `в программе ${countRu(findings.length, ["нарушено правило", "нарушены правила", "нарушены правила"])}: ${listRu(findings)}`,
  "program.empty-plan": () => "в плане нет ни одного мероприятия",
  "mentee.has-not-agreed": () => "наставляемый ещё не согласился с программой",
  "start.too-early": ({ from }) => `программу можно начать не раньше ${dayRu(from)}`,
  "start.no-order": () => "не указан номер приказа о закреплении пары",
  "activity.unknown": ({ activity }) => `в плане нет мероприятия «${activity}»`,
  "activity.before-start": ({ on, since }) =>
    `${dayRu(on)} программа ещё не началась (она идёт с ${dayRu(since)})`,
  "activity.recorded": ({ activity, on }) => `мероприятие «${activity}» уже отмечено ${dayRu(on)}`,
  "plan.unfinished": ({ activities }) =>
    `${countRu(activities.length, ["обязательное мероприятие не проведено", "обязательных мероприятия не проведены", "обязательных мероприятий не проведены"])}: ${listRu(activities)}`,
  "survey.missing": ({ sides }) =>
    `не проведён итоговый опрос: ${sides.map((side) => roles[side].ru).join(", ")}`,
  "outcome.missing": ({ difficulties }) => `не оценён итог по затруднениям: ${listRu(difficulties)}`,
  "outcome.unknown-difficulty": ({ difficulties }) =>
    `таких затруднений в программе нет: ${listRu(difficulties)}`,
};

function statusRu(status: string): string {
  return entryIn(programMachine.states, status)?.label.ru ?? status;
}

/** Says in Russian why a command was refused: every reason, and from which day it becomes possible. */
export function describeRefusal(refusal: Refusal<ProgramReason>): string {
  const reasons = refusal.reasons.map((reason) => sentence(reason)).join("; ");
  const command = entryIn(programMachine.commands, refusal.command)?.ru ?? refusal.command;
  return `Нельзя ${command}: ${reasons}`;
}

function sentence<Code extends keyof Facts>(reason: { code: Code; details: Facts[Code] }): string {
  return sentences[reason.code](reason.details);
}
