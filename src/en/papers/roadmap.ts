import type { Texts } from "../../papers/kinds/roadmap.js";
import { line } from "../../papers/line.js";
import { stampTexts } from "./stamp-texts.js";

export const roadmap: Texts = {
  ...stampTexts,
  title: "Roadmap of the introduction of mentoring",
  annexTo: (mark) => line`to the order ${mark}`,
  about: (organisation) => line`Organisation: ${organisation}`,
  term: (term) => line`Term: ${term}`,
  columns: [
    "No.",
    "Stage",
    "Step and its content",
    "Time",
    "Responsible",
    "Result, kind of document",
    "Carried out",
  ],
};
