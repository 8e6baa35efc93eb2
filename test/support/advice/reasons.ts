import type { LifecycleReason } from "nastavnik/lifecycle";
import { advise, type AdviceOn } from "./advice.js";

const supply = (ru: string, en: string) =>
  advise(`Укажите в команде: ${ru}.`, `Give with the command: ${en}.`);
const wait = advise("Дождитесь названного дня.", "Wait for the day named.");
const context = (field: string, ru: string, en: string) =>
  advise(`Передайте \`${field}\` в контексте: ${ru}.`, `Hand \`${field}\` over in the context: ${en}.`);
const otherPerson = advise("Назначьте другого человека.", "Appoint somebody else.");

/** What to do about each reason of a refusal. `describeRemedy` says the same of a refusal at hand, with its facts. */
export const reasonAdvice: AdviceOn<LifecycleReason["code"]> = {
  "activity.after-end": advise(
    "Внесите день, когда программа ещё шла, или сначала продлите её.",
    "Give a day within the term, or extend first.",
  ),
  "activity.before-start": advise("Внесите день после начала программы.", "Give a day after the start."),
  "activity.in-future": advise(
    "Отмечайте мероприятие, когда оно прошло.",
    "Record an activity once it was held.",
  ),
  "activity.no-day": supply("`heldOn` — день вида `2026-03-01`", "`heldOn`, a day such as `2026-03-01`"),
  "activity.recorded": advise("Ничего: оно уже отмечено этим днём.", "Nothing: it is recorded for this day."),
  "activity.unknown": supply(
    "`activity` — ключ мероприятия из плана",
    "`activity`, the ref of an activity of the plan",
  ),
  "agreement.given": advise("Ничего: согласие уже есть.", "Nothing: the agreement is there."),
  "agreement.missing": advise(
    "Получите согласие названных: командой `agree` или полем `agreedBy`.",
    "Get the agreement of those named: by the command `agree`, or in `agreedBy`.",
  ),
  "amendment.drops-done": advise(
    "Верните проведённые мероприятия в новую редакцию.",
    "Put what was held back into the amended text.",
  ),
  "amendment.longer-term": advise("Продлите программу командой `extend`.", "Extend the program by `extend`."),
  "approver.other": advise(
    "Пусть утвердит названная роль; кто утверждает, решает профиль.",
    "Let the role named approve; the profile says who.",
  ),
  "archive.too-early": wait,
  "assignment.not-consented": advise(
    "Сначала команда `consent` в поручении наставника.",
    "First `consent` of the mentor's assignment.",
  ),
  "assignment.not-in-force": advise(
    "Сначала приказ: команда `issue-order` в поручении.",
    "First the order: `issue-order` of the assignment.",
  ),
  "assignment.unknown": context(
    "assignments",
    "состояния поручений, `[]` — если их нет",
    "states of the assignments, `[]` when there are none",
  ),
  "calendar.missing": advise(
    "Передайте в контексте `calendar` и `week`: производственный календарь и рабочую неделю.",
    "Hand `calendar` and `week` over in the context: the calendar of working days and the working week.",
  ),
  "calendar.not-covered": context(
    "calendar",
    "календарь, в котором есть эти дни",
    "one that covers these days",
  ),
  "command.malformed": advise(
    "Исправьте названное поле; форму даст `commandFormOf`.",
    "Correct the field named; `commandFormOf` gives the form.",
  ),
  "command.not-in-status": advise(
    "Возьмите команду из `allowedCommands` или переведите в названное состояние.",
    "Take one of `allowedCommands`, or bring it to the status named.",
  ),
  "command.out-of-order": advise(
    "Датируйте командой не раньше последней записи; день события — в `heldOn`.",
    "Date it no earlier than the last event; when it happened goes into `heldOn`.",
  ),
  "command.undated": context("on", "день команды", "the day of the command"),
  "command.wrong-actor": advise(
    "Пусть команду отдаст названная роль.",
    "Let the role named give the command.",
  ),
  "consent.given": advise("Ничего: согласие уже есть.", "Nothing: the consent is there."),
  "consent.missing": supply(
    "`consents` — чьи отдельные согласия на обработку данных есть",
    "`consents`, the sides whose separate consent is at hand",
  ),
  "consent.not-theirs": advise(
    "Пусть согласится сам участник или отметит куратор.",
    "Let the participant consent, or the curator record it.",
  ),
  "consent.of-all": advise(
    "Получите согласие названных: команда `consent`.",
    "Get the consent of those named: `consent`.",
  ),
  "context.unreadable": advise(
    "Передайте контекст целиком: записи после разбора, состояния, профиль.",
    "Hand the whole context over: parsed records, states, the profile.",
  ),
  "contract.incomplete": supply(
    "`covers` — что сказано в соглашении; допишите недостающее",
    "`covers`, what the supplement says; add what is missing",
  ),
  "contract.missing": supply(
    "`contract` — соглашение с новым сроком",
    "`contract`, the supplement with the new term",
  ),
  "contract.not-signed": advise("Сначала команда `sign-supplement`.", "First `sign-supplement`."),
  "departure.unknown": supply(
    "`departure` — увольнение, перевод или длительное отсутствие",
    "`departure`: dismissal, transfer or long absence",
  ),
  "document.missing": supply("`document` — название бумаги", "`document`, what the paper is called"),
  "duty.running": advise(
    "Уведомите за три рабочих дня (`give-notice`) или прекратите по соглашению (`agree-end`).",
    "Give notice (`give-notice`), or end by agreement (`agree-end`).",
  ),
  "end.out-of-range": supply("последний день между названными", "a last day between those named"),
  "extension.out-of-range": supply("`ends` между названными днями", "`ends` between the days named"),
  "ground.not-theirs": advise("Пусть это основание укажет куратор.", "Let the curator name this ground."),
  "ground.unknown": supply("`ground` — основание из списка", "`ground`, one of the list"),
  "mentor.is-mentee": otherPerson,
  "mentor.no-seat": advise(
    "Выберите другого наставника или увеличьте его `seats` с его согласия.",
    "Choose another mentor, or raise `seats` if they agree.",
  ),
  "mentor.not-participant": advise(
    "Впишите нового наставника в участники программы.",
    "Put the new mentor among the participants.",
  ),
  "mentor.other-person": advise(
    "Пусть команду отдаст наставник этого поручения.",
    "Let the mentor of this assignment give the command.",
  ),
  "mentor.still-assigned": advise(
    "Пока поручение действует, ждать нового наставника незачем.",
    "While the assignment is in force there is nobody to wait for.",
  ),
  "mentor.unfit": advise(
    "Устраните названное или выберите другого наставника.",
    "Mend what is named, or choose another mentor.",
  ),
  "notice.not-elapsed": advise(
    "Уведомите (`give-notice`) и дождитесь конца срока.",
    "Give notice (`give-notice`) and wait until it is over.",
  ),
  "notice.not-released": supply(
    "`agreedBy` — согласие другой стороны",
    "`agreedBy`, the agreement of the other side",
  ),
  "notice.not-theirs": advise("Пусть отзовёт тот, кто уведомил.", "Let the side that gave it withdraw it."),
  "notice.over": advise(
    "Поздно отзывать: предложите поручение заново.",
    "Too late to withdraw: offer an assignment anew.",
  ),
  "notice.running": wait,
  "notice.too-short": supply("последний день не раньше названного", "a last day no earlier than named"),
  "order.missing": supply("`order` — номер приказа", "`order`, the number of the order"),
  "outcome.missing": supply(
    "`outcomes` — итог по каждому затруднению",
    "`outcomes`, one for each difficulty",
  ),
  "outcome.unknown": supply("`outcomes` со значениями из списка", "`outcomes` with values of the list"),
  "outcome.unknown-difficulty": advise(
    "Уберите из `outcomes` лишнее.",
    "Take what is not of the program out of `outcomes`.",
  ),
  "pair.nobody": advise("Назовите наставляемых в паре.", "Name the mentees of the pair."),
  "pair.not-confirmed": advise(
    "Сначала приказ: команда `confirm` в паре.",
    "First the order: `confirm` of the pair.",
  ),
  "pair.not-proposed": advise("Сначала команда `propose` в паре.", "First `propose` of the pair."),
  "pair.same-person": otherPerson,
  "participant.unknown": supply("`of` — кто-то из этой пары", "`of`, somebody of this pair"),
  "plan.unfinished": advise(
    "Проведите названные мероприятия или измените план (`amend`).",
    "Hold the activities named, or amend the plan (`amend`).",
  ),
  "program.empty-plan": advise(
    "Впишите мероприятия; подскажет `draftPlan`.",
    "Write activities down; `draftPlan` proposes some.",
  ),
  "program.running": advise("Сначала завершите программу.", "Complete the program first."),
  "program.unlawful": advise(
    "Исправьте программу по названным замечаниям.",
    "Mend the program by the findings named.",
  ),
  "reason.missing": supply("`reason` — причина словами", "`reason`, in words"),
  "remark.missing": supply("`remark` — замечание", "`remark`"),
  "report.missing": supply("`report` — итоговый отчёт", "`report`, the final report"),
  "resume.keeps-end": advise(
    "Возобновите без `ends`, потом продлите (`extend`).",
    "Resume without `ends`, then extend (`extend`).",
  ),
  "review.held": advise(
    "Ничего: анализ этого дня уже отмечен.",
    "Nothing: the review of this day is recorded.",
  ),
  "start.too-early": wait,
  "start.too-late": advise("Составьте программу с новым сроком.", "Draw the program up with another term."),
  "survey.missing": supply(
    "`surveyed` — кто ответил на итоговый опрос",
    "`surveyed`, who has answered the closing survey",
  ),
  "term.malformed": supply("`until` — день не раньше названного", "`until`, a day no earlier than named"),
  "term.not-later": supply("новый срок позже прежнего", "a term later than the present one"),
  "term.open": advise(
    "У бессрочного нечему истекать: завершите иначе.",
    "Without a last day nothing expires: end it otherwise.",
  ),
  "term.over": advise("Заключите соглашение с новым сроком.", "Sign a supplement with another term."),
  "term.running": wait,
};
