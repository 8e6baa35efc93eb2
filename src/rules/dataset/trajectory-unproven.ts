import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { earlierPrograms, isOver } from "./earlier-programs.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/**
 * A program that is to show that a mentor can build an individual path shows nothing: the dataset does not have it, the mentor
 * takes no part in it, or it is not over yet.
 */
export type Facts = {
  readonly mentor: string;
  readonly program: string;
  readonly why: "not-there" | "not-theirs" | "not-over";
};

/** A dataset without programs says nothing of any: those records may be kept elsewhere. */
export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  if (records.program.length === 0) return [];
  const { programOf, isOf } = earlierPrograms(records);
  return records.mentor.flatMap(([mentor, i]) =>
    (mentor.buildsTrajectory ?? []).flatMap(({ program: id }, k) => {
      if (id === undefined) return [];
      const program = programOf(id);
      const why =
        program === undefined
          ? "not-there"
          : !isOf(mentor, program)
            ? "not-theirs"
            : program.period?.ends !== undefined && !isOver(program, on)
              ? "not-over"
              : undefined;
      if (why === undefined) return [];
      const path = ["records", i, "buildsTrajectory", k, "program"];
      return [{ path, details: { mentor: mentor.id, program: id, why } }];
    }),
  );
};

export const ru: Sentence<Facts> = ({ mentor, program, why }, called) =>
  `Программа${called(program)} не подтверждает, что наставник${called(mentor)} может выстроить индивидуальную траекторию: ` +
  {
    "not-there": "такой программы в данных нет",
    "not-theirs": "наставник в ней не участвует",
    "not-over": "она ещё не закончена",
  }[why];

export const en: Sentence<Facts> = ({ mentor, program, why }, called) =>
  `A program${called(program)} does not show that the mentor${called(mentor)} can build an individual path: ` +
  {
    "not-there": "there is no such program in these data",
    "not-theirs": "the mentor takes no part in it",
    "not-over": "it is not over yet",
  }[why];
