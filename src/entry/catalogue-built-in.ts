export { activities } from "../catalogue/data/activities.js";
export type { ActivityCode, ActivityEntry } from "../catalogue/data/activity-keys.js";
export { activityGroups } from "../catalogue/data/activity-groups.js";
export type { ActivityGroup } from "../catalogue/data/activity-group-keys.js";
export { activityLeaders } from "../catalogue/data/activity-leaders.js";
export type { ActivityLeader } from "../catalogue/data/activity-leader-keys.js";
export { builtInCatalogue } from "../catalogue/data/built-in-catalogue.js";
export type {
  DifficultyCode,
  DifficultyGroupCode,
  DifficultyItemCode,
} from "../catalogue/data/difficulty-code.js";
export { educationLevels } from "../catalogue/data/education-levels.js";
export type { EducationLevel } from "../catalogue/data/education-level-keys.js";
export { labourFunctions } from "../catalogue/data/labour-functions.js";
export type { LabourFunction } from "../catalogue/data/labour-function-keys.js";
