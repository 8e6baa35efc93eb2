import type { Texts } from "../../papers/kinds/frame-program.js";
import { program } from "./program.js";

export const frameProgram: Texts = {
  ...program,
  title: "Программа наставничества",
  passportFields: {
    name: "Название программы",
    forms: "Формы наставничества",
    kinds: "Виды наставничества",
    term: "Срок реализации",
    directions: "Направления работы",
    headcount: "Число участников",
    seats: "Наставляемых у одного наставника, не более",
  },
  headcount: ({ mentors, mentees, asWritten }) =>
    mentors === undefined && mentees === undefined
      ? (asWritten ?? "")
      : [
          ...(mentors === undefined ? [] : [`наставников – ${mentors}`]),
          ...(mentees === undefined ? [] : [`наставляемых – ${mentees}`]),
        ].join(", "),
  about:
    "Программа определяет, как организовано наставничество, и участников поимённо не называет. На её основе для каждой пары или группы составляется персонализированная программа.",
};
