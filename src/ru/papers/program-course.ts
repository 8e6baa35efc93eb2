import { bareNumber } from "../../papers/bare-number.js";
import type { Texts } from "../../papers/kinds/program-course.js";
import { actorName } from "../actor-name.js";
import { factOf } from "../describe-event.js";
import { unbroken } from "./unbroken.js";

export const programCourse: Texts = {
  title: "Справка о ходе персонализированной программы наставничества",
  mentor: "Наставник",
  mentee: "Наставляемый",
  term: "Срок программы",
  state: "Статус программы",
  events: "Ход программы",
  columns: ["№ п/п", "Дата", "Кто", "Что произошло", "Документ"],
  who: ({ by }) => actorName(by),
  what: (event) => unbroken(factOf(event)),
  documents: {
    order: (number) => `приказ №\u00a0${bareNumber(number)}`,
    contract: (number) => `дополнительное соглашение: ${number}`,
    report: (title) => title,
  },
};
