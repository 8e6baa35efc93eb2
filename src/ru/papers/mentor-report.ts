import { countRu } from "../../base/words-ru.js";
import type { Texts } from "../../papers/kinds/mentor-report.js";

export const mentorReport: Texts = {
  title: "Отчёт наставника о реализации персонализированной программы",
  mentor: "Наставник",
  mentee: "Наставляемый",
  term: "Период наставничества",
  state: "Статус программы",
  meetings: "Проведено встреч",
  held: (meetings, minutes) =>
    minutes === 0
      ? String(meetings)
      : `${meetings}, всего ${countRu(minutes, ["минута", "минуты", "минут"])}`,
  work: "Выполненная работа",
  summary: (done, planned, notDone) =>
    `Проведено ${done} из ${countRu(planned, ["запланированного мероприятия", "запланированных мероприятий", "запланированных мероприятий"])}${notDone === 0 ? "" : `; не проведено: ${notDone}`}.`,
  outcomes: "Итоги по профессиональным затруднениям",
  outcomeColumns: ["№ п/п", "Затруднение", "В начале", "В конце", "Итог"],
  characteristic: "Характеристика наставляемого: что удаётся, над чем работать дальше",
  conclusion: "Вывод наставника о готовности наставляемого к самостоятельной работе",
};
