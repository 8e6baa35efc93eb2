import type { Texts } from "../../papers/kinds/mentee-consent.js";
import { line } from "../../papers/line.js";

export const menteeConsent: Texts = {
  title: "Consent to take part in mentoring",
  to: (organisation, head) => line`To the head (${organisation}) ${head}`,
  from: (mentee) => line`from ${mentee}`,
  consent: (mentee) =>
    line`I, ${mentee}, consent to take part in mentoring as a mentee and to work by a personalised program.`,
  mentor: "Mentor",
  term: "Term of the program",
  form: "Form of mentoring",
  rights:
    "It was explained to me that I may take part in drawing up the program, turn to the curator and ask for another mentor.",
  notData: "The consent to processing of personal data is a document of its own.",
};
