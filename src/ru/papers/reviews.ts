import type { Texts as MenteeTexts } from "../../papers/kinds/mentee-review.js";
import type { Texts as MentorTexts } from "../../papers/kinds/mentor-review.js";
import type { QuestionTexts } from "../../papers/survey-parts.js";

const questions: QuestionTexts = {
  columns: ["№ п/п", "Вопрос", "Шкала", "Средний балл", "Ответов"],
  question: (number) => `Вопрос №\u00a0${number}`,
};

export const mentorReview: MentorTexts = {
  ...questions,
  title: "Отзыв о работе наставника",
  mentor: "Наставник",
  term: "Период наставничества",
  answers: "Ответы наставляемых",
  average: "Средний балл (в скобках – шкала)",
  open: "Что наставляемые говорят своими словами",
  suggestions: "Предложения",
  author: "Отзыв составил",
};

export const menteeReview: MenteeTexts = {
  ...questions,
  title: "Отзыв о наставляемом",
  mentee: "Наставляемый",
  term: "Период наставничества",
  strengths: "Сильные стороны",
  outcomes: "Итоги по профессиональным затруднениям",
  outcomeColumns: ["№ п/п", "Затруднение", "В начале", "В конце", "Итог"],
  answers: "Ответы наставника",
  average: "Средний балл (в скобках – шкала)",
  characteristic: "Характеристика",
  suggestions: "Предложения",
  author: "Отзыв составил",
};
