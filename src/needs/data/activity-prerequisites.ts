import type { ActivityCode } from "../../catalogue/data/activity-keys.js";

/**
 * What comes first when both stand in a plan: one watches before one is watched, plans a lesson before giving it, studies a
 * document before filling one in. This project's own; no circle.
 */
export const activityPrerequisites: Readonly<Partial<Record<ActivityCode, readonly ActivityCode[]>>> = {
  "ACT-MEET-TRIAL": ["ACT-MEET-INTRO"],
  "ACT-MEET-PLAN": ["ACT-MEET-INTRO"],
  "ACT-MEET-REGULAR": ["ACT-MEET-PLAN"],
  "ACT-IOM": ["ACT-DIAG-SELF", "ACT-DIAG-EXT", "ACT-DIAG-TALK"],
  "ACT-OBS-MENTEE": ["ACT-OBS-MENTOR"],
  "ACT-OBS-MUTUAL": ["ACT-OBS-MENTOR"],
  "ACT-ANALYSIS-JOINT": ["ACT-OBS-MENTEE", "ACT-OBS-MUTUAL"],
  "ACT-ANALYSIS-SELF": ["ACT-ANALYSIS-JOINT"],
  "ACT-DESIGN-LESSON": ["ACT-OBS-MENTOR", "ACT-DOCS-STUDY", "ACT-MASTERCLASS"],
  "ACT-CO-TEACH": ["ACT-DESIGN-LESSON"],
  "ACT-LESSON-STUDY": ["ACT-DESIGN-LESSON"],
  "ACT-MICROTEACH": ["ACT-DESIGN-LESSON"],
  "ACT-OPEN-LESSON": ["ACT-CO-TEACH", "ACT-MICROTEACH", "ACT-LESSON-STUDY", "ACT-ANALYSIS-JOINT"],
  "ACT-DOCS-PRACTICE": ["ACT-DOCS-STUDY"],
  "ACT-SIM-MEETING": ["ACT-CASE"],
  "ACT-GAME": ["ACT-CASE"],
  "ACT-INTERNSHIP": ["ACT-COURSE"],
  "ACT-METHOD-PRODUCT": ["ACT-DESIGN-LESSON", "ACT-DOCS-PRACTICE"],
  "ACT-PORTFOLIO": ["ACT-DIARY"],
  "ACT-CONFERENCE": ["ACT-METHOD-PRODUCT", "ACT-PROJECT"],
  "ACT-CONTEST": ["ACT-OPEN-LESSON", "ACT-PORTFOLIO"],
};
