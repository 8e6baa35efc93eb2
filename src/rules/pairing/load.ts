import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu, numberRu } from "../../base/words-ru.js";
import type { Pairing } from "../../model/pairing.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** A mentor has more mentees in this pair or group than the profile allows. */
export type Facts = { readonly limit: number; readonly found: number };

export const check: Check<Pairing, Facts> = (
  { mentors, mentees },
  { profile: { maxMenteesPerMentor: limit } },
) =>
  mentors.length === 1 && mentees.length > limit
    ? [{ path: ["mentees"], details: { limit, found: mentees.length } }]
    : [];

export const ru: Sentence<Facts> = ({ limit, found }) =>
  `У наставника ${countRu(found, ["наставляемый", "наставляемых", "наставляемых"])} — больше предела (${numberRu(limit)})`;

export const en: Sentence<Facts> = ({ limit, found }) =>
  `The mentor has ${countEn(found, ["mentee", "mentees"])}, above the limit of ${limit}`;
