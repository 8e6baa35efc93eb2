import type { Assignment } from "../assignment.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const assignmentNames: FieldNames<Assignment> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  mentor: w.mentor,
  organisation: w.organisation,
  programs: w.programs,
  basis: w.basis,
  amongEmployees: w.amongEmployees,
  consentOn: w.consentOn,
  consentNumber: w.consentNumber,
  contract: {
    ...w.contract,
    parts: {
      number: w.number,
      on: w.on,
      content: w.content,
      term: w.term,
      form: { ru: "Форма выполнения работы", en: "Form of the work" },
      payment: w.payment,
    },
  },
  order: {
    ...w.order,
    parts: {
      number: w.number,
      on: w.on,
    },
  },
  notice: {
    ...w.notice,
    parts: {
      by: { ru: "Кто уведомил", en: "Who gave notice" },
      on: { ru: "Дата уведомления", en: "Day of the notice" },
      lastDay: w.lastDay,
      inWriting: w.inWriting,
    },
  },
  end: {
    ...w.end,
    parts: {
      on: w.on,
      ground: w.ground,
    },
  },
};
