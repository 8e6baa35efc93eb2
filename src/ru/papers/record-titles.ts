import type { PaperGap } from "../../papers/paper.js";

/** What a record is called that a gap names. */
export const recordTitles: Readonly<Record<NonNullable<PaperGap["record"]>, string>> = {
  activity: "мероприятие",
  answers: "ответы на анкету",
  assignment: "поручение наставника",
  community: "сообщество",
  consent: "согласие",
  "development-plan": "план развития",
  meeting: "встреча",
  mentee: "наставляемый",
  mentor: "наставник",
  methodology: "методология",
  organisation: "организация",
  pairing: "пара или группа",
  person: "работник",
  program: "программа",
  survey: "опрос",
  "target-model": "целевая модель",
};
