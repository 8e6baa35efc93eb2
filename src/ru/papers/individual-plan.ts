import type { Texts } from "../../papers/kinds/individual-plan.js";

export const individualPlan: Texts = {
  title: "Индивидуальный план",
  mentor: "Наставник",
  mentee: "Наставляемый",
  term: "Срок",
  activities: "Мероприятия",
  stages: "Этапы профессионального становления",
  stageColumns: ["№ п/п", "Этап", "Срок", "Ожидаемый результат", "Отметка о выполнении"],
  wishes: "Что хочет освоить сам педагог",
  qualification: "Ожидаемая квалификационная категория",
  by: (day) => `подать заявление до ${day}`,
};
