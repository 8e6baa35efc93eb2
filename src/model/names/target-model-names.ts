import type { TargetModel } from "../target-model.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const targetModelNames: FieldNames<TargetModel> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  audience: w.audience,
  stageSet: w.stageSet,
  period: w.period,
  methodology: w.methodology,
  principles: w.principles,
  mechanisms: w.mechanisms,
  components: w.components,
  conditions: {
    ...w.conditions,
    parts: {
      ref: w.ref,
      title: w.title,
      stage: w.stage,
      item: w.item,
      period: w.period,
      responsible: w.responsible,
      expectedResult: w.expectedResult,
      state: w.state,
      doneOn: w.doneOn,
      evidence: w.evidence,
    },
  },
  resources: {
    ...w.resources,
    parts: {
      ref: w.ref,
      title: w.title,
      stage: w.stage,
      item: w.item,
      period: w.period,
      responsible: w.responsible,
      expectedResult: w.expectedResult,
      state: w.state,
      doneOn: w.doneOn,
      evidence: w.evidence,
    },
  },
  processes: {
    ...w.processes,
    parts: {
      ref: w.ref,
      title: w.title,
      stage: w.stage,
      item: w.item,
      period: w.period,
      responsible: w.responsible,
      expectedResult: w.expectedResult,
      state: w.state,
      doneOn: w.doneOn,
      evidence: w.evidence,
    },
  },
};
