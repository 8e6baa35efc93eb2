import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";

export const label: Text = { ru: "отметить промежуточный анализ", en: "record an interim review" };

export const command: ProgramCommandOf<"review", "reviewed"> = {
  label,
  event: "reviewed",
  fields: {},
  causes: () => ({}),
  next: {
    active: ({ startedOn, ends, order, edition, done, reviewedOn }, event, { push }) => {
      if (reviewedOn.at(-1) === event.on) return undefined;
      const kept = { startedOn, edition, done, reviewedOn: push(reviewedOn, event.on) };
      return activeAfter(event, kept, ends, order);
    },
  },
};

export const ru: ProgramSentence<"reviewed"> = () => "проведён промежуточный анализ";
export const en: ProgramSentence<"reviewed"> = () => "an interim review was held";

export const sample: ProgramSample = ({ move }) => [move("2025-12-01", "curator", { type: "review" })];
