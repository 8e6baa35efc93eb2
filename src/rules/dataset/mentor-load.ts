import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu, numberRu } from "../../base/words-ru.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { menteesOf, openPairs } from "./open-pairs.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** Mentees of one mentor over all pairs and groups that are not dissolved. */
export type Facts = { readonly mentor: string; readonly limit: number; readonly found: number };

/** A group of several mentors counts once for each of them. */
export const check: Check<RecordsByKind, Facts> = (records, { on, profile }) => {
  const limit = profile.maxMenteesPerMentor;
  const load = menteesOf(openPairs(records, on));
  return records.mentor.flatMap(([{ id }, i]) => {
    const found = load.get(id)?.size ?? 0;
    return found > limit ? [{ path: ["records", i], details: { mentor: id, limit, found } }] : [];
  });
};

export const ru: Sentence<Facts> = ({ mentor, limit, found }, called) =>
  `У наставника${called(mentor)} всего ${countRu(found, ["наставляемый", "наставляемых", "наставляемых"])} — больше предела (${numberRu(limit)})`;

export const en: Sentence<Facts> = ({ mentor, limit, found }, called) =>
  `A mentor${called(mentor)} has ${countEn(found, ["mentee", "mentees"])} in all, above the limit of ${limit}`;
