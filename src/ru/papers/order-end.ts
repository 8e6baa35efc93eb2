import type { Texts } from "../../papers/kinds/order-end.js";
import { line } from "../../papers/line.js";

export const orderEnd: Texts = {
  title: "О прекращении наставничества",
  word: "ПРИКАЗ",
  preamble: (regulation) =>
    line`В соответствии с положением о системе наставничества, утверждённым приказом ${regulation},`,
  orders: "ПРИКАЗЫВАЮ:",
  release: "Освободить от обязанностей наставника:",
  mentor: ({ mentor, order, lastDay, ground }) =>
    line`${mentor}; обязанности поручены приказом ${order}; последний день работы наставником – ${lastDay}; основание – ${ground}.`,
  article: (article) => `статья ${article} Трудового кодекса Российской Федерации`,
  notice: (day) => `уведомление от ${day}`,
  endPairs: "Прекратить работу наставнических пар и групп:",
  pair: ({ mentors, severalMentors, mentees, severalMentees, order, lastDay }) =>
    line`${severalMentors ? "наставники" : "наставник"} – ${mentors}, ${severalMentees ? "наставляемые" : "наставляемый"} – ${mentees}; закрепление – приказ ${order}; последний день работы – ${lastDay}.`,
  pay: "Бухгалтерии прекратить выплаты за наставничество со дня, следующего за последним днём работы наставником.",
  curator: (curators) => line`Поручить ${curators}:`,
  registers: "внести изменения в базы наставников и наставляемых;",
  goOn: "представить предложения о том, кто продолжит работу с наставляемыми, чьи программы не завершены.",
};
