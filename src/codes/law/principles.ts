import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./principle-keys.js";
import type { Principle, PrincipleEntry } from "./principle-keys.js";

/** Seen in local acts that follow the letter, not in the letter itself. */
const listed: SourceRef = { act: "az-1128", certainty: "partly-seen" };

/** Principles of mentoring, as local acts that follow АЗ-1128 list them. */
export const principles: Readonly<Record<Principle, PrincipleEntry>> = /* @__PURE__ */ labelled(
  keys.principles,
  {
    "scientific-basis": {
      ru: "научность",
      en: "scientific basis",
      source: { act: "az-1128", certainty: "recalled" },
    },
    wholeness: {
      ru: "системность и стратегическая целостность",
      en: "systemic and strategic wholeness",
      source: listed,
    },
    legitimacy: { ru: "легитимность", en: "legitimacy", source: listed },
    "personal-rights": {
      ru: "обеспечение прав личности",
      en: "safeguarding of personal rights",
      source: listed,
    },
    voluntariness: {
      ru: "добровольность и свобода выбора",
      en: "voluntariness and free choice",
      source: listed,
    },
    values: {
      ru: "опора на ценности (аксиологичность)",
      en: "values",
      source: listed,
    },
    "personal-responsibility": {
      ru: "личная ответственность",
      en: "personal responsibility",
      source: listed,
    },
    individualisation: {
      ru: "индивидуализация и персонализация",
      en: "individualisation and personalisation",
      source: listed,
    },
    equality: { ru: "равенство", en: "equality", source: listed },
  },
);
