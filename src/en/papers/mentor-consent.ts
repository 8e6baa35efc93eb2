import type { Texts } from "../../papers/kinds/mentor-consent.js";
import { line } from "../../papers/line.js";

export const mentorConsent: Texts = {
  title: "Consent to the work of a mentor",
  to: (organisation, head) => line`To the head (${organisation}) ${head}`,
  from: (mentor) => line`from ${mentor}`,
  consent: (mentor, article) =>
    line`I, ${mentor}, in accordance with article ${article} of the Labour Code, consent to do the work of mentoring beside the work of my contract, on these conditions:`,
  content: "Content of the work",
  term: "Term",
  form: "Form of the work",
  payment: "Size and conditions of the payment",
  rights: "My right to give up this work early was explained to me.",
};
