import type { Texts } from "../../papers/kinds/mentor-consent.js";
import { line } from "../../papers/line.js";

export const mentorConsent: Texts = {
  title: "Согласие на выполнение работы по наставничеству",
  to: (organisation, head) => line`Руководителю (${organisation}) ${head}`,
  from: (mentor) => line`от ${mentor}`,
  consent: (mentor, article) =>
    line`Я, ${mentor}, в соответствии со ${article === "351.8" ? "статьёй 351.8" : "статьёй 60.2"} Трудового кодекса Российской Федерации даю согласие на выполнение наряду с работой, определённой трудовым договором, работы по наставничеству на следующих условиях:`,
  content: "Содержание работы",
  term: "Срок",
  form: "Форма выполнения",
  payment: "Размер и условия выплаты",
  rights: "Мне разъяснено право досрочно отказаться от этой работы.",
};
