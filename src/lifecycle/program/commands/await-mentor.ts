import type { Text } from "../../../base/text.js";
import type { RunningProgram } from "../../states/program-state.js";
import type {
  ProgramCommandOf,
  ProgramEventIn,
  ProgramIn,
  ProgramSample,
  ProgramSentence,
} from "../command-of.js";
import { until } from "../running.js";

export const label: Text = { ru: "перевести в ожидание наставника", en: "wait for a new mentor" };

export const command: ProgramCommandOf<"await-mentor", "mentor-lost"> = {
  label,
  event: "mentor-lost",
  fields: {},
  causes: () => ({}),
  next: { active: awaitingMentor, suspended: awaitingMentor },
};

function awaitingMentor(
  { startedOn, order, edition, done, reviewedOn, ends }: RunningProgram,
  { seq, on: asOf }: ProgramEventIn<"mentor-lost">,
): ProgramIn<"awaiting-mentor"> {
  const kept = { startedOn, order, edition, done, reviewedOn };
  const reached = { status: "awaiting-mentor" as const, seq, asOf, awaitingSince: asOf };
  return until(ends, Object.assign(reached, kept));
}

export const ru: ProgramSentence<"mentor-lost"> = () => "программа осталась без наставника и ждёт замены";
export const en: ProgramSentence<"mentor-lost"> = () =>
  "the program is left without a mentor and waits for another";

export const sample: ProgramSample = ({ move }) => [
  move("2026-03-02", "system", { type: "await-mentor" }, []),
];
