import type { Sentences } from "../base/text.js";
import type { AssignmentFacts } from "../rules/assignment-facts.js";
import { dayRu } from "./words.js";

const clauseRu = { content: "содержание", term: "срок", form: "форма выполнения" } as const;

/** What the rules on a mentor's assignment say. */
export const assignmentSentences: Sentences<AssignmentFacts> = {
  "assignment.no-consent": () => "Нет письменного согласия наставника",
  "assignment.consent-after-order": ({ consent, order }) =>
    `Наставник согласился ${dayRu(consent)} — позже приказа от ${dayRu(order)}`,
  "assignment.no-contract": () =>
    "Наставничество не закреплено в трудовом договоре или дополнительном соглашении",
  "assignment.contract-incomplete": ({ missing }) =>
    `В договоре о наставничестве не указано: ${missing.map((part) => clauseRu[part]).join(", ")}`,
  "assignment.no-payment": () => "В договоре не указаны размер и условия выплаты за наставничество",
  "assignment.permanent-duty": () =>
    "Наставничество названо постоянной обязанностью и отдельно не оплачивается: проверьте, так говорит письмо, а не норма",
  "assignment.no-order": () => "Нет приказа о назначении наставника",
  "assignment.outside-labour-rule": () =>
    "Наставник или наставляемый — не работник: статья 351.8 ТК РФ на такое наставничество не распространяется",
  "assignment.notice-not-written": ({ on }) => `Уведомление от ${dayRu(on)} дано не в письменной форме`,
  "assignment.ends-before-notice": ({ end, lastDay }) =>
    `Поручение прекращено ${dayRu(end)} — раньше последнего дня по уведомлению (${dayRu(lastDay)})`,
};
