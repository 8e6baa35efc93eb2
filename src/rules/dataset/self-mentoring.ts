import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

/** The mentor and the mentee of a pair are one person. */
export type Facts = { readonly mentor: string; readonly mentee: string };

export const check: Check<RecordsByKind, Facts> = (records) => {
  const persons = new Map<string, string>();
  for (const [{ id, person }] of records.mentor) persons.set(id, person);
  for (const [{ id, person }] of records.mentee) persons.set(id, person);
  return records.pairing.flatMap(([{ mentors, mentees }, i]) => {
    const mentorOf = new Map(mentors.flatMap((id) => (persons.has(id) ? [[persons.get(id), id]] : [])));
    return mentees.flatMap((mentee) => {
      const mentor = persons.has(mentee) ? mentorOf.get(persons.get(mentee)) : undefined;
      return mentor === undefined ? [] : [{ path: ["records", i, "mentees"], details: { mentor, mentee } }];
    });
  });
};

export const ru: Sentence<Facts> = ({ mentor, mentee }, called) =>
  `Наставник${called(mentor)} и наставляемый${called(mentee)} — один и тот же человек`;

export const en: Sentence<Facts> = ({ mentor, mentee }, called) =>
  `The mentor${called(mentor)} and the mentee${called(mentee)} are one person`;
