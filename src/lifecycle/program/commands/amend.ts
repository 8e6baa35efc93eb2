import { numberRu } from "../../../base/words-ru.js";
import type { Text } from "../../../base/text.js";
import { isFilled, isOrdinal } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";

export const label: Text = { ru: "принять изменённую редакцию", en: "put an amended version in force" };

export const command: ProgramCommandOf<"amend", "amended"> = {
  label,
  event: "amended",
  fields: { edition: isOrdinal, reason: isFilled },
  causes: ({ edition }, { reason }) => ({ edition: edition + 1, reason }),
  next: {
    active: ({ startedOn, ends, order, edition, done, reviewedOn }, event) =>
      event.edition === edition + 1
        ? activeAfter(event, { startedOn, edition: event.edition, done, reviewedOn }, ends, order)
        : undefined,
  },
};

export const ru: ProgramSentence<"amended"> = ({ edition, reason }) =>
  `принята редакция №\u00a0${numberRu(edition)}: ${reason}`;
export const en: ProgramSentence<"amended"> = ({ edition, reason }) =>
  `edition ${edition} came into force: ${reason}`;

export const sample: ProgramSample = ({ move, agreedBy }) => [
  move("2025-12-02", "curator", { type: "amend", reason: "новое расписание", agreedBy }),
];
