import { calendarDate, idOf } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { countOrders, defineInstrument, educationalOrderOf, needsOf } from "nastavnik/needs";
import * as build from "../build.js";

export { check } from "./check.js";

export const catalogue = builtInCatalogue;
const definition = {
  id: "form.a",
  version: "1",
  title: { ru: "Анкета" },
  side: "either",
  scales: { help: { lowest: 1, highest: 4, difficult: "low", levels: [3, 2, 1, 0], offers: [4] } },
  items: [
    { id: "1", text: { ru: "План урока" }, codes: ["PD-MET-02"] },
    { id: "2", text: { ru: "Родительское собрание" }, codes: ["PD-FAN-01"] },
  ],
  totals: { all: { title: { ru: "Всего" }, method: "sum" } },
} as const;
export const text = JSON.stringify(definition);
export const form = defineInstrument(definition);
export const answers = build.answers();
export const bySelf = needsOf(answers, form, catalogue);
export const byHead = needsOf(
  build.answers({ by: "administration", answers: [{ item: "1", points: 3 }] }),
  form,
  catalogue,
);
export const inMay = needsOf(
  build.answers({ on: calendarDate("2026-05-20"), answers: [{ item: "1", points: 3 }] }),
  form,
  catalogue,
);
export const mentee = build.mentee("b", {
  difficulties: [
    { code: "PD-MET-02", level: 3, origin: "self" },
    { code: "PD-LAW-01", level: 1, origin: "self" },
  ],
  strengths: [{ code: "PD-ICT-01" }],
});
export const mentor = build.mentor("a", { competences: ["PD-MET"] });
export const organisation = idOf("organisation", "organisation:o1");
export const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
export const ofSchool = countOrders([educationalOrderOf(mentee, { catalogue })]);
