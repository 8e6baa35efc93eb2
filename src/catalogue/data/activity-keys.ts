import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../../codes/code-list.js";
import type { Keys } from "../../codes/keys-and-labels.js";
import type { ActivityGroup } from "./activity-group-keys.js";
import type { ActivityLeader } from "./activity-leader-keys.js";

export type ActivityCode =
  | "ACT-MEET-INTRO"
  | "ACT-MEET-TRIAL"
  | "ACT-MEET-PLAN"
  | "ACT-MEET-REGULAR"
  | "ACT-MEET-INTERIM"
  | "ACT-MEET-FINAL"
  | "ACT-MEET-SPEED"
  | "ACT-DIAG-SELF"
  | "ACT-DIAG-EXT"
  | "ACT-DIAG-TALK"
  | "ACT-DIAG-PSY"
  | "ACT-OBS-MENTEE"
  | "ACT-OBS-MENTOR"
  | "ACT-OBS-MUTUAL"
  | "ACT-OBS-PEER"
  | "ACT-OBS-SHADOW"
  | "ACT-ANALYSIS-JOINT"
  | "ACT-ANALYSIS-SELF"
  | "ACT-ANALYSIS-VIDEO"
  | "ACT-ANALYSIS-DATA"
  | "ACT-DESIGN-LESSON"
  | "ACT-CO-TEACH"
  | "ACT-LESSON-STUDY"
  | "ACT-MICROTEACH"
  | "ACT-OPEN-LESSON"
  | "ACT-CONSULT-IND"
  | "ACT-CONSULT-GROUP"
  | "ACT-CONSULT-ONLINE"
  | "ACT-CONSULT-PSY"
  | "ACT-CONSULT-LEGAL"
  | "ACT-HELP-SITUATIONAL"
  | "ACT-MASTERCLASS"
  | "ACT-WORKSHOP"
  | "ACT-TRAINING"
  | "ACT-CASE"
  | "ACT-GAME"
  | "ACT-WEBINAR"
  | "ACT-COURSE"
  | "ACT-INTERNSHIP"
  | "ACT-SELF-STUDY"
  | "ACT-SELF-REALISATION"
  | "ACT-DOCS-STUDY"
  | "ACT-DOCS-PRACTICE"
  | "ACT-SIM-MEETING"
  | "ACT-MO"
  | "ACT-YOUNG-SCHOOL"
  | "ACT-PLC"
  | "ACT-CONFERENCE"
  | "ACT-CONTEST"
  | "ACT-PROJECT"
  | "ACT-METHOD-PRODUCT"
  | "ACT-PORTFOLIO"
  | "ACT-DIARY"
  | "ACT-IOM"
  | "ACT-SURVEY"
  | "ACT-REPORT-INTERIM"
  | "ACT-REPORT-FINAL"
  | "ACT-PUBLIC-RESULT";

/** What a program is made of: who usually leads it, together when there are several, and what is kept of it afterwards. */
export type ActivityEntry = CodeEntry & {
  readonly group: ActivityGroup;
  readonly ledBy: readonly ActivityLeader[];
  readonly usualEvidence: Text;
  /** Everyday words and abbreviations by which plans of schools name it: for `codeNamed`. */
  readonly alsoCalled: readonly string[];
};

