import { defineInstrument } from "../create-instrument.js";
import type { Instrument } from "../instrument.js";

/** Check marks and a verdict. A missing mark says that something is lacking, not how much. */
export const mentorFinalReport: Instrument = /* @__PURE__ */ defineInstrument({
  id: "published.mentor-final-report",
  version: "1",
  title: { ru: "Отчёт по итогам наставничества", en: "Mentor's report on results" },
  side: "mentee",
  stage: "after",
  source: {
    where: "public code on the web",
    note: "items in short; a missing mark is read as a noticeable difficulty by this project",
  },
  scales: {
    mark: { lowest: 0, highest: 1, difficult: "low", levels: [2, 0] },
    verdict: {
      lowest: 1,
      highest: 3,
      difficult: "none",
      labels: {
        "1": { ru: "не готов" },
        "2": { ru: "готов при условии дополнительного сопровождения" },
        "3": { ru: "готов" },
      },
    },
  },
  items: [
    {
      id: "1",
      text: { ru: "применение нормативных актов" },
      scale: "mark",
      codes: ["PD-LAW-05", "PD-LAW-01"],
    },
    { id: "2", text: { ru: "мотивация и инициативность" }, scale: "mark" },
    { id: "3", text: { ru: "самостоятельность в решениях" }, scale: "mark" },
    { id: "4", text: { ru: "дисциплинированность" }, scale: "mark" },
    { id: "verdict", text: { ru: "заключение" }, scale: "verdict" },
  ],
});
