import type { Texts } from "../../papers/kinds/frame-program.js";
import { program } from "./program.js";

export const frameProgram: Texts = {
  ...program,
  title: "Mentoring program",
  passportFields: {
    name: "Title",
    forms: "Forms of mentoring",
    kinds: "Kinds of mentoring",
    term: "Term",
    directions: "Directions of work",
    headcount: "Number of participants",
    seats: "Mentees of one mentor, at most",
  },
  headcount: ({ mentors, mentees, asWritten }) =>
    mentors === undefined && mentees === undefined
      ? (asWritten ?? "")
      : [
          ...(mentors === undefined ? [] : [`mentors – ${mentors}`]),
          ...(mentees === undefined ? [] : [`mentees – ${mentees}`]),
        ].join(", "),
  about:
    "The program says how mentoring is organised and names no participant. A personalised program is drawn up on its basis for each pair or group.",
};