export const activities: Keys<ActivityCode, ActivityEntry> = {
  "ACT-MEET-INTRO": { group: "meeting", ledBy: ["curator"] },
  "ACT-MEET-TRIAL": { group: "meeting", ledBy: ["mentor"] },
  "ACT-MEET-PLAN": { group: "meeting", ledBy: ["mentor", "mentee"] },
  "ACT-MEET-REGULAR": { group: "meeting", ledBy: ["mentor"] },
  "ACT-MEET-INTERIM": { group: "meeting", ledBy: ["mentor", "curator"] },
  "ACT-MEET-FINAL": { group: "meeting", ledBy: ["mentor", "curator"] },
  "ACT-MEET-SPEED": { group: "meeting", ledBy: ["external-expert"] },
  "ACT-DIAG-SELF": { group: "diagnostics", ledBy: ["mentee"] },
  "ACT-DIAG-EXT": { group: "diagnostics", ledBy: ["diagnostics-centre"] },
  "ACT-DIAG-TALK": { group: "diagnostics", ledBy: ["mentor"] },
  "ACT-DIAG-PSY": { group: "diagnostics", ledBy: ["psychologist"] },
  "ACT-OBS-MENTEE": { group: "observation", ledBy: ["mentor"] },
  "ACT-OBS-MENTOR": { group: "observation", ledBy: ["mentee"] },
  "ACT-OBS-MUTUAL": { group: "observation", ledBy: ["mentor", "mentee"] },
  "ACT-OBS-PEER": { group: "observation", ledBy: ["mentee"] },
  "ACT-OBS-SHADOW": { group: "observation", ledBy: ["mentee"] },
  "ACT-ANALYSIS-JOINT": { group: "analysis", ledBy: ["mentor"] },
  "ACT-ANALYSIS-SELF": { group: "analysis", ledBy: ["mentee"] },
  "ACT-ANALYSIS-VIDEO": { group: "analysis", ledBy: ["mentor"] },
  "ACT-ANALYSIS-DATA": { group: "analysis", ledBy: ["mentor", "mentee"] },
  "ACT-DESIGN-LESSON": { group: "co-work", ledBy: ["mentor"] },
  "ACT-CO-TEACH": { group: "co-work", ledBy: ["mentor", "mentee"] },
  "ACT-LESSON-STUDY": { group: "co-work", ledBy: ["teachers-group"] },
  "ACT-MICROTEACH": { group: "co-work", ledBy: ["mentee"] },
  "ACT-OPEN-LESSON": { group: "co-work", ledBy: ["mentee"] },
  "ACT-CONSULT-IND": { group: "consultation", ledBy: ["mentor"] },
  "ACT-CONSULT-GROUP": { group: "consultation", ledBy: ["mentor"] },
  "ACT-CONSULT-ONLINE": { group: "consultation", ledBy: ["mentor"] },
  "ACT-CONSULT-PSY": { group: "consultation", ledBy: ["psychologist"] },
  "ACT-CONSULT-LEGAL": { group: "consultation", ledBy: ["deputy-head"] },
  "ACT-HELP-SITUATIONAL": { group: "consultation", ledBy: ["mentor"] },
  "ACT-MASTERCLASS": { group: "learning", ledBy: ["mentor"] },
  "ACT-WORKSHOP": { group: "learning", ledBy: ["methodologist"] },
  "ACT-TRAINING": { group: "learning", ledBy: ["psychologist"] },
  "ACT-CASE": { group: "learning", ledBy: ["mentor"] },
  "ACT-GAME": { group: "learning", ledBy: ["curator"] },
  "ACT-WEBINAR": { group: "learning", ledBy: ["external-expert"] },
  "ACT-COURSE": { group: "learning", ledBy: ["training-provider"] },
  "ACT-INTERNSHIP": { group: "learning", ledBy: ["host-organisation"] },
  "ACT-SELF-STUDY": { group: "learning", ledBy: ["mentee"] },
  "ACT-SELF-REALISATION": { group: "learning", ledBy: ["mentor"] },
  "ACT-DOCS-STUDY": { group: "learning", ledBy: ["mentee"] },
  "ACT-DOCS-PRACTICE": { group: "learning", ledBy: ["mentor"] },
  "ACT-SIM-MEETING": { group: "learning", ledBy: ["mentor"] },
  "ACT-MO": { group: "community", ledBy: ["mentee"] },
  "ACT-YOUNG-SCHOOL": { group: "community", ledBy: ["curator"] },
  "ACT-PLC": { group: "community", ledBy: ["mentee"] },
  "ACT-CONFERENCE": { group: "community", ledBy: ["mentee"] },
  "ACT-CONTEST": { group: "community", ledBy: ["mentee"] },
  "ACT-PROJECT": { group: "product", ledBy: ["mentor", "mentee"] },
  "ACT-METHOD-PRODUCT": { group: "product", ledBy: ["mentee"] },
  "ACT-PORTFOLIO": { group: "product", ledBy: ["mentee"] },
  "ACT-DIARY": { group: "product", ledBy: ["mentee"] },
  "ACT-IOM": { group: "product", ledBy: ["mentee"] },
  "ACT-SURVEY": { group: "evaluation", ledBy: ["curator"] },
  "ACT-REPORT-INTERIM": { group: "evaluation", ledBy: ["mentor"] },
  "ACT-REPORT-FINAL": { group: "evaluation", ledBy: ["mentor"] },
  "ACT-PUBLIC-RESULT": { group: "evaluation", ledBy: ["curator"] },
};
