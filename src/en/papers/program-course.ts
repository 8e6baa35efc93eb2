import { bareNumber } from "../../papers/bare-number.js";
import type { Texts } from "../../papers/kinds/program-course.js";
import { actorName } from "../actor-name.js";
import { factOf } from "../describe-event.js";

export const programCourse: Texts = {
  title: "Account of a personalised mentoring program",
  mentor: "Mentor",
  mentee: "Mentee",
  term: "Term of the program",
  state: "Status of the program",
  events: "Course of the program",
  columns: ["No.", "Day", "Who", "What happened", "Document"],
  who: ({ by }) => actorName(by),
  what: factOf,
  documents: {
    order: (number) => `order No.\u00a0${bareNumber(number)}`,
    contract: (number) => `supplement: ${number}`,
    report: (title) => title,
  },
};
