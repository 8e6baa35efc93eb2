import type { Organisation } from "../organisation.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const organisationNames: FieldNames<Organisation> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  type: { ru: "Тип организации", en: "Type of organisation" },
  audience: w.audience,
  region: w.region,
  municipality: w.municipality,
  overlay: w.overlay,
  mentorPay: w.mentorPay,
  lawfulBasis: w.lawfulBasis,
  curators: w.curators,
  staffing: {
    ...w.staffing,
    parts: {
      on: w.on,
      teachingStaff: w.teachingStaff,
      young: {
        ...w.young,
        parts: {
          definition: w.definition,
          count: w.count,
        },
      },
      newcomers: w.newcomers,
      categories: {
        ru: "Педагогов с категорией",
        en: "Teachers with a category",
        parts: {
          category: w.category,
          count: w.count,
        },
      },
    },
  },
  documents: {
    ...w.documents,
    parts: {
      code: { ru: "Документ", en: "Document" },
      state: w.state,
      number: w.number,
      from: { ru: "Действует с", en: "In force from" },
      until: { ru: "Действует по", en: "In force until" },
      refreshedOn: w.refreshedOn,
      evidence: w.evidence,
    },
  },
  items: {
    ...w.items,
    parts: {
      code: w.code,
      state: w.state,
      evidence: w.evidence,
      on: w.on,
    },
  },
  components: {
    ...w.components,
    parts: {
      code: w.code,
      state: w.state,
      evidence: w.evidence,
      on: w.on,
    },
  },
  stages: {
    ...w.stages,
    parts: {
      stage: w.stage,
      on: w.on,
      evidence: w.evidence,
    },
  },
};
