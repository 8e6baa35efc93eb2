import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu } from "../../base/words-ru.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: { notGuarded: "each program has a history of its own, and only several records show a ring" },
};

/** A program that follows itself, alone or by way of others. */
export type Facts = { readonly program: string; readonly programs: number };

/** Every program has one previous one at most, so each chain is walked once. */
export const check: Check<RecordsByKind, Facts> = (records) => {
  const previous = new Map<string, string>();
  for (const [{ id, previousProgram }] of records.program)
    if (previousProgram !== undefined) previous.set(id, previousProgram);
  const ringed = ringsIn(previous);
  return records.program.flatMap(([{ id }, i]) => {
    const programs = ringed.get(id);
    return programs === undefined
      ? []
      : [{ path: ["records", i, "previousProgram"], details: { program: id, programs } }];
  });
};

/** The length of the ring that each program stands in; those that only lead into one are not there. */
function ringsIn(previous: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const ringed = new Map<string, number>();
  const walked = new Set<string>();
  for (const start of previous.keys()) {
    const steps = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      steps.set(at, steps.size);
      at = previous.get(at);
    }
    const from = at === undefined ? undefined : steps.get(at);
    if (from === undefined) continue;
    for (const [id, step] of steps) if (step >= from) ringed.set(id, steps.size - from);
  }
  return ringed;
}

export const ru: Sentence<Facts> = ({ program, programs }, called) =>
  programs === 1
    ? `Программа${called(program)} названа предыдущей для самой себя`
    : `Программа${called(program)} продолжает сама себя через ${countRu(programs - 1, ["другую", "другие", "других"])}`;

export const en: Sentence<Facts> = ({ program, programs }, called) =>
  programs === 1
    ? `A program${called(program)} names itself as its previous one`
    : `A program${called(program)} follows itself by way of ${countEn(programs - 1, ["other", "others"])}`;
