import { allCalledEn } from "../../base/words-en.js";
import { allCalledRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** Two assignments of one mentor in one organisation for one program, or for none named, are in force on the day. */
export type Facts = { readonly mentor: string; readonly first: string; readonly second: string };

/** In force are those ordered by the day and not over before it. A mentor may have one for each of several programs. */
export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  const firsts = new Map<string, string>();
  return records.assignment.flatMap(([{ id, mentor, organisation, programs, order, end }, i]) => {
    if (order === undefined || order.on > on || (end !== undefined && end.on < on)) return [];
    const keys = (programs.length > 0 ? programs : [""]).map(
      (program) => `${organisation} ${mentor} ${program}`,
    );
    const first = keys.map((key) => firsts.get(key)).find((other) => other !== undefined && other !== id);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, id);
    return first === undefined ? [] : [{ path: ["records", i], details: { mentor, first, second: id } }];
  });
};

export const ru: Sentence<Facts> = ({ mentor, first, second }, called) =>
  `У наставника${called(mentor)} одновременно действуют два поручения${allCalledRu([first, second].map(called))}`;

export const en: Sentence<Facts> = ({ mentor, first, second }, called) =>
  `Two assignments of a mentor${called(mentor)} are in force at once${allCalledEn([first, second].map(called))}`;
