import { allCalledEn } from "../../base/words-en.js";
import { allCalledRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { openPairs } from "./open-pairs.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** A mentor and a mentee who stand in two open pairs or groups at once. */
export type Facts = {
  readonly mentor: string;
  readonly mentee: string;
  readonly first: string;
  readonly second: string;
};

/** Each open pair or group is asked of each other one through the two people, once. */
export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  const firsts = new Map<string, string>();
  return openPairs(records, on).flatMap(([{ id, mentors, mentees }, i]) =>
    mentors.flatMap((mentor) =>
      mentees.flatMap((mentee) => {
        const key = `${mentor} ${mentee}`; // ids hold no space
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, id);
        return first === undefined || first === id
          ? []
          : [{ path: ["records", i], details: { mentor, mentee, first, second: id } }];
      }),
    ),
  );
};

export const ru: Sentence<Facts> = ({ mentor, mentee, first, second }, called) =>
  `Наставник${called(mentor)} и наставляемый${called(mentee)} состоят сразу в двух действующих парах или группах${allCalledRu([first, second].map(called))}`;

export const en: Sentence<Facts> = ({ mentor, mentee, first, second }, called) =>
  `The mentor${called(mentor)} and the mentee${called(mentee)} work together in two pairs or groups at once${allCalledEn([first, second].map(called))}`;
