import { countEn } from "../../base/words-en.js";
import type { Texts } from "../../papers/kinds/meeting-journal.js";

export const meetingJournal: Texts = {
  title: "Journal of meetings of mentor and mentee",
  mentor: "Mentor",
  mentee: "Mentee",
  term: "Term of the program",
  columns: ["No.", "Day", "Topic, activity of the plan", "How", "Time", "Present", "Result, signatures"],
  total: (meetings, minutes) =>
    `Held in all: ${countEn(meetings, ["meeting", "meetings"])}${minutes === 0 ? "" : `, ${countEn(minutes, ["minute", "minutes"])}`}.`,
};
