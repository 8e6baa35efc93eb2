import type { Texts } from "../../papers/kinds/mentee-consent.js";
import { line } from "../../papers/line.js";

export const menteeConsent: Texts = {
  title: "Согласие на участие в наставничестве",
  to: (organisation, head) => line`Руководителю (${organisation}) ${head}`,
  from: (mentee) => line`от ${mentee}`,
  consent: (mentee) =>
    line`Я, ${mentee}, даю согласие на участие в наставничестве в качестве наставляемого и на работу по персонализированной программе.`,
  mentor: "Наставник",
  term: "Срок программы",
  form: "Форма наставничества",
  rights:
    "Мне разъяснено, что я могу участвовать в составлении программы, обращаться к куратору и просить о замене наставника.",
  notData: "Согласие на обработку персональных данных оформляется отдельным документом.",
};
