import type { Texts } from "../../papers/kinds/program.js";
import { line } from "../../papers/line.js";
import { stampTexts } from "./stamp-texts.js";

export const program: Texts = {
  ...stampTexts,
  title: "Personalised mentoring program",
  form: (forms) => line`Form of mentoring: ${forms}`,
  schoolYear: (year) => line`School year ${year}`,
  authors: "Authors",
  passport: "Passport of the program",
  passportFields: {
    name: "Title",
    mentors: "Mentor",
    mentees: "Mentee",
    forms: "Form of mentoring",
    kinds: "Kind of mentoring",
    term: "Term",
    directions: "Directions of work",
    frequency: "Frequency of meetings",
  },
  note: "Explanatory note",
  purpose: (purposes, mentees) =>
    line`The program is drawn up for ${mentees}${purposes === undefined ? "" : line`. What it is for: ${purposes}`}. It is short-term and gives the forms and kinds of mentoring, the participants, the directions of work and the activities that help to overcome the difficulties found and to support the strengths.`,
  grounds: "Acts it rests on",
  goals: "Aims and tasks",
  difficulties: "Professional difficulties",
  difficultyColumns: ["No.", "Difficulty", "How strong"],
  strengths: "Strengths that the program builds on",
  plan: "Plan of activities",
  obligatory: "(obligatory)",
  results: "Expected results",
  monitoring: "Control and assessment of the results",
  early: "Early end of the program",
  agreed: "Read and agreed:",
};
