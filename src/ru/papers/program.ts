import type { Texts } from "../../papers/kinds/program.js";
import { line } from "../../papers/line.js";
import { stampTexts } from "./stamp-texts.js";

export const program: Texts = {
  ...stampTexts,
  title: "Персонализированная программа наставничества",
  form: (forms) => line`Форма наставничества: ${forms}`,
  schoolYear: (year) => line`${year} учебный год`,
  authors: "Составители",
  passport: "Паспорт программы",
  passportFields: {
    name: "Название программы",
    mentors: "Наставник",
    mentees: "Наставляемый",
    forms: "Форма наставничества",
    kinds: "Вид наставничества",
    term: "Срок реализации",
    directions: "Направления работы",
    frequency: "Частота встреч",
  },
  note: "Пояснительная записка",
  purpose: (purposes, mentees) =>
    line`Программа составлена для ${mentees}${purposes === undefined ? "" : line`. Назначение программы: ${purposes}`}. Она краткосрочная, описывает формы и виды наставничества, участников, направления работы и перечень мероприятий, которые помогают преодолеть выявленные затруднения и поддержать сильные стороны.`,
  grounds: "Нормативная основа",
  goals: "Цели и задачи",
  difficulties: "Профессиональные затруднения",
  difficultyColumns: ["№ п/п", "Затруднение", "Степень"],
  strengths: "Сильные стороны, на которые опирается программа",
  plan: "План мероприятий",
  obligatory: "(обязательное)",
  results: "Планируемые результаты",
  monitoring: "Контроль и оценка результатов",
  early: "Досрочное завершение программы",
  agreed: "С программой ознакомлены и согласны:",
};
