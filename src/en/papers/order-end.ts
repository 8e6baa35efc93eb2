import type { Texts } from "../../papers/kinds/order-end.js";
import { line } from "../../papers/line.js";

export const orderEnd: Texts = {
  title: "On the end of mentoring",
  word: "ORDER",
  preamble: (regulation) =>
    line`In accordance with the regulation on mentoring, approved by the order ${regulation},`,
  orders: "I ORDER:",
  release: "These are released from the duty of a mentor:",
  mentor: ({ mentor, order, lastDay, ground }) =>
    line`${mentor}; the duty was given by the order ${order}; last day as a mentor – ${lastDay}; ground – ${ground}.`,
  article: (article) => `article ${article} of the Labour Code`,
  notice: (day) => `notice of ${day}`,
  endPairs: "These mentoring pairs and groups end their work:",
  pair: ({ mentors, severalMentors, mentees, severalMentees, order, lastDay }) =>
    line`${severalMentors ? "mentors" : "mentor"} – ${mentors}, ${severalMentees ? "mentees" : "mentee"} – ${mentees}; confirmed by the order ${order}; last day of work – ${lastDay}.`,
  pay: "The accounts department ends the payments for mentoring from the day after the last day as a mentor.",
  curator: (curators) => line`To be done by ${curators}:`,
  registers: "change the registers of mentors and mentees;",
  goOn: "propose who goes on with the mentees whose programs are not completed.",
};
