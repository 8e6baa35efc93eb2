import type { Text } from "../../../base/text.js";
import { entryIn } from "../../../codes/code-list.js";
import { endGrounds } from "../../../codes/people/end-ground-keys.js";
import { endGrounds as labels } from "../../../codes/people/end-grounds.js";
import { codeOf, isTextIfAny } from "../../engine/field-checks.js";
import { isBlank } from "../../engine/input.js";
import type { RunningProgram } from "../../states/program-state.js";
import type {
  ProgramCommandOf,
  ProgramEventIn,
  ProgramIn,
  ProgramSample,
  ProgramSentence,
} from "../command-of.js";

export const label: Text = { ru: "прекратить досрочно", en: "terminate" };

export const command: ProgramCommandOf<"terminate", "terminated"> = {
  label,
  event: "terminated",
  fields: { ground: /* @__PURE__ */ codeOf(endGrounds), reason: isTextIfAny },
  causes: (_, { ground, reason }) => (reason === undefined ? { ground } : { ground, reason }),
  next: { active: terminated, suspended: terminated, "awaiting-mentor": terminated },
};

function terminated(
  { startedOn, done }: RunningProgram,
  { seq, on: asOf, ground, reason }: ProgramEventIn<"terminated">,
): ProgramIn<"terminated"> | undefined {
  const entry = entryIn(endGrounds, ground);
  if (entry === undefined || (entry.reasonNeeded && isBlank(reason))) return undefined;
  const { side } = entry;
  const end = { status: "terminated", seq, asOf, startedOn, terminatedOn: asOf, ground, side, done } as const;
  return reason === undefined ? end : Object.assign(end, { reason });
}

export const ru: ProgramSentence<"terminated"> = ({ ground, reason }) =>
  `программа прекращена досрочно ${entryIn(labels, ground)?.ru ?? ground}${reason ? `: ${reason}` : ""}`;
export const en: ProgramSentence<"terminated"> = ({ ground, reason }) =>
  `the program was terminated ${entryIn(labels, ground)?.en ?? ground}${reason ? `: ${reason}` : ""}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-11-10", "curator", { type: "terminate", ground: "by-curator", reason: "длительная болезнь" }),
];
