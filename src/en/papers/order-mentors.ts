import type { Texts } from "../../papers/kinds/order-mentors.js";
import { line } from "../../papers/line.js";

const articles = {
  "351.8": "article 351.8 of the Labour Code and ",
  "60.2": "articles 60.2 and 151 of the Labour Code and ",
} as const;

export const orderMentors: Texts = {
  title: "On the appointment of mentors",
  word: "ORDER",
  preamble: (regulation, article) =>
    line`In accordance with ${article === undefined ? "" : articles[article]}the regulation on mentoring, approved by the order ${regulation},`,
  orders: "I ORDER:",
  appoint: "With their written consent, the work of mentoring is given to:",
  mentor: ({ mentor, content, term, form, payment, consent, supplement }) =>
    line`${mentor}: content of the work – ${content}; term – ${term}; form of the work – ${form}${payment === undefined ? "" : line`; size and conditions of the payment – ${payment}`}. Ground: written consent, ${consent}${supplement === undefined ? "" : line`; supplement to the contract of employment ${supplement}`}.`,
  pay: "The accounts department pays for the mentoring in the sizes and on the conditions of the supplements.",
};
