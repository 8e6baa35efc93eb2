import { allCalledEn } from "../../base/words-en.js";
import { allCalledRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Breach, Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** One person stands in a register of one organisation twice, as two mentors or two mentees. */
export type Facts = { readonly side: "mentor" | "mentee"; readonly first: string; readonly second: string };

export const check: Check<RecordsByKind, Facts> = ({ mentor, mentee }) => [
  ...twice("mentor", mentor),
  ...twice("mentee", mentee),
];

function twice(
  side: Facts["side"],
  records: readonly (readonly [Mentor | Mentee, number])[],
): readonly Breach<Facts>[] {
  const firsts = new Map<string, string>();
  return records.flatMap(([{ id, person, organisation }, i]) => {
    const key = `${organisation} ${person}`; // ids hold no space
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, id);
    return first === undefined || first === id
      ? []
      : [{ path: ["records", i, "person"], details: { side, first, second: id } }];
  });
}

export const ru: Sentence<Facts> = ({ side, first, second }, called) =>
  `${side === "mentor" ? "Два наставника" : "Двое наставляемых"} одной организации${allCalledRu([first, second].map(called))} — один и тот же человек`;

export const en: Sentence<Facts> = ({ side, first, second }, called) =>
  `Two ${side}s of one organisation${allCalledEn([first, second].map(called))} are one person`;
