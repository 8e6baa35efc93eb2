import type { Text } from "../../../base/text.js";
import type { EndedProgram } from "../../states/program-state.js";
import type {
  ProgramCommandOf,
  ProgramEventIn,
  ProgramIn,
  ProgramSample,
  ProgramSentence,
} from "../command-of.js";

export const label: Text = { ru: "передать в архив", en: "archive" };

export const command: ProgramCommandOf<"archive", "archived"> = {
  label,
  event: "archived",
  fields: {},
  causes: () => ({}),
  next: { completed: archived, terminated: archived, cancelled: archived },
};

function archived(
  ended: ProgramIn<EndedProgram["status"]>,
  { seq, on }: ProgramEventIn<"archived">,
): ProgramIn<"archived"> {
  return { status: "archived", seq, asOf: on, archivedOn: on, ended };
}

export const ru: ProgramSentence<"archived"> = () => "программа передана в архив";
export const en: ProgramSentence<"archived"> = () => "the program was archived";

export const sample: ProgramSample = ({ move }) => [move("2026-06-15", "curator", { type: "archive" })];
