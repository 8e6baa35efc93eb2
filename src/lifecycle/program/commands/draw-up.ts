import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "принять участие в составлении", en: "take part in drawing up" };

export const command: ProgramCommandOf<"draw-up", "drawn-up"> = {
  label,
  event: "drawn-up",
  fields: {},
  causes: () => ({}),
  next: {
    draft: ({ authors, remarks }, { seq, on, by }) => ({
      status: "draft",
      seq,
      asOf: on,
      authors: authors.includes(by) ? authors : [...authors, by],
      remarks,
    }),
  },
};

export const ru: ProgramSentence<"drawn-up"> = () => "участие в составлении программы";
export const en: ProgramSentence<"drawn-up"> = () => "took part in drawing the program up";

export const sample: ProgramSample = ({ move }) => [move("2025-08-18", "mentee", { type: "draw-up" })];
