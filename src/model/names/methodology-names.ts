import type { Methodology } from "../methodology.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const methodologyNames: FieldNames<Methodology> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  title: w.title,
  audience: w.audience,
  tenets: {
    ...w.tenets,
    parts: {
      ref: w.ref,
      part: w.part,
      statement: w.statement,
      grounds: {
        ...w.grounds,
        parts: {
          ground: { ru: "Вид обоснования", en: "Kind of ground" },
          reference: w.reference,
        },
      },
      forms: w.forms,
      kinds: w.kinds,
      activities: { ru: "Виды деятельности", en: "Kinds of activity" },
    },
  },
  acts: w.acts,
};
