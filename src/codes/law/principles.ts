import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type Principle =
  | "scientific-basis"
  | "wholeness"
  | "legitimacy"
  | "personal-rights"
  | "voluntariness"
  | "values"
  | "personal-responsibility"
  | "individualisation"
  | "equality";

/** `hasRules` marks a principle that rules follow from: consents and the right to leave rest on voluntariness. */
export type PrincipleEntry = CodeEntry & { readonly hasRules: boolean };

/** Seen in local acts that follow the letter, not in the letter itself. */
const listed = { hasRules: false, source: source("az-1128", "partly-seen") } as const;

/** Principles of mentoring, as local acts that follow АЗ-1128 list them. */
export const principles: Readonly<Record<Principle, PrincipleEntry>> = {
  "scientific-basis": {
    ru: "научность",
    en: "scientific basis",
    hasRules: false,
    source: source("az-1128", "recalled"),
  },
  wholeness: {
    ...listed,
    ru: "системность и стратегическая целостность",
    en: "systemic and strategic wholeness",
  },
  legitimacy: { ...listed, ru: "легитимность", en: "legitimacy" },
  "personal-rights": { ...listed, ru: "обеспечение прав личности", en: "safeguarding of personal rights" },
  voluntariness: {
    ...listed,
    hasRules: true,
    ru: "добровольность и свобода выбора",
    en: "voluntariness and free choice",
  },
  values: { ...listed, ru: "опора на ценности (аксиологичность)", en: "values" },
  "personal-responsibility": { ...listed, ru: "личная ответственность", en: "personal responsibility" },
  individualisation: {
    ...listed,
    ru: "индивидуализация и персонализация",
    en: "individualisation and personalisation",
  },
  equality: { ...listed, ru: "равенство", en: "equality" },
};
