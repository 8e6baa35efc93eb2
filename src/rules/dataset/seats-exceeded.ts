import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu, numberRu } from "../../base/words-ru.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { menteesOf, openPairs } from "./open-pairs.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** Open pairs and groups give a mentor more mentees than the mentor has seats. */
export type Facts = { readonly mentor: string; readonly seats: number; readonly found: number };

export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  const mentees = menteesOf(openPairs(records, on));
  return records.mentor.flatMap(([{ id, seats }, i]) => {
    const found = mentees.get(id)?.size ?? 0;
    return found > seats ? [{ path: ["records", i, "seats"], details: { mentor: id, seats, found } }] : [];
  });
};

export const ru: Sentence<Facts> = ({ mentor, seats, found }, called) =>
  `У наставника${called(mentor)} ${countRu(found, ["наставляемый", "наставляемых", "наставляемых"])}, ` +
  `а мест ${numberRu(seats)}`;

export const en: Sentence<Facts> = ({ mentor, seats, found }, called) =>
  `A mentor${called(mentor)} has ${countEn(found, ["mentee", "mentees"])} and takes ${seats} at a time`;
