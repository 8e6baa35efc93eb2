import type { Texts } from "../../papers/kinds/roadmap.js";
import { line } from "../../papers/line.js";
import { stampTexts } from "./stamp-texts.js";

export const roadmap: Texts = {
  ...stampTexts,
  title: "Дорожная карта внедрения системы наставничества",
  annexTo: (mark) => line`к приказу ${mark}`,
  about: (organisation) => line`Организация: ${organisation}`,
  term: (term) => line`Срок реализации: ${term}`,
  columns: [
    "№",
    "Наименование этапа",
    "Мероприятие, содержание деятельности",
    "Срок",
    "Ответственный",
    "Результат, вид документа",
    "Отметка о выполнении",
  ],
};
