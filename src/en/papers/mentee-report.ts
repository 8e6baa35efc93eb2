import type { Texts } from "../../papers/kinds/mentee-report.js";

export const menteeReport: Texts = {
  title: "Mentee's report with self-analysis",
  mentee: "Mentee",
  mentor: "Mentor",
  term: "Period of mentoring",
  work: "Activities I took part in",
  workColumns: ["No.", "Activity", "Day", "How useful (1 to 5)"],
  outcomes: "What changed in my difficulties",
  outcomeColumns: ["No.", "Difficulty", "At the start", "At the end", "Outcome"],
  selfAnalysis: "Self-analysis",
  learned: "What I learned",
  willUse: "What I will use in my work",
  remains: "What went well, what is still hard, what help I still need",
  rating: "My rating of the program (mean of the answers, in brackets the scale)",
};
