import type { ExpectedShape } from "../catalogue/catalogue-issue.js";

/** What a field of a catalogue or of an instrument should hold. */
export const shapes: Readonly<Record<ExpectedShape, string>> = {
  object: "объект",
  list: "список",
  text: "текст",
  boolean: "«true» или «false»",
  number: "число",
  "text-or-labels": "название или набор названий",
  "property-value": "текст, число, «true», «false» или список текстов",
  kind: "«group» или «item»",
  "property-type": "«boolean», «number», «text» или «code»",
  relation: "«exact», «broader», «narrower» или «related»",
  "mapping-relation": "«exact», «broader» или «narrower»",
  true: "«true» или ничего",
};
