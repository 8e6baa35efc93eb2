import type { Sentences } from "../base/text.js";
import type { AssignmentFacts } from "../rules/assignment-facts.js";
import { countRu, dayRu } from "./words.js";

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
  "assignment.notice-too-short": (facts) => `${shortNotice(facts)} (статья 351.8 ТК РФ)`,
  "assignment.notice-too-short-60-2": (facts) =>
    `${shortNotice(facts)} (до 1 марта 2025 г. — статья 60.2 ТК РФ)`,
  "assignment.notice-undecided": ({ on, unknown }) =>
    unknown === "notice"
      ? `Поручение прекращено ${dayRu(on)} по воле стороны, а уведомления нет: соблюдён ли срок, сказать нельзя`
      : `Соблюдён ли срок уведомления от ${dayRu(on)}, без производственного календаря сказать нельзя`,
  "assignment.ends-before-notice": ({ end, lastDay }) =>
    `Поручение прекращено ${dayRu(end)} — раньше последнего дня по уведомлению (${dayRu(lastDay)})`,
};

function shortNotice({
  on,
  lastDay,
  earliest,
  workingDays,
}: AssignmentFacts["assignment.notice-too-short"]): string {
  return (
    `По уведомлению от ${dayRu(on)} поручение прекращается ${dayRu(lastDay)}, а нужно ` +
    `${countRu(workingDays, ["рабочий день", "рабочих дня", "рабочих дней"])}: не раньше ${dayRu(earliest)}`
  );
}
