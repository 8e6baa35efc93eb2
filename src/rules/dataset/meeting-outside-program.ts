import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** A meeting on a day that is certainly outside its program. */
export type Facts = { readonly meeting: string; readonly program: string };

export const check: Check<RecordsByKind, Facts> = (records) => {
  const periods = new Map(records.program.map(([{ id, period }]) => [id, period]));
  return records.meeting.flatMap(([{ id, on, program }, i]) => {
    const period = periods.get(program);
    const early = period?.starts !== undefined && on < period.starts.earliest;
    const late = period?.ends !== undefined && on > period.ends.latest;
    return early || late ? [{ path: ["records", i, "on"], details: { meeting: id, program } }] : [];
  });
};

export const ru: Sentence<Facts> = ({ meeting, program }, called) =>
  `Встреча${called(meeting)} вне срока программы${called(program)}`;

export const en: Sentence<Facts> = ({ meeting, program }, called) =>
  `A meeting${called(meeting)} is outside the period of its program${called(program)}`;
