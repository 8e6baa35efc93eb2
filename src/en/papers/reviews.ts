import type { Texts as MenteeTexts } from "../../papers/kinds/mentee-review.js";
import type { Texts as MentorTexts } from "../../papers/kinds/mentor-review.js";
import type { QuestionTexts } from "../../papers/survey-parts.js";

const questions: QuestionTexts = {
  columns: ["No.", "Question", "Scale", "Mean", "Answers"],
  question: (number) => `Question ${number}`,
};

export const mentorReview: MentorTexts = {
  ...questions,
  title: "Review of the mentor's work",
  mentor: "Mentor",
  term: "Period of mentoring",
  answers: "What mentees answered",
  average: "Mean (in brackets the scale)",
  open: "What mentees say in their own words",
  suggestions: "Suggestions",
  author: "Reviewed by",
};

export const menteeReview: MenteeTexts = {
  ...questions,
  title: "Review of the mentee",
  mentee: "Mentee",
  term: "Period of mentoring",
  strengths: "Strengths",
  outcomes: "Outcomes by professional difficulty",
  outcomeColumns: ["No.", "Difficulty", "At the start", "At the end", "Outcome"],
  answers: "What the mentor answered",
  average: "Mean (in brackets the scale)",
  characteristic: "Description",
  suggestions: "Suggestions",
  author: "Reviewed by",
};
