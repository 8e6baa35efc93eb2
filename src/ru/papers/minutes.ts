import type { Texts } from "../../papers/kinds/minutes.js";
import { line } from "../../papers/line.js";

export const minutes: Texts = {
  title: "ПРОТОКОЛ",
  of: (body) => line`заседания (орган: ${body})`,
  attendance: (words) => line`Присутствовали: ${words}.`,
  agenda: "Повестка дня",
  programPoint: (mentors, mentees) =>
    line`О персонализированной программе наставничества (наставник – ${mentors}; наставляемый – ${mentees}).`,
  heard: "СЛУШАЛИ:",
  decided: "РЕШИЛИ:",
  accept: "Принять программу и представить её руководителю на утверждение.",
  agree: "Согласовать программу и представить её руководителю на утверждение.",
  takeNote: "Принять к сведению.",
  responsible: (who) => line`Ответственный: ${who}.`,
  chair: "Председатель",
  secretary: "Секретарь",
};
