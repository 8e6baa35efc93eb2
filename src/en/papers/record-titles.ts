import type { PaperGap } from "../../papers/paper.js";

/** What a record is called that a gap names. */
export const recordTitles: Readonly<Record<NonNullable<PaperGap["record"]>, string>> = {
  activity: "activity",
  answers: "answers to a questionnaire",
  assignment: "mentor's assignment",
  community: "community",
  consent: "consent",
  "development-plan": "development plan",
  meeting: "meeting",
  mentee: "mentee",
  mentor: "mentor",
  methodology: "methodology",
  organisation: "organisation",
  pairing: "pair or group",
  person: "person",
  program: "program",
  survey: "survey",
  "target-model": "target model",
};
