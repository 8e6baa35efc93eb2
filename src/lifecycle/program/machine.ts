import { calendarDate, isCalendarDate } from "../../base/calendar-date.js";
import { difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import { endGrounds } from "../../codes/people/end-ground-keys.js";
import { roles } from "../../codes/people/role-keys.js";
import { ownDesign, source } from "../../codes/source.js";
import { codeOf, listOf, isOrdinal, isText, isYesOrNo, optional, tableOf } from "../engine/field-checks.js";
import { defineMachine, type Machine } from "../engine/machine.js";
import type { ProgramCommand } from "./command.js";
import type { ProgramEvent } from "./event.js";
import { programEventOf } from "./event-of.js";
import type { ProgramContext } from "./context.js";
import { programGuards } from "./guards.js";
import { nextProgramState } from "./next.js";
import type { ProgramReason } from "./reason.js";
import { programSamples } from "./samples.js";
import { programStatuses, type ProgramState } from "../states/program-state.js";
import { programUpgrades } from "./upgrades.js";

/** The five types of the program's machine. */
export type ProgramLifecycle = {
  readonly state: ProgramState;
  readonly command: ProgramCommand;
  readonly event: ProgramEvent;
  readonly reason: ProgramReason;
  readonly context: ProgramContext;
};

const model = source("az-1128", "recalled");
const definition = source("az-1128", "seen");
const roadmap = source("az-1128", "seen", "дорожная карта");

/** The command that each event comes from. */
const causes: Readonly<Record<ProgramEvent["type"], ProgramCommand["type"]>> = {
  "drawn-up": "draw-up",
  submitted: "submit",
  returned: "return",
  agreed: "agree",
  approved: "approve",
  started: "start",
  "activity-recorded": "record-activity",
  reviewed: "review",
  amended: "amend",
  extended: "extend",
  suspended: "suspend",
  resumed: "resume",
  "mentor-lost": "await-mentor",
  "mentor-replaced": "replace-mentor",
  "plan-finished": "finish-plan",
  "term-ended": "end-term",
  reopened: "reopen",
  completed: "complete",
  terminated: "terminate",
  cancelled: "cancel",
  archived: "archive",
};

/** A personalised program from its first draft to the archive. */
export const programMachine: Machine<ProgramLifecycle> = /* @__PURE__ */ defineMachine<ProgramLifecycle>({
  name: "program",
  version: 2,
  initial: { status: "draft", authors: [], remarks: [], seq: 0, asOf: calendarDate("0001-01-01") },
  states: programStatuses,
  commands: {
    "draw-up": { ru: "принять участие в составлении", en: "take part in drawing up" },
    submit: { ru: "подать на согласование", en: "submit" },
    return: { ru: "вернуть на доработку", en: "return with remarks" },
    agree: { ru: "согласиться с программой", en: "agree to the program" },
    approve: { ru: "утвердить", en: "approve" },
    start: { ru: "начать", en: "start" },
    "record-activity": { ru: "отметить мероприятие", en: "record an activity" },
    review: { ru: "отметить промежуточный анализ", en: "record an interim review" },
    amend: { ru: "принять изменённую редакцию", en: "put an amended version in force" },
    extend: { ru: "продлить", en: "extend" },
    suspend: { ru: "приостановить", en: "suspend" },
    resume: { ru: "возобновить", en: "resume" },
    "await-mentor": { ru: "перевести в ожидание наставника", en: "wait for a new mentor" },
    "replace-mentor": { ru: "заменить наставника", en: "replace the mentor" },
    "finish-plan": { ru: "завершить план", en: "finish the plan" },
    "end-term": { ru: "завершить по окончании срока", en: "end with the term" },
    reopen: { ru: "вернуть в работу с продлением", en: "reopen with an extension" },
    complete: { ru: "завершить программу", en: "complete" },
    terminate: { ru: "прекратить досрочно", en: "terminate" },
    cancel: { ru: "отменить", en: "cancel" },
    archive: { ru: "передать в архив", en: "archive" },
  },
  // prettier-ignore
  transitions: [
    { from: "draft", command: "draw-up", to: "draft", actors: ["mentor", "mentee"], guards: ["pair.not-proposed"], source: model },
    { from: "draft", command: "submit", to: "agreement", actors: ["mentor"], guards: ["program.unlawful", "program.empty-plan"], source: definition },
    { from: "draft", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: ["reason.missing"], source: ownDesign },
    { from: "agreement", command: "return", to: "draft", actors: ["curator", "council"], guards: ["remark.missing"], source: ownDesign },
    { from: "agreement", command: "agree", to: "agreement", actors: ["mentee", "curator", "council"], guards: ["agreement.given"], source: model },
    { from: "agreement", command: "approve", to: "approved", actors: ["head", "curator", "council"], guards: ["approver.other", "program.unlawful", "agreement.missing", "assignment.not-consented"], source: ownDesign },
    { from: "agreement", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: ["reason.missing"], source: ownDesign },
    { from: "approved", command: "start", to: "active", actors: ["curator"], guards: ["start.too-early", "start.too-late", "order.missing", "pair.not-confirmed", "assignment.not-in-force", "consent.missing"], source: roadmap },
    { from: "approved", command: "cancel", to: "cancelled", actors: ["curator", "head"], guards: ["reason.missing"], source: ownDesign },
    { from: "active", command: "record-activity", to: "active", actors: ["mentor", "mentee"], guards: ["activity.unknown", "activity.no-day", "activity.before-start", "activity.after-end", "activity.in-future", "activity.recorded"], source: ownDesign },
    { from: "active", command: "review", to: "active", actors: ["curator"], guards: ["review.held"], source: ownDesign },
    { from: "active", command: "amend", to: "active", actors: ["curator", "mentor", "mentee"], guards: ["reason.missing", "agreement.missing", "program.unlawful", "amendment.drops-done", "amendment.longer-term"], source: model },
    { from: "active", command: "extend", to: "active", actors: ["mentor", "mentee", "curator"], guards: ["extension.out-of-range", "agreement.missing", "contract.missing"], source: model },
    { from: "active", command: "suspend", to: "suspended", actors: ["curator"], guards: ["reason.missing"], source: ownDesign },
    { from: "active", command: "await-mentor", to: "awaiting-mentor", actors: ["system", "curator", "head"], guards: ["assignment.unknown", "mentor.still-assigned"], source: ownDesign },
    { from: "active", command: "finish-plan", to: "summing-up", actors: ["mentor"], guards: ["plan.unfinished"], source: model },
    { from: "active", command: "end-term", to: "summing-up", actors: ["system", "curator"], guards: ["term.open", "term.running"], source: ownDesign },
    { from: "active", command: "terminate", to: "terminated", actors: ["curator", "head", "mentor", "mentee"], guards: ["ground.unknown", "ground.not-theirs", "reason.missing", "agreement.missing", "assignment.unknown", "notice.not-elapsed"], source: model },
    { from: "suspended", command: "resume", to: "active", actors: ["curator"], guards: ["assignment.not-in-force"], source: ownDesign },
    { from: "suspended", command: "await-mentor", to: "awaiting-mentor", actors: ["system", "curator", "head"], guards: ["assignment.unknown", "mentor.still-assigned"], source: ownDesign },
    { from: "suspended", command: "terminate", to: "terminated", actors: ["curator", "head", "mentor", "mentee"], guards: ["ground.unknown", "ground.not-theirs", "reason.missing", "agreement.missing", "assignment.unknown", "notice.not-elapsed"], source: model },
    { from: "awaiting-mentor", command: "replace-mentor", to: "active", actors: ["head"], guards: ["order.missing", "assignment.not-in-force"], source: model },
    { from: "awaiting-mentor", command: "terminate", to: "terminated", actors: ["curator", "head"], guards: ["ground.unknown", "ground.not-theirs", "reason.missing", "agreement.missing"], source: ownDesign },
    { from: "summing-up", command: "reopen", to: "active", actors: ["curator"], guards: ["extension.out-of-range", "agreement.missing", "contract.missing"], source: ownDesign },
    { from: "summing-up", command: "complete", to: "completed", actors: ["curator"], guards: ["survey.missing", "report.missing", "outcome.missing", "outcome.unknown-difficulty", "outcome.unknown"], source: model },
    { from: "completed", command: "archive", to: "archived", actors: ["curator"], guards: ["archive.too-early"], source: ownDesign },
    { from: "terminated", command: "archive", to: "archived", actors: ["curator"], guards: ["archive.too-early"], source: ownDesign },
    { from: "cancelled", command: "archive", to: "archived", actors: ["curator"], guards: ["archive.too-early"], source: ownDesign },
  ],
  guards: programGuards,
  eventOf: programEventOf,
  commandOf: ({ type }) => causes[type],
  next: nextProgramState,
  subjectOf: ({ program }) => program.id,
  fields: {
    "drawn-up": {},
    submitted: {},
    returned: { remark: isText },
    agreed: {},
    approved: {},
    started: { order: isText, ends: optional(isCalendarDate) },
    "activity-recorded": { activity: isText, heldOn: isCalendarDate },
    reviewed: {},
    amended: { edition: isOrdinal, reason: isText },
    extended: { ends: isCalendarDate, contract: optional(isText) },
    suspended: { reason: isText },
    resumed: { ends: optional(isCalendarDate) },
    "mentor-lost": {},
    "mentor-replaced": { order: isText },
    "plan-finished": { shorterThanMinimum: isYesOrNo },
    "term-ended": { shorterThanMinimum: isYesOrNo },
    reopened: { ends: isCalendarDate, contract: optional(isText) },
    completed: {
      surveyed: listOf(codeOf(roles)),
      report: isText,
      outcomes: tableOf(codeOf(difficultyOutcomes)),
    },
    terminated: { ground: codeOf(endGrounds), reason: optional(isText) },
    cancelled: { reason: isText },
    archived: {},
  },
  upgrades: programUpgrades,
  samples: programSamples,
});
