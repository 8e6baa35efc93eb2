import type { DevelopmentPlan } from "../development-plan.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const developmentPlanNames: FieldNames<DevelopmentPlan> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  mentee: w.mentee,
  mentor: w.mentor,
  definition: w.definition,
  menteeAgreedOn: w.menteeAgreedOn,
  mentorAgreedOn: w.mentorAgreedOn,
  wishes: w.wishes,
  stages: {
    ...w.stages,
    parts: {
      ref: w.ref,
      title: w.title,
      period: w.period,
      expectedResult: w.expectedResult,
      state: w.state,
      doneOn: w.doneOn,
    },
  },
  expectedQualification: {
    ...w.expectedQualification,
    parts: {
      category: w.category,
      by: { ru: "К какому дню", en: "By which day" },
    },
  },
  programs: w.programs,
};
