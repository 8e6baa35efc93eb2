import type { Texts } from "../../papers/kinds/register.js";
import { line } from "../../papers/line.js";

export const register: Texts = {
  title: "Register of mentors and mentees",
  asOf: (day) => line`As of ${day}`,
  mentors: "Mentors",
  mentees: "Mentees",
  mentorColumns: [
    "No.",
    "Full name",
    "Post",
    "Years in the profession",
    "Qualification category",
    "Mentees at a time",
    "Mentees",
    "Entered the program on",
    "Term of the program",
    "Status",
  ],
  menteeColumns: [
    "No.",
    "Full name",
    "Post",
    "Years in the profession",
    "Category of mentee",
    "Professional difficulties",
    "Educational request",
    "Mentor",
    "Entered the program on",
    "Term of the program",
    "Status",
  ],
  documents: "Documents",
  states: { waiting: "not begun", works: "at work", over: "over", free: "no pair" },
};
