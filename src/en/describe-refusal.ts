import type { Called, FactsOf, Sentences } from "../base/text.js";
import { contractParts } from "../codes/people/assignment-facts.js";
import type { Refusal } from "../lifecycle/engine/refusal.js";
import type { LifecycleReason } from "../lifecycle/lifecycle-reason.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { programEn } from "../rules/program/register.js";
import { mentorEn } from "../rules/mentor/register.js";
import { calledEn, type Speech } from "../base/names.js";
import { say, unnamed } from "../base/say.js";
import type { Actor } from "../lifecycle/engine/actor.js";
import { commandFieldWords } from "../lifecycle/command-field-words.js";
import { entryIn } from "../codes/code-list.js";
import { actorName, actorsAnd, actorsOr } from "./actor-name.js";
import { allCalledEn, colonEn, countEn, dayEn, inSentence, listEn } from "../base/words-en.js";

type Facts = Omit<FactsOf<LifecycleReason>, "command.not-in-status">;

const sentences: Sentences<Facts> = {
  "command.wrong-actor": ({ actor, actors }) => `${actorsOr(actors)} does it, not the ${actorName(actor)}`,
  "command.out-of-order": ({ on, last }) =>
    `the history has reached ${dayEn(last)}, and the command is dated ${dayEn(on)}`,
  "command.undated": () => "the day of the command is no day",
  "command.malformed": ({ field }) =>
    `the field “${entryIn(commandFieldWords, field)?.en ?? field}” is filled in wrongly`,
  "context.unreadable": () => "what the command is judged by is incomplete or malformed",
  "pair.not-proposed": () => "the pair has not been proposed yet",
  "pair.same-person": () => "mentor and mentee are one person",
  "pair.nobody": () => "no mentee is named",
  "pair.not-confirmed": () => "the pair is not confirmed by an order",
  "participant.unknown": () => "the person named is not of this pair",
  "program.unlawful": ({ findings }, called) =>
    `the program does not keep ${countEn(findings.length, ["rule", "rules"])}${colonEn(
      findings.map((one) => inSentence(say(programEn, one, called))),
      "; ",
    )}`,
  "program.empty-plan": () => "the plan has no activity",
  "program.running": () => "a program that the assignment serves is not over",
  "duty.running": ({ until }) =>
    `the paid duty ${until ? `lasts until ${dayEn(until)}` : "does not end with the program"}: a notice of three working days or an agreement of both sides ends it earlier`,
  "end.out-of-range": ({ earliest, latest }) =>
    `the last day of the assignment must be from ${dayEn(earliest)} to ${dayEn(latest)}`,
  "remark.missing": () => "there is no remark",
  "reason.missing": () => "no reason is given",
  "report.missing": () => "the final report is missing",
  "order.missing": () => "the number of the order is missing",
  "document.missing": () => "there is no document in writing",
  "contract.missing": () => "the contract supplement with the new term is missing",
  "contract.not-signed": () => "the contract supplement is not signed",
  "contract.incomplete": ({ of }) =>
    `the supplement does not say everything${colonEn(of.map((part) => entryIn(contractParts, part)?.en ?? part))}`,
  "agreement.given": ({ by }) => `the ${actorName(by)} has agreed already`,
  "agreement.missing": ({ of }) => `the agreement${whose("of", of)} is missing`,
  "approver.other": ({ approver }) => `by the rules adopted the ${actorName(approver)} approves programs`,
  "assignment.not-consented": () => "the mentor has not consented in writing yet",
  "assignment.not-in-force": () => "no mentor is assigned by an order",
  "assignment.unknown": () => "it is not said whether the mentor's assignment is in force",
  "mentor.still-assigned": () => "the mentor's assignment is still in force",
  "mentor.not-participant": ({ mentor }, called) =>
    mentor === ""
      ? "it is not said who the new mentor is"
      : `the program has no such mentor${called(mentor)}`,
  "mentor.no-seat": ({ seats, taken, needed }) =>
    `the mentor has ${countEn(seats, ["seat", "seats"])}, ${taken} taken, and ${needed} more needed`,
  "mentor.is-mentee": () => "mentor and mentee are one person",
  "mentor.other-person": () => "this is the assignment of another mentor",
  "mentor.unfit": ({ unmet }, called) =>
    `the mentor does not meet the conditions${colonEn(
      unmet.map((one) => inSentence(say(mentorEn, one, called))),
      "; ",
    )}`,
  "start.too-early": ({ from }) => `the program may start no earlier than ${dayEn(from)}`,
  "start.too-late": ({ ends }) => `the term of the program ended on ${dayEn(ends)}`,
  "consent.missing": ({ of }) =>
    `there is no separate consent to the processing of personal data${whose("from", of)}`,
  "consent.not-theirs": ({ of }, called) =>
    `the participant${called(of)} consents in person, or the curator puts the consent on record`,
  "consent.given": ({ of, on }, called) => `the participant${called(of)} consented already, on ${dayEn(on)}`,
  "consent.of-all": ({ of }, called) =>
    `${countEn(of.length, ["participant has", "participants have"])} not consented${allCalledEn(of.map(called))}`,
  "activity.unknown": ({ activity }, called) =>
    activity === "" ? "no activity is named" : `the plan has no such activity${called(activity)}`,
  "activity.no-day": () => "the day on which the activity was held is no day",
  "activity.before-start": ({ on, since }) =>
    `on ${dayEn(on)} the program had not started (it runs since ${dayEn(since)})`,
  "activity.after-end": ({ on, ends }) =>
    `on ${dayEn(on)} the program was over (its last day is ${dayEn(ends)})`,
  "activity.in-future": ({ on }) => `${dayEn(on)} is still to come`,
  "activity.recorded": ({ activity, on }, called) =>
    `the activity${called(activity)} is recorded already, on ${dayEn(on)}`,
  "review.held": ({ on }) => `the review of ${dayEn(on)} is recorded already`,
  "amendment.drops-done": ({ activities }, called) =>
    `the amended plan lacks ${countEn(activities.length, ["activity that is", "activities that are"])} done${allCalledEn(activities.map(called))}`,
  "amendment.longer-term": ({ ends }) =>
    `the amended text ends on ${dayEn(ends)}, after the term of the program: that takes an extension`,
  "extension.out-of-range": ({ earliest, latest }) =>
    `the new term may not end before ${dayEn(earliest)}${latest ? ` or after ${dayEn(latest)}` : ""}`,
  "resume.keeps-end": () => "resuming does not move the end of this program: that takes an extension",
  "plan.unfinished": ({ activities }, called) =>
    `${countEn(activities.length, ["obligatory activity is", "obligatory activities are"])} not done${allCalledEn(activities.map(called))}`,
  "term.malformed": ({ earliest }) => `the last day of the term must be a day, ${dayEn(earliest)} or later`,
  "term.over": ({ until }) => `the term of the contract ended on ${dayEn(until)}`,
  "term.open": () => "the term has no last day",
  "term.running": ({ from }) => `the term is running; it is possible from ${dayEn(from)}`,
  "term.not-later": ({ until }) => `the new term must be later than ${dayEn(until)}`,
  "survey.missing": ({ of }) => `the closing survey has no answer${whose("from", of)}`,
  "outcome.missing": ({ difficulties }, called) =>
    `no outcome is given for ${difficultiesEn(difficulties.map(called))}`,
  "outcome.unknown-difficulty": ({ difficulties }, called) =>
    `the program does not have ${difficultiesEn(difficulties.map(called))}`,
  "outcome.unknown": ({ difficulties }, called) =>
    `the outcome is not clear for ${difficultiesEn(difficulties.map(called))}`,
  "ground.unknown": () => "no ground of termination is named",
  "ground.not-theirs": ({ actors }) => `${actorsOr(actors)} names this ground`,
  "notice.not-elapsed": ({ from }) =>
    from
      ? `the notice is running; it is possible from ${dayEn(from)}`
      : "the mentor's assignment is in force and no notice was given",
  "notice.too-short": ({ earliest }) =>
    `the last day may not be before ${dayEn(earliest)}: three working days after the notice`,
  "notice.running": ({ from }) =>
    `the notice is running${from ? `; it is possible from ${dayEn(from)}` : ""}`,
  "notice.over": ({ lastDay }) => `the notice was over on ${dayEn(lastDay)}`,
  "notice.not-theirs": ({ side }) => `only the side that gave the notice may withdraw it: the ${side}`,
  "notice.not-released": ({ of }) =>
    `the agreement of the other side is missing${of.length === 0 ? "" : ` (${actorsAnd(of)})`}`,
  "calendar.missing": () => "the production calendar or the working week is missing",
  "calendar.not-covered": ({ day }) => `the production calendar does not know ${dayEn(day)}`,
  "departure.unknown": () => "it is not said how the mentor left",
  "archive.too-early": ({ from }) => `the program may be archived from ${dayEn(from)}`,
};

