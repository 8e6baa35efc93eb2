export { activities, type ActivityCode, type ActivityEntry } from "../catalogue/data/activities.js";
export { type ActivityGroup, activityGroups } from "../catalogue/data/activity-groups.js";
export { type ActivityLeader, activityLeaders } from "../catalogue/data/activity-leaders.js";
export { builtInCatalogue } from "../catalogue/data/built-in-catalogue.js";
export type {
  DifficultyCode,
  DifficultyGroupCode,
  DifficultyItemCode,
} from "../catalogue/data/difficulty-code.js";
export { type EducationLevel, educationLevels } from "../catalogue/data/education-levels.js";
export { type LabourFunction, labourFunctions } from "../catalogue/data/labour-functions.js";
