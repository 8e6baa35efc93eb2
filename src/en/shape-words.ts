import type { ExpectedShape } from "../catalogue/catalogue-issue.js";

/** What a field of a catalogue or of an instrument should hold. */
export const shapes: Readonly<Record<ExpectedShape, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  boolean: "true or false",
  number: "a number",
  "text-or-labels": "a label or a set of labels",
  "property-value": "a text, a number, true, false or a list of texts",
  kind: '"group" or "item"',
  "property-type": '"boolean", "number", "text" or "code"',
  relation: '"exact", "broader", "narrower" or "related"',
  "mapping-relation": '"exact", "broader" or "narrower"',
  true: "true or nothing",
};
