import { defineInstrument } from "nastavnik/needs";

export { catalogue, check } from "../needs.js";

/** The form of the guide. */
export const form = defineInstrument({
  id: "school-12.start",
  version: "2026",
  title: { ru: "Анкета на начало года" },
  side: "either",
  scales: { help: { lowest: 1, highest: 4, difficult: "low", offers: [4] } },
  items: [{ id: "1", text: { ru: "План урока" }, codes: ["PD-MET-02"] }],
});
