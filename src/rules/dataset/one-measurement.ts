import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** Growth can be told only from a survey before and one after. */
export type Facts = { readonly program: string; readonly stage: "before" | "after" };

export const check: Check<RecordsByKind, Facts> = (records) => {
  const stages = new Map<string, Set<string>>();
  for (const [{ program, stage }] of records.survey) {
    if (program !== undefined) stages.set(program, (stages.get(program) ?? new Set<string>()).add(stage));
  }
  return records.program.flatMap(([{ id }, i]) => {
    const [before, after] = [stages.get(id)?.has("before") ?? false, stages.get(id)?.has("after") ?? false];
    if (before === after) return [];
    return [{ path: ["records", i], details: { program: id, stage: before ? "before" : "after" } }];
  });
};

export const ru: Sentence<Facts> = ({ program, stage }, called) =>
  `У программы${called(program)} есть только опрос ${stage === "before" ? "до начала" : "после завершения"}: о росте судить нельзя`;

export const en: Sentence<Facts> = ({ program, stage }, called) =>
  `A program${called(program)} has a survey ${stage} it only: nothing can be said of growth`;
