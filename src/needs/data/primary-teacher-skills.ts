import { defineInstrument } from "../create-instrument.js";
import type { Instrument } from "../instrument.js";

/** A list of what to know and to master, without a scale of its own. */
export const primaryTeacherSkills: Instrument = /* @__PURE__ */ defineInstrument({
  id: "published.primary-teacher-skills",
  version: "1",
  title: {
    ru: "Чему научиться молодому учителю начальных классов",
    en: "Skills for a young primary teacher to reach",
  },
  side: "mentee",
  stage: "interim",
  source: {
    where: "https://gist.github.com/c9e7379e5564382cfdbeed7a80f925c9",
    note: "items in short; the list has no scale: reached or not yet is added by this project",
  },
  scales: {
    reached: {
      lowest: 0,
      highest: 1,
      difficult: "low",
      levels: [2, 0],
      labels: { "0": { ru: "ещё нет" }, "1": { ru: "достигнуто" } },
    },
  },
  items: [
    { id: "1", text: { ru: "рабочая программа" }, codes: ["PD-STD-01"] },
    { id: "2", text: { ru: "отбор учебного материала" } },
    { id: "3", text: { ru: "цели и этапы урока, баланс времени" }, codes: ["PD-MET-01", "PD-MET-02"] },
    { id: "4", text: { ru: "обучение грамоте" }, codes: ["PD-SUB-01"] },
    { id: "5", text: { ru: "листы достижений" }, codes: ["PD-ASM-01"] },
    { id: "6", text: { ru: "внеурочная деятельность" }, codes: ["PD-STD-05"] },
    { id: "7", text: { ru: "план воспитательной работы" }, codes: ["PD-UPB-01"] },
    { id: "8", text: { ru: "контакт с родителями" }, codes: ["PD-FAM-03"] },
    { id: "9", text: { ru: "активизация деятельности" }, codes: ["PD-MET-04"] },
  ],
});
