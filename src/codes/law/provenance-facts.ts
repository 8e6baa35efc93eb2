import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./provenance-keys.js";
import type { ReadPart, RegionBasis, Audience } from "./provenance-keys.js";

/** How much of a document was read: facts missing from the part read may be in the rest. */
export const readParts: Readonly<Record<ReadPart, CodeEntry & { readonly complete: boolean }>> =
  /* @__PURE__ */ labelled(keys.readParts, {
    whole: { ru: "документ целиком", en: "the whole document", source: ownDesign },
    opening: { ru: "начало документа", en: "the opening", source: ownDesign },
    fragment: { ru: "фрагмент документа", en: "a fragment", source: ownDesign },
  });

/** How the region of a document is known. */
export const regionBases: Readonly<Record<RegionBasis, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.regionBases,
  {
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
  },
);

/** The audience of a program: the two target models use different vocabularies. */
export const audiences: Readonly<Record<Audience, CodeEntry>> = /* @__PURE__ */ labelled(keys.audiences, {
  staff: { ru: "педагогические работники", en: "teaching staff", source: ownDesign },
  learners: { ru: "обучающиеся", en: "learners", source: ownDesign },
  mixed: { ru: "педагоги и обучающиеся", en: "staff and learners", source: ownDesign },
});
