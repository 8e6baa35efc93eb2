import type { Texts } from "../../papers/kinds/order-introduction.js";
import { line } from "../../papers/line.js";

export const orderIntroduction: Texts = {
  title: "On the introduction of mentoring of teaching staff",
  word: "ORDER",
  preamble: (grounds) =>
    line`To help teaching staff to settle in, to grow and to overcome professional difficulties, and on the ground of: ${grounds}`,
  orders: "I ORDER:",
  introduce: (day) => line`Mentoring of teaching staff is introduced from ${day}.`,
  regulation: "The regulation on mentoring of teaching staff is approved (annex 1).",
  roadmap: "The roadmap of the regulation is approved (annex 2).",
  curator: (curators) => line`Appointed as curator of mentoring: ${curators}.`,
  duties: "The curator sees to:",
  dutyList: [
    "the written consents of mentors and mentees;",
    "the registers of mentors and mentees, kept up to date;",
    "the drawing up, agreement and support of the personalised programs;",
    "the assessment of the results and the final report.",
  ],
  annexes: ["Regulation on mentoring of teaching staff", "Roadmap of the regulation on mentoring"],
  toOrder: (day, number) => line`to the order of ${day}, ${number}`,
  attached: "The text is attached.",
};
