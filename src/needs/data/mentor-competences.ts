import { defineInstrument } from "../create-instrument.js";
import type { Instrument } from "../instrument.js";

/** A traffic light for choosing mentors in an enterprise. Its items are about mentoring itself, so none has a code. */
export const mentorCompetences: Instrument = /* @__PURE__ */ defineInstrument({
  id: "published.mentor-competences",
  version: "1",
  title: { ru: "Модель компетенций наставника", en: "Model of a mentor's competences" },
  side: "mentor",
  stage: "before",
  source: {
    where:
      "https://github.com/Tribekk/nastavnik2025 resources/views/admin/user_profiles/base_test_items.blade.php",
    note: "items in short; the form has a total for each part, how it is counted was not seen",
  },
  scales: {
    zone: {
      lowest: 1,
      highest: 3,
      difficult: "low",
      labels: {
        "1": { ru: "Красная зона" },
        "2": { ru: "Желтая зона" },
        "3": { ru: "Зеленая зона" },
      },
    },
  },
  blocks: {
    personal: { ru: "личностные характеристики" },
    professional: { ru: "профессиональные характеристики" },
  },
  items: [
    { id: "1", text: { ru: "новый опыт и саморазвитие" }, block: "personal" },
    { id: "2", text: { ru: "нацелен на результат подопечного" }, block: "personal" },
    { id: "3", text: { ru: "передача знаний и навыков" }, block: "personal" },
    { id: "4", text: { ru: "терпение, доброжелательность" }, block: "personal" },
    { id: "5", text: { ru: "коммуникация и обратная связь" }, block: "personal" },
    { id: "6", text: { ru: "охрана труда" }, block: "professional" },
    { id: "7", text: { ru: "процессы организации наставничества" }, block: "professional" },
    { id: "8", text: { ru: "методы обучения и адаптации" }, block: "professional" },
  ],
});
