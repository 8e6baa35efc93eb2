import type { Survey } from "../survey.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const surveyNames: FieldNames<Survey> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  program: w.program,
  on: w.on,
  side: { ru: "Кто отвечал", en: "Who answered" },
  stage: { ru: "Когда проведён", en: "When it was held" },
  level: { ru: "Уровень оценки", en: "Level of evaluation" },
  answers: {
    ...w.answers,
    parts: {
      question: w.question,
      points: w.points,
      lowest: w.lowest,
      highest: w.highest,
    },
  },
};
