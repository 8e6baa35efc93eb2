import type { Texts } from "../../papers/kinds/individual-plan.js";

export const individualPlan: Texts = {
  title: "Individual plan",
  mentor: "Mentor",
  mentee: "Mentee",
  term: "Term",
  activities: "Activities",
  stages: "Stages of professional growth",
  stageColumns: ["No.", "Stage", "Term", "Expected result", "Carried out"],
  wishes: "What the teacher wants to become better in",
  qualification: "Expected qualification category",
  by: (day) => `apply by ${day}`,
};
