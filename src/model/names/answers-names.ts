import type { Answers } from "../answers.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const answersNames: FieldNames<Answers> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  of: { ru: "О ком ответы", en: "About whom" },
  by: { ru: "Кто отвечал", en: "Who answered" },
  instrument: {
    ru: "Анкета",
    en: "Questionnaire",
    parts: {
      id: { ru: "Обозначение анкеты", en: "Id of the questionnaire" },
      version: { ru: "Редакция анкеты", en: "Version of the questionnaire" },
    },
  },
  on: w.on,
  stage: { ru: "Когда заполнена", en: "When it was filled in" },
  answers: {
    ...w.answers,
    parts: {
      item: { ru: "Вопрос анкеты", en: "Item of the questionnaire" },
      points: w.points,
      asWritten: w.asWritten,
    },
  },
};
