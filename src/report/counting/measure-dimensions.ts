import type { Dimension } from "../../codes/reports/report-keys.js";

const ofPrograms: readonly Dimension[] = [
  "audience",
  "form",
  "kind",
  "mentee-category",
  "mentor-qualification",
  "scope",
];

/** By what counts are broken down beside the type of organisation, by the stem of their measure. */
const ofStem: Readonly<Record<string, readonly Dimension[]>> = {
  activities: ofPrograms,
  answers: ["scale"],
  assignments: ["mentor-qualification"],
  behaviour: ["mentee-category"],
  diagnostics: ["difficulty-group", "scale"],
  difficulties: [...ofPrograms, "difficulty-group"],
  documents: ["document-kind"],
  learning: ["mentee-category"],
  mentees: ["mentee-category"],
  mentors: ["mentor-qualification"],
  needs: ["mentee-category", "year-stage"],
  pairings: ["audience", "form"],
  programs: ofPrograms,
  questionnaires: ["form", "questionnaire-level"],
  replacements: ofPrograms,
  result: ["mentee-category"],
  swot: ["form", "swot-theme"],
};

const ofDifficulties: readonly Dimension[] = [
  "difficulty",
  "difficulty-group",
  "difficulty-level",
  "difficulty-origin",
];

/** What only some measures of their stem have. */
const ofMeasure: Readonly<Record<string, readonly Dimension[]>> = {
  "needs.difficulties": ofDifficulties,
  "needs.in-running": ofDifficulties,
  "needs.without-program": ofDifficulties,
  "programs.completed": ["end-reason", "month"],
  "programs.months": ["end-reason"],
  "programs.started": ["month"],
  "programs.terminated": ["end-reason", "month"],
};

/** The dimensions of which every count of a measure has a value, be it "not stated". */
export function dimensionsOfMeasure(code: string): readonly Dimension[] {
  const stem = code.slice(0, code.indexOf("."));
  const own = Object.hasOwn(ofStem, stem) ? (ofStem[stem] ?? []) : [];
  const more = Object.hasOwn(ofMeasure, code) ? (ofMeasure[code] ?? []) : [];
  return ["organisation-type", ...own, ...more];
}
