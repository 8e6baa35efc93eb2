import type { Called, FactsOf, Sentences } from "../base/text.js";
import { contractParts } from "../codes/people/assignment-facts.js";
import type { Refusal } from "../lifecycle/engine/refusal.js";
import type { LifecycleReason } from "../lifecycle/lifecycle-reason.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { programRu } from "../rules/program/register.js";
import { mentorRu } from "../rules/mentor/register.js";
import { calledRu, type Speech } from "../base/names.js";
import { say, unnamed } from "../base/say.js";
import type { Actor } from "../lifecycle/engine/actor.js";
import { commandFieldWords } from "../lifecycle/command-field-words.js";
import { entryIn } from "../codes/code-list.js";
import { actorName, actorsOf, actorsOr } from "./actor-name.js";
import {
  allCalledRu,
  colonRu,
  countRu,
  dayRu,
  formRu,
  inSentence,
  listRu,
  numberRu,
} from "../base/words-ru.js";

type Facts = Omit<FactsOf<LifecycleReason>, "command.not-in-status">;

const sentences: Sentences<Facts> = {
  "command.wrong-actor": ({ actor, actors }) => `это делает ${actorsOr(actors)}, а не ${actorName(actor)}`,
  "command.out-of-order": ({ on, last }) =>
    `в истории уже есть запись от ${dayRu(last)}, а команда датирована ${dayRu(on)}`,
  "command.undated": () => "не указан день команды",
  "command.malformed": ({ field }) =>
    `поле «${entryIn(commandFieldWords, field)?.ru ?? field}» заполнено неверно`,
  "context.unreadable": () => "сведения, по которым судят о команде, неполны или записаны неверно",
  "pair.not-proposed": () => "пара ещё не предложена",
  "pair.same-person": () => "наставник и наставляемый — один и тот же человек",
  "pair.nobody": () => "не указан ни один наставляемый",
  "pair.not-confirmed": () => "пара не закреплена приказом",
  "participant.unknown": () => "указан человек, который не входит в эту пару",
  "program.unlawful": ({ findings }, called) =>
    `в программе нарушено ${countRu(findings.length, ["правило", "правила", "правил"])}${colonRu(
      findings.map((one) => inSentence(say(programRu, one, called))),
      "; ",
    )}`,
  "program.empty-plan": () => "в плане нет ни одного мероприятия",
  "program.running": () => "программа, которой служит поручение, ещё не завершена",
  "duty.running": ({ until }) =>
    `платное поручение ${until ? `действует до ${dayRu(until)}` : "не заканчивается вместе с программой"}: раньше его прекращают по уведомлению за три рабочих дня или по соглашению сторон`,
  "end.out-of-range": ({ earliest, latest }) =>
    `последний день поручения — не раньше ${dayRu(earliest)} и не позже ${dayRu(latest)}`,
  "remark.missing": () => "не указано замечание",
  "reason.missing": () => "не указана причина",
  "report.missing": () => "не приложен итоговый отчёт",
  "order.missing": () => "не указан номер приказа",
  "document.missing": () => "не указан письменный документ",
  "contract.missing": () => "не указано дополнительное соглашение с новым сроком",
  "contract.not-signed": () => "не подписано дополнительное соглашение к трудовому договору",
  "contract.incomplete": ({ of }) =>
    `в соглашении указано не всё${of.length === 0 ? "" : `, не хватает: ${of.map((part) => entryIn(contractParts, part)?.ru ?? part).join(", ")}`}`,
  "agreement.given": ({ by }) => `согласие ${actorsOf([by])} уже дано`,
  "agreement.missing": ({ of }) => `нет согласия${ofWhom(of)}`,
  "approver.other": ({ approver }) => `по принятым правилам программу утверждает ${actorName(approver)}`,
  "assignment.not-consented": () => "наставник ещё не дал письменного согласия",
  "assignment.not-in-force": () => "ни один наставник не назначен приказом",
  "assignment.unknown": () => "не сказано, действует ли поручение наставника",
  "mentor.still-assigned": () => "поручение наставника ещё действует",
  "mentor.not-participant": ({ mentor }, called) =>
    mentor === "" ? "не указано, кто новый наставник" : `в программе нет такого наставника${called(mentor)}`,
  "mentor.no-seat": ({ seats, taken, needed }) =>
    `у наставника ${countRu(seats, ["место", "места", "мест"])}, занято ${numberRu(taken)}, а нужно ещё ${numberRu(needed)}`,
  "mentor.is-mentee": () => "наставник и наставляемый — один и тот же человек",
  "mentor.other-person": () => "это поручение другого наставника",
  "mentor.unfit": ({ unmet }, called) =>
    `наставник не отвечает условиям${colonRu(
      unmet.map((one) => inSentence(say(mentorRu, one, called))),
      "; ",
    )}`,
  "start.too-early": ({ from }) => `программу можно начать не раньше ${dayRu(from)}`,
  "start.too-late": ({ ends }) => `срок программы закончился ${dayRu(ends)}`,
  "consent.missing": ({ of }) => `нет отдельного согласия${ofWhom(of)} на обработку персональных данных`,
  "consent.not-theirs": ({ of }, called) =>
    `согласие участника${called(of)} даёт он сам или отмечает куратор`,
  "consent.given": ({ of, on }, called) => `участник${called(of)} уже дал согласие ${dayRu(on)}`,
  "consent.of-all": ({ of }, called) =>
    `согласия ещё не ${formRu(of.length, ["дал", "дали", "дали"])} ${countRu(of.length, ["участник", "участника", "участников"])}${allCalledRu(of.map(called))}`,
  "activity.unknown": ({ activity }, called) =>
    activity === "" ? "не указано мероприятие" : `в плане нет такого мероприятия${called(activity)}`,
  "activity.no-day": () => "день, когда проведено мероприятие, указан неверно",
  "activity.before-start": ({ on, since }) =>
    `${dayRu(on)} программа ещё не началась (она идёт с ${dayRu(since)})`,
  "activity.after-end": ({ on, ends }) =>
    `${dayRu(on)} программа уже закончилась (последний день — ${dayRu(ends)})`,
  "activity.in-future": ({ on }) => `${dayRu(on)} ещё не наступило`,
  "activity.recorded": ({ activity, on }, called) =>
    `мероприятие${called(activity)} уже отмечено ${dayRu(on)}`,
  "review.held": ({ on }) => `промежуточный анализ от ${dayRu(on)} уже отмечен`,
  "amendment.drops-done": ({ activities }, called) =>
    `в новой редакции нет ${countRu(activities.length, ["уже проведённого мероприятия", "уже проведённых мероприятий", "уже проведённых мероприятий"])}${allCalledRu(activities.map(called))}`,
  "amendment.longer-term": ({ ends }) =>
    `новая редакция заканчивается ${dayRu(ends)}, позже срока программы: для этого её продлевают`,
  "extension.out-of-range": ({ earliest, latest }) =>
    `новый срок не может закончиться раньше ${dayRu(earliest)}${latest ? ` или позже ${dayRu(latest)}` : ""}`,
  "resume.keeps-end": () => "при возобновлении срок этой программы не сдвигается: её продлевают",
  "plan.unfinished": ({ activities }, called) =>
    `${countRu(activities.length, ["обязательное мероприятие не проведено", "обязательных мероприятия не проведены", "обязательных мероприятий не проведено"])}${allCalledRu(activities.map(called))}`,
  "term.malformed": ({ earliest }) => `последний день срока — не раньше ${dayRu(earliest)}`,
  "term.over": ({ until }) => `срок по договору закончился ${dayRu(until)}`,
  "term.open": () => "срок не ограничен последним днём",
  "term.running": ({ from }) => `срок ещё идёт; это возможно с ${dayRu(from)}`,
  "term.not-later": ({ until }) => `новый срок должен быть позже ${dayRu(until)}`,
  "survey.missing": ({ of }) => `нет ответа${ofWhom(of)} на итоговый опрос`,
  "outcome.missing": ({ difficulties }, called) =>
    `не оценён итог по ${difficultiesRu(difficulties.map(called))}`,
  "outcome.unknown-difficulty": ({ difficulties }, called) =>
    `в программе нет ${countRu(difficulties.length, ["указанного затруднения", "указанных затруднений", "указанных затруднений"])}${allCalledRu(difficulties.map(called))}`,
  "outcome.unknown": ({ difficulties }, called) =>
    `непонятен итог по ${difficultiesRu(difficulties.map(called))}`,
  "ground.unknown": () => "не указано основание прекращения",
  "ground.not-theirs": ({ actors }) => `это основание указывает ${actorsOr(actors)}`,
  "notice.not-elapsed": ({ from }) =>
    from
      ? `срок уведомления ещё идёт; это возможно с ${dayRu(from)}`
      : "поручение наставника действует, и уведомления о его прекращении не было",
  "notice.too-short": ({ earliest }) =>
    `последний день не может быть раньше ${dayRu(earliest)}: нужны три рабочих дня после уведомления`,
  "notice.running": ({ from }) => `срок уведомления ещё идёт${from ? `; это возможно с ${dayRu(from)}` : ""}`,
  "notice.over": ({ lastDay }) => `срок уведомления истёк ${dayRu(lastDay)}`,
  "notice.not-theirs": ({ side }) =>
    `отозвать уведомление может только тот, кто его дал: ${side === "mentor" ? "наставник" : "работодатель"}`,
  "notice.not-released": ({ of }) =>
    `нет согласия другой стороны${of.length === 0 ? "" : ` (${actorsOf(of)})`}`,
  "calendar.missing": () => "не указан производственный календарь или рабочая неделя",
  "calendar.not-covered": ({ day }) => `в производственном календаре нет дня ${dayRu(day)}`,
  "departure.unknown": () => "не указано, как ушёл наставник",
  "archive.too-early": ({ from }) => `в архив программу можно передать с ${dayRu(from)}`,
};

