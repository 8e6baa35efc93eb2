import type { Texts } from "../../papers/kinds/minutes.js";
import { line } from "../../papers/line.js";

export const minutes: Texts = {
  title: "MINUTES",
  of: (body) => line`of the session (body: ${body})`,
  attendance: (words) => line`Present: ${words}.`,
  agenda: "Agenda",
  programPoint: (mentors, mentees) =>
    line`The personalised mentoring program (mentor – ${mentors}; mentee – ${mentees}).`,
  heard: "HEARD:",
  decided: "DECIDED:",
  accept: "To accept the program and to lay it before the head for approval.",
  agree: "To agree to the program and to lay it before the head for approval.",
  takeNote: "To take note.",
  responsible: (who) => line`Responsible: ${who}.`,
  chair: "Chair",
  secretary: "Secretary",
};
