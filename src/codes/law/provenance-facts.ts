import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type ReadPart = "whole" | "opening" | "fragment";

/** How much of a document was read: what a part does not say, the whole may. */
export const readParts: Readonly<Record<ReadPart, CodeEntry & { readonly complete: boolean }>> = {
  whole: { ru: "документ целиком", en: "the whole document", complete: true, source: ownDesign },
  opening: { ru: "начало документа", en: "the opening", complete: false, source: ownDesign },
  fragment: { ru: "фрагмент документа", en: "a fragment", complete: false, source: ownDesign },
};

export type RegionBasis = "stated" | "inferred-from-municipality" | "inferred-from-address";

/** How the region of a document is known. */
export const regionBases: Readonly<Record<RegionBasis, CodeEntry>> = {
  stated: { ru: "назван в тексте", en: "stated in the text", source: ownDesign },
  "inferred-from-municipality": {
    ru: "выведен по муниципалитету",
    en: "inferred from the municipality",
    source: ownDesign,
  },
  "inferred-from-address": {
    ru: "выведен по адресу сайта",
    en: "inferred from the site address",
    source: ownDesign,
  },
};

export type Audience = "staff" | "learners" | "mixed";

/** For whom a program is: the two target models have vocabularies of their own. */
export const audiences: Readonly<Record<Audience, CodeEntry>> = {
  staff: { ru: "педагогические работники", en: "teaching staff", source: ownDesign },
  learners: { ru: "обучающиеся", en: "learners", source: ownDesign },
  mixed: { ru: "педагоги и обучающиеся", en: "staff and learners", source: ownDesign },
};
