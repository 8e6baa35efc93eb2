import { ownDesign, source } from "../codes/source.js";
import type { Machine } from "./machine.js";
import { nextProgramState, programEventOf } from "./program-events.js";
import type { ProgramContext, ProgramReason } from "./program-guards.js";
import { programGuards } from "./program-guards.js";
import type { ProgramCommand, ProgramEvent, ProgramState } from "./program-state.js";

const model = source("az-1128", "recalled");
const definition = source("az-1128", "seen");

/** A personalised program from its first draft to its end. */
export const programMachine: Machine<
  ProgramState,
  ProgramCommand,
  ProgramEvent,
  ProgramReason,
  ProgramContext
> = {
  name: "program",
  version: 1,
  initial: { status: "draft", remarks: [] },
  states: {
    draft: { terminal: false, label: { ru: "черновик", en: "draft" } },
    agreement: { terminal: false, label: { ru: "на согласовании", en: "on agreement" } },
    approved: { terminal: false, label: { ru: "утверждена", en: "approved" } },
    active: { terminal: false, label: { ru: "выполняется", en: "active" } },
    "summing-up": { terminal: false, label: { ru: "подведение итогов", en: "summing up" } },
    completed: { terminal: true, label: { ru: "завершена", en: "completed" } },
    terminated: { terminal: true, label: { ru: "прекращена досрочно", en: "terminated early" } },
    cancelled: { terminal: true, label: { ru: "отменена", en: "cancelled" } },
  },
  commands: {
    submit: { ru: "подать на согласование", en: "submit" },
    return: { ru: "вернуть на доработку", en: "return with remarks" },
    agree: { ru: "согласиться с программой", en: "agree" },
    approve: { ru: "утвердить", en: "approve" },
    start: { ru: "начать", en: "start" },
    "record-activity": { ru: "отметить мероприятие", en: "record an activity" },
    "finish-plan": { ru: "завершить план", en: "finish the plan" },
    complete: { ru: "завершить программу", en: "complete" },
    terminate: { ru: "прекратить досрочно", en: "terminate" },
    cancel: { ru: "отменить", en: "cancel" },
  },
  // prettier-ignore
  transitions: [
    { from: "draft", command: "submit", to: "agreement", actors: ["mentor"], guards: ["program.unlawful", "program.empty-plan"], source: definition },
    { from: "draft", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "agreement", command: "return", to: "draft", actors: ["curator", "council"], guards: [], source: ownDesign },
    { from: "agreement", command: "agree", to: "agreement", actors: ["mentee"], guards: [], source: model },
    { from: "agreement", command: "approve", to: "approved", actors: ["head"], guards: ["program.unlawful", "mentee.has-not-agreed"], source: ownDesign },
    { from: "agreement", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "approved", command: "start", to: "active", actors: ["curator"], guards: ["start.too-early", "start.no-order"], source: source("az-1128", "seen", "дорожная карта") },
    { from: "approved", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "active", command: "record-activity", to: "active", actors: ["mentor", "mentee"], guards: ["activity.unknown", "activity.before-start", "activity.recorded"], source: ownDesign },
    { from: "active", command: "finish-plan", to: "summing-up", actors: ["mentor"], guards: ["plan.unfinished", "activity.before-start"], source: model },
    { from: "active", command: "terminate", to: "terminated", actors: ["curator", "head", "mentor", "mentee"], guards: ["activity.before-start"], source: model },
    { from: "summing-up", command: "complete", to: "completed", actors: ["curator"], guards: ["survey.missing", "outcome.missing", "outcome.unknown-difficulty"], source: model },
  ],
  guards: programGuards,
  eventOf: programEventOf,
  next: nextProgramState,
};
