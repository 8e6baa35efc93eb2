import type { Texts } from "../../papers/kinds/educational-order.js";

export const educationalOrder: Texts = {
  title: "Educational order to in-service training",
  mentee: "Teacher",
  training: "What is asked of in-service training",
  trainingColumns: ["No.", "Difficulty", "How strong", "Group", "Why"],
  why: {
    "no-mentor": "no mentor here has this competence",
    "competences-unknown": "the competences of the mentors are not known",
    "not-in-catalogue": "the catalogue has no such entry",
    "no-training": "no such training is offered",
  },
  mentoring: "What mentoring covers here",
  mentoringColumns: ["No.", "Difficulty", "How strong", "Group"],
  notOffered: "What nobody offers yet",
  words: "The request in the teacher's words",
  needs: "Educational needs",
  selfImage: "The professional he or she wants to become",
  wanted: "Wanted outcomes",
  nothing: "Nothing is needed.",
};
