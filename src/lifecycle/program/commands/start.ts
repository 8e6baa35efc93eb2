import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isDayIfAny, isFilled } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";

export const label: Text = { ru: "начать", en: "start" };

export const command: ProgramCommandOf<"start", "started"> = {
  label,
  event: "started",
  fields: { order: isFilled, ends: isDayIfAny },
  causes: (_, { order }, { program }) => {
    // A program whose text leaves the last day open by some days ends on the last of them.
    const ends = program.period?.ends?.latest;
    return ends === undefined ? { order } : { order, ends };
  },
  next: {
    approved: (_, event) => {
      const { on, order, ends } = event;
      if (ends !== undefined && ends < on) return undefined;
      return activeAfter(event, { startedOn: on, edition: 1, done: {}, reviewedOn: [] }, ends, order);
    },
  },
};

export const ru: ProgramSentence<"started"> = ({ order, ends }) =>
  `программа начата, приказ ${order}${ends ? `, до ${dayRu(ends)}` : ""}`;
export const en: ProgramSentence<"started"> = ({ order, ends }) =>
  `the program started by order ${order}${ends ? `, to ${dayEn(ends)}` : ""}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-09-01", "curator", { type: "start", order: "№ 12-од", consents: ["mentor", "mentee"] }),
];
