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
import { dayRu } from "../base/words-ru.js";

type ByType<Event extends LifecycleEvent> = { readonly [One in Event as One["type"]]: One };

const programSentences: Sentences<ByType<ProgramEvent>> = {
  "drawn-up": () => "участие в составлении программы",
  submitted: () => "программа подана на согласование",
  returned: ({ remark }) => `программа возвращена на доработку: ${remark}`,
  agreed: () => "программа согласована",
  approved: () => "программа утверждена",
  started: ({ order, ends }) => `программа начата, приказ ${order}${ends ? `, до ${dayRu(ends)}` : ""}`,
  "activity-recorded": ({ activity, heldOn }) => `мероприятие «${activity}» проведено ${dayRu(heldOn)}`,
  reviewed: () => "проведён промежуточный анализ",
  amended: ({ edition, reason }) => `принята редакция № ${edition}: ${reason}`,
  extended: ({ ends }) => `программа продлена до ${dayRu(ends)}`,
  suspended: ({ reason }) => `программа приостановлена: ${reason}`,
  resumed: ({ ends }) => `программа возобновлена${ends ? `, до ${dayRu(ends)}` : ""}`,
  "mentor-lost": () => "программа осталась без наставника и ждёт замены",
  "mentor-replaced": ({ order }) => `назначен новый наставник, приказ ${order}`,
  "plan-finished": ({ shorterThanMinimum }) =>
    `план выполнен${shorterThanMinimum ? " раньше наименьшего срока" : ""}`,
  "term-ended": () => "срок программы окончен",
  reopened: ({ ends }) => `программа возвращена в работу до ${dayRu(ends)}`,
  completed: ({ outcomes }) => `программа завершена${outcomesRu(outcomes)}`,
  terminated: ({ ground, reason }) =>
    `программа прекращена досрочно ${labelOfCode(endGrounds, ground)}${reason ? `: ${reason}` : ""}`,
  cancelled: ({ reason }) => `программа отменена: ${reason}`,
  archived: () => "программа передана в архив",
};

const assignmentSentences: Sentences<ByType<AssignmentEvent>> = {
  offered: () => "наставничество предложено",
  declined: () => "наставничество отклонено",
  withdrawn: () => "предложение отозвано",
  consented: ({ document }) => `дано письменное согласие: ${document}`,
  "supplement-signed": ({ document, until }) =>
    `подписано: ${document}${until ? `, срок до ${dayRu(until)}` : ""}`,
  "order-issued": ({ order }) => `наставник назначен, приказ ${order}`,
  "notice-given": ({ side, lastDay, on }) =>
    `${side === "mentor" ? "наставник" : "работодатель"} уведомил о досрочном прекращении, последний день — ${dayRu(lastDay)}; порядок: ${actRu(labourRulesOn(on).noticeSource)}`,
  "notice-withdrawn": () => "уведомление отозвано",
  "term-extended": ({ document, until }) => `срок продлён до ${dayRu(until)}: ${document}`,
  ended: ({ lastDay, because }) => `назначение окончено ${dayRu(lastDay)}: ${endingsRu[because]}`,
};

const endingsRu: Readonly<Record<AssignmentEnding, string>> = {
  notice: "истёк срок уведомления",
  term: "истёк срок",
  "program-closed": "программа завершена",
  dismissal: departures.dismissal.ru,
  transfer: departures.transfer.ru,
  "long-absence": departures["long-absence"].ru,
};

/** An act by its name; one that was only recalled is said to be so. */
function actRu({ act, certainty }: SourceRef): string {
  const name = act === undefined ? "решение проекта" : legalActs[act].ru;
  return certainty === "recalled" ? `${name} — по памяти, сверьте с текстом` : name;
}

const pairingSentences: Sentences<ByType<PairingEvent>> = {
  proposed: () => "пара предложена",
  consented: ({ of }) => `участник «${of}» согласен`,
  agreed: () => "пара согласована",
  confirmed: ({ order }) => `пара закреплена, приказ ${order}`,
  dissolved: ({ reason }) =>
    `пара расформирована: ${reason === "program-over" ? "программа завершена" : reason}`,
};

/**
 * Says in Russian what an event of any machine was: “25 августа 2025 г., наставник: программа подана на согласование”.
 *
 * @example events.map(describeEvent)[0] // "18 августа 2025 г., наставляемый: участие в составлении программы"
 */
export function describeEvent(event: LifecycleEvent): string {
  return `${dayRu(event.on)}, ${actorName(event.by)}: ${factOf(event)}`;
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

function outcomesRu(outcomes: Extract<ProgramEvent, { readonly type: "completed" }>["outcomes"]): string {
  const said = Object.entries(outcomes).map(
    ([ref, outcome]) => `«${ref}» — ${labelOfCode(difficultyOutcomes, outcome)}`,
  );
  return said.length > 0 ? `; затруднения: ${said.join(", ")}` : "";
}
