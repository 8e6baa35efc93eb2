import type { Texts } from "../../papers/kinds/order-mentors.js";
import { line } from "../../papers/line.js";

const articles = {
  "351.8": "о статьёй 351.8 Трудового кодекса Российской Федерации и ",
  "60.2": "о статьями 60.2 и 151 Трудового кодекса Российской Федерации и ",
} as const;

export const orderMentors: Texts = {
  title: "О назначении наставников",
  word: "ПРИКАЗ",
  preamble: (regulation, article) =>
    line`В соответствии с${article === undefined ? " " : articles[article]}положением о системе наставничества, утверждённым приказом ${regulation},`,
  orders: "ПРИКАЗЫВАЮ:",
  appoint: "Поручить с их письменного согласия работу по наставничеству:",
  mentor: ({ mentor, content, term, form, payment, consent, supplement }) =>
    line`${mentor}: содержание работы – ${content}; срок – ${term}; форма выполнения – ${form}${payment === undefined ? "" : line`; размер и условия выплаты – ${payment}`}. Основание: письменное согласие, ${consent}${supplement === undefined ? "" : line`; дополнительное соглашение к трудовому договору ${supplement}`}.`,
  pay: "Бухгалтерии производить выплаты за наставничество в размерах и на условиях, указанных в дополнительных соглашениях.",
};