/** “ наставника и куратора”, or nothing when nobody is named. */
function ofWhom(actors: readonly Actor[]): string {
  return actors.length === 0 ? "" : ` ${actorsOf(actors)}`;
}

/** “1 затруднению: «Дисциплина на уроке»” */
function difficultiesRu(names: readonly string[]): string {
  return `${countRu(names.length, ["затруднению", "затруднениям", "затруднениям"])}${allCalledRu(names)}`;
}

/**
 * Says in Russian why a command of any machine was refused: every reason, in one sentence.
 *
 * @example
 * const start = { type: "start", order: "12-од", consents: ["mentor", "mentee"] } as const;
 * const answer = decide(programMachine, state, start, context);
 * if (!answer.ok) describeRefusal(answer.issues[0]);
 * // "Нельзя начать: программу можно начать не раньше 1 сентября 2025\u00a0г."
 */
export function describeRefusal(refusal: Refusal<LifecycleReason>): string {
  return refusalRu(refusal, unnamed);
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeRefusalWith({ names: (ref) => ({ visit: "Посещение урока" })[ref] });
 * const answer = decide(programMachine, state, { type: "record-activity", activity: "visit" }, context);
 * if (!answer.ok) answer.issues.map(say); // ["Нельзя отметить мероприятие: это возможно только в состоянии «выполняется»"]
 */
export function describeRefusalWith({ names }: Speech): (refusal: Refusal<LifecycleReason>) => string {
  const called = calledRu(names);
  return (refusal) => refusalRu(refusal, called);
}

function refusalRu({ machine, command, reasons }: Refusal<LifecycleReason>, called: Called): string {
  const order = labelOfCommand(machine, command)?.ru;
  return `Нельзя ${order ?? `выполнить команду «${command}»`}${colonRu(
    reasons.map((reason) => reasonRu(reason, machine, called)),
    "; ",
  )}`;
}

function reasonRu(reason: LifecycleReason, machine: string, called: Called): string {
  if (reason.code !== "command.not-in-status") return sentence(reason, called);
  const { possibleIn } = reason.details;
  const states = possibleIn.map((status) => labelOfStatus(machine, status)?.ru ?? status);
  if (states.length === 0) return "такой команды нет";
  return `это возможно только в ${states.length === 1 ? "состоянии" : "состояниях"} ${listRu(states)}`;
}

function sentence<Code extends keyof Facts>(
  reason: { readonly code: Code; readonly details: Facts[Code] },
  called: Called,
): string {
  return say(sentences, reason, called);
}
