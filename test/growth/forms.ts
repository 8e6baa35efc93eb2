import { createCatalogue } from "nastavnik/catalogue";
import { formOf } from "nastavnik/forms";
import { linear, times, type Cases } from "./case.js";

export const forms: Cases = {
  formOf: {
    "a catalogue": linear((size) => {
      const made = createCatalogue({
        id: "growth",
        version: "1",
        title: { ru: "Затруднения" },
        languages: ["ru"],
        entries: times(size, (i) => ({ code: `GR-${i}`, labels: { ru: { official: `Затруднение ${i}` } } })),
      });
      if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
      return () => formOf("mentee", "ru", { catalogue: made.value });
    }),
  },
};
