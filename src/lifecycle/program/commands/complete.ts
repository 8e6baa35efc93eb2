import type { Called, Text } from "../../../base/text.js";
import { entryIn } from "../../../codes/code-list.js";
import { difficultyOutcomes as labels } from "../../../codes/people/difficulty-facts.js";
import { difficultyOutcomes } from "../../../codes/people/difficulty-keys.js";
import { roles } from "../../../codes/people/role-keys.js";
import { codeOf, isText, listOf, tableOf } from "../../engine/field-checks.js";
import type { DifficultyOutcomes } from "../../states/program-state.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "завершить программу", en: "complete" };

export const command: ProgramCommandOf<"complete", "completed"> = {
  label,
  event: "completed",
  fields: {
    surveyed: /* @__PURE__ */ listOf(/* @__PURE__ */ codeOf(roles)),
    report: isText, // empty in histories of version 1, which had none
    outcomes: /* @__PURE__ */ tableOf(/* @__PURE__ */ codeOf(difficultyOutcomes)),
  },
  causes: (_, { surveyed, report, outcomes }) => ({ surveyed, report, outcomes }),
  next: {
    "summing-up": ({ startedOn, done, shorterThanMinimum }, { seq, on, outcomes }) => ({
      status: "completed",
      seq,
      asOf: on,
      startedOn,
      completedOn: on,
      shorterThanMinimum,
      done,
      outcomes,
    }),
  },
};

export const ru: ProgramSentence<"completed"> = ({ outcomes }, called) => {
  const said = outcomesSaid(outcomes, called, (outcome) => entryIn(labels, outcome)?.ru ?? outcome);
  return `программа завершена${said.length > 0 ? `; затруднения: ${said.join(", ")}` : ""}`;
};
export const en: ProgramSentence<"completed"> = ({ outcomes }, called) => {
  const said = outcomesSaid(outcomes, called, (outcome) => entryIn(labels, outcome)?.en ?? outcome);
  return `the program is completed${said.length > 0 ? `; difficulties: ${said.join(", ")}` : ""}`;
};

/** Each difficulty by name; without names, how many have each outcome. */
function outcomesSaid(
  outcomes: DifficultyOutcomes,
  called: Called,
  labelOf: (outcome: string) => string,
): readonly string[] {
  const given = Object.entries(outcomes);
  if (given.every(([ref]) => called(ref) !== ""))
    return given.map(([ref, outcome]) => `${called(ref).trim()} — ${labelOf(outcome)}`);
  const counts = new Map<string, number>();
  for (const [, outcome] of given) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${labelOf(outcome)} — ${count}`);
}

export const sample: ProgramSample = ({ move }) => [
  move("2026-05-29", "curator", {
    type: "complete",
    surveyed: ["mentor", "mentee"],
    report: "отчёт",
    outcomes: { discipline: "removed" },
  }),
];
