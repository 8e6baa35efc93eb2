import { colonRu, dayRu, quotedRu } from "../base/words-ru.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import { legalActs } from "../codes/law/legal-acts.js";
import { paperKinds } from "../codes/organisations/paper-kinds.js";
import type { SourceRef } from "../codes/source.js";
import type { PaperProblem, PaperProblemFacts } from "../papers/paper-problem.js";
import type { PaperFinding } from "../papers/check-paper.js";
import type { PaperGap } from "../papers/paper.js";
import type { BoundParty } from "../rules/rule.js";
import { recordTitles } from "./papers/record-titles.js";
import { requisiteNames } from "./papers/requisite-names.js";
import { labelOfField } from "./label-of-field.js";

/**
 * Что и где заполнить, чтобы в документе не осталось пропуска.
 *
 * @example
 * describePaperGap({ requisite: "payment", record: "assignment", field: "contract.payment" });
 * // "Размер и условия выплаты: заполните «Дополнительное соглашение, размер и условия оплаты» (поручение наставника)"
 */
export function describePaperGap({ requisite, record, field }: PaperGap): string {
  const name = capital(requisiteNames[requisite]);
  if (record !== undefined && field !== undefined)
    return `${name}: заполните ${quotedRu(labelOfField(field.split("."), record))} (${recordTitles[record]})`;
  return field === undefined ? `${name}: впишите от руки` : `${name}: укажите при составлении документа`;
}

/**
 * Чего не хватает документу по закону или рекомендациям, кто должен это указать и на чём это основано.
 *
 * @example
 * checkPaper(paper, { on, profile }).map(describePaperFinding)[0];
 * // "В документе «дополнительное соглашение к трудовому договору» не заполнено: размер и условия выплаты. …"
 */
export function describePaperFinding({ details, source }: PaperFinding): string {
  const { kind, requisite, binds, reading, layer } = details;
  const who = binds === undefined ? "" : ` Указать это должен ${parties[binds]}.`;
  const whose = reading === "inspectorate" ? " Так читает норму Роструд." : "";
  const recalled = source.certainty === "recalled" ? " Проверьте по официальному тексту." : "";
  return `В документе «${paperKinds[kind].ru}» не заполнено: ${requisiteNames[requisite]}. ${grounds[layer]}${sourceRu(source)}.${who}${whose}${recalled}`;
}

/**
 * Почему из этих сведений документ не составить.
 *
 * @example
 * checkPaperFacts("order-pairs", { ...facts, pairings: [] }).map(describePaperProblem);
 * // ["Не о чем составлять документ: нет ни одной записи"]
 */
export function describePaperProblem({ code, details }: PaperProblem): string {
  return say<PaperProblemFacts, typeof code>(sentences, { code, details });
}

const grounds: Readonly<Record<PaperFinding["details"]["layer"], string>> = {
  law: "Основание – закон",
  recommendation: "Основание – рекомендации",
  local: "Основание – правила организации",
  hint: "Это совет",
  logic: "Иначе документ не имеет смысла",
};

const parties: Readonly<Record<BoundParty, string>> = {
  employer: "работодатель",
  organisation: "организация",
  operator: "оператор персональных данных",
  mentor: "наставник",
  "either-party": "тот, кто прекращает работу",
};

function sourceRu({ act, clause }: SourceRef): string {
  if (act === undefined) return "";
  return `: ${legalActs[act].ru}${clause === undefined ? "" : `, ${clause}`}`;
}

const sentences: Sentences<PaperProblemFacts> = {
  "facts.other-organisation": () => "Запись относится к другой организации, чем документ",
  "facts.other-program": () => "Запись относится к другой программе, чем документ",
  "facts.other-mentee": () => "Запись относится к другому наставляемому, чем документ",
  "facts.missing": ({ id }) => `Среди сведений нет записи «${id}», на которую они ссылаются`,
  "facts.repeated": ({ id }) => `Запись «${id}» дана дважды`,
  "facts.empty": () => "Не о чем составлять документ: нет ни одной записи",
  "facts.several-orders": ({ orders }) =>
    `Записи говорят о разных приказах${colonRu(orders.map(({ number, on }) => `№\u00a0${number} от ${dayRu(on)}`))}`,
  "program.no-participants": () => "В программе нет ни одного участника",
  "pairing.nobody": ({ side }) => `В паре нет ${side === "mentor" ? "наставника" : "наставляемого"}`,
  "meeting.unknown-activity": ({ activity }) =>
    `Встреча отмечена за мероприятием «${activity}», которого нет в плане`,
  "meeting.unknown-participant": ({ participant }) =>
    `На встрече отмечен «${participant}», которого нет среди участников программы`,
  "history.damaged": () => "История программы повреждена: её события не следуют друг за другом",
  "history.unknown-activity": ({ activity }) =>
    `По истории проведено мероприятие «${activity}», которого нет в плане`,
  "history.other-day": ({ activity, record, history }) =>
    `Мероприятие «${activity}» по записи проведено ${dayRu(record)}, а по истории – ${dayRu(history)}`,
  "history.not-held": ({ activity }) => `Мероприятие «${activity}» по истории проведено, а по записи – нет`,
  "history.other-state": () => "Указан не тот статус программы, к которому привела её история",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
