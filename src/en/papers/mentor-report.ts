import { countEn } from "../../base/words-en.js";
import type { Texts } from "../../papers/kinds/mentor-report.js";

export const mentorReport: Texts = {
  title: "Mentor's report on a personalised program",
  mentor: "Mentor",
  mentee: "Mentee",
  term: "Period of mentoring",
  state: "Status of the program",
  meetings: "Meetings held",
  held: (meetings, minutes) =>
    minutes === 0 ? String(meetings) : `${meetings}, ${countEn(minutes, ["minute", "minutes"])} in all`,
  work: "Work carried out",
  summary: (done, planned, notDone) =>
    `Held: ${done} of ${countEn(planned, ["planned activity", "planned activities"])}${notDone === 0 ? "" : `; not held: ${notDone}`}.`,
  outcomes: "Outcomes by professional difficulty",
  outcomeColumns: ["No.", "Difficulty", "At the start", "At the end", "Outcome"],
  characteristic: "Description of the mentee: what goes well, what to work on",
  conclusion: "The mentor's conclusion: whether the mentee is ready to work alone",
};