function whose(preposition: string, actors: readonly Actor[]): string {
  return actors.length === 0 ? "" : ` ${preposition} ${actorsAnd(actors)}`;
}

function difficultiesEn(names: readonly string[]): string {
  return `${countEn(names.length, ["difficulty", "difficulties"])}${allCalledEn(names)}`;
}

/**
 * Says in English why a command of any machine was refused: every reason, in one sentence.
 *
 * @example
 * const start = { type: "start", order: "12-од", consents: ["mentor", "mentee"] } as const;
 * const answer = decide(programMachine, state, start, context);
 * if (!answer.ok) describeRefusal(answer.issues[0]);
 * // "Cannot start: the program may start no earlier than 1 September 2025"
 */
export function describeRefusal(refusal: Refusal<LifecycleReason>): string {
  return refusalEn(refusal, unnamed);
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeRefusalWith({ names: (ref) => ({ visit: "Lesson visit" })[ref] });
 * const answer = decide(programMachine, state, { type: "record-activity", activity: "visit" }, context);
 * if (!answer.ok) answer.issues.map(say); // ["Cannot record an activity: it is possible only in “active”"]
 */
export function describeRefusalWith({ names }: Speech): (refusal: Refusal<LifecycleReason>) => string {
  const called = calledEn(names);
  return (refusal) => refusalEn(refusal, called);
}

function refusalEn({ machine, command, reasons }: Refusal<LifecycleReason>, called: Called): string {
  const order = labelOfCommand(machine, command)?.en;
  return `Cannot ${order ?? `carry out the command “${command}”`}${colonEn(
    reasons.map((reason) => reasonEn(reason, machine, called)),
    "; ",
  )}`;
}

function reasonEn(reason: LifecycleReason, machine: string, called: Called): string {
  if (reason.code !== "command.not-in-status") return sentence(reason, called);
  const { possibleIn } = reason.details;
  const states = possibleIn.map((status) => labelOfStatus(machine, status)?.en ?? status);
  return states.length > 0 ? `it is possible only in ${listEn(states)}` : "there is no such command";
}

function sentence<Code extends keyof Facts>(
  reason: { readonly code: Code; readonly details: Facts[Code] },
  called: Called,
): string {
  return say(sentences, reason, called);
}
