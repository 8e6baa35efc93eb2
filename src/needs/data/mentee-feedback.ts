import { defineInstrument } from "../create-instrument.js";
import type { Instrument } from "../instrument.js";

/**
 * Its published key contradicts itself: shares of time, where more is not better, are averaged in with marks. One question
 * asks for a colleague by name: its answers are never read.
 */
export const menteeFeedback: Instrument = /* @__PURE__ */ defineInstrument({
  id: "published.mentee-feedback",
  version: "1",
  title: { ru: "Отзыв наставляемого", en: "Mentee's feedback on mentoring" },
  side: "mentee",
  stage: "after",
  source: { where: "public code on the web", note: "items in short" },
  scales: {
    mark: { lowest: 1, highest: 10, difficult: "low" },
    time: { lowest: 1, highest: 10, difficult: "none" },
    grade: {
      lowest: 2,
      highest: 5,
      difficult: "none",
      labels: { "2": { ru: "Неудовлетворительно" }, "5": { ru: "Отлично" } },
    },
  },
  blocks: { marks: { ru: "баллы" } },
  items: [
    { id: "1", text: { ru: "время наставника" }, scale: "mark", block: "marks" },
    { id: "2", text: { ru: "требовательность наставника" }, scale: "mark", block: "marks" },
    { id: "3", text: { ru: "полезность теоретических знаний" }, scale: "mark", block: "marks" },
    { id: "4", text: { ru: "полезность практических навыков" }, scale: "mark", block: "marks" },
    {
      id: "5",
      text: { ru: "освоение норм и процедур" },
      scale: "mark",
      block: "marks",
      codes: ["PD-ORG-05", "PD-LAW-05"],
    },
    {
      id: "6",
      text: { ru: "достаточность для самостоятельной работы" },
      scale: "mark",
      block: "marks",
      codes: ["PD-WEL-01"],
    },
    { id: "7.1", text: { ru: "самостоятельно, ответы по почте" }, scale: "time", block: "marks" },
    { id: "7.2", text: { ru: "самостоятельно, ответы по телефону" }, scale: "time", block: "marks" },
    { id: "7.3", text: { ru: "консультации в назначенное время" }, scale: "time", block: "marks" },
    { id: "7.4", text: { ru: "консультации по необходимости" }, scale: "time", block: "marks" },
    { id: "7.5", text: { ru: "поэтапный разбор заданий" }, scale: "time", block: "marks" },
    { id: "8", text: { ru: "наиболее эффективный метод" }, asks: "words" },
    { id: "9", text: { ru: "освоенные знания" }, asks: "words" },
    { id: "10", text: { ru: "кто из коллег помог" }, asks: "person" },
    { id: "11", text: { ru: "самый сложный аспект адаптации" }, asks: "words" },
    { id: "12", text: { ru: "предложения" }, asks: "words" },
    { id: "grade", text: { ru: "оценка наставника" }, scale: "grade" },
  ],
  totals: {
    average: { title: { ru: "Средний балл" }, method: "rounded-mean", blocks: ["marks"] },
  },
});
