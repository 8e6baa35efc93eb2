import type { Texts } from "../../papers/kinds/order-pairs.js";
import { line } from "../../papers/line.js";

export const orderPairs: Texts = {
  title: "On the confirmation of mentoring pairs and groups",
  word: "ORDER",
  preamble: (regulation) =>
    line`In accordance with the regulation on mentoring, approved by the order ${regulation}, to overcome professional difficulties of teaching staff and to support their strengths`,
  orders: "I ORDER:",
  confirm: "The mentoring pairs and groups are confirmed, and there are appointed:",
  pair: ({ mentors, several, mentees, term, form }) =>
    line`${mentors} – ${several ? "mentors" : "mentor"} of ${mentees}; term: ${term}; form: ${form}.`,
  work: "Mentors and mentees work by the approved personalised programs and mark in them what was carried out.",
  curator: (curators) =>
    line`The support of the personalised programs and the account of their results are given to ${curators}.`,
  basis: (consent, hiringOrder) =>
    line`Ground: written consents of the participants (${consent}); order of employment ${hiringOrder}.`,
};
