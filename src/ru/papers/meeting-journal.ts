import { countRu } from "../../base/words-ru.js";
import type { Texts } from "../../papers/kinds/meeting-journal.js";

export const meetingJournal: Texts = {
  title: "Журнал встреч наставника и наставляемого",
  mentor: "Наставник",
  mentee: "Наставляемый",
  term: "Срок программы",
  columns: [
    "№ п/п",
    "Дата",
    "Тема, мероприятие плана",
    "Как проведена",
    "Время",
    "Присутствовали",
    "Результат, подписи",
  ],
  total: (meetings, minutes) =>
    `Всего проведено: ${countRu(meetings, ["встреча", "встречи", "встреч"])}${minutes === 0 ? "" : `, ${countRu(minutes, ["минута", "минуты", "минут"])}`}.`,
};
