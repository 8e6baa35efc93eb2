export { activities, type ActivityCode, type ActivityEntry } from "../catalogue/data/activities.js";
export { activityGroups, type ActivityGroup } from "../catalogue/data/activity-groups.js";
export { activityLeaders, type ActivityLeader } from "../catalogue/data/activity-leaders.js";
export { builtInCatalogue } from "../catalogue/data/built-in-catalogue.js";
export type {
  DifficultyCode,
  DifficultyGroupCode,
  DifficultyItemCode,
} from "../catalogue/data/difficulty-code.js";
export { educationLevels, type EducationLevel } from "../catalogue/data/education-levels.js";
export { labourFunctions, type LabourFunction } from "../catalogue/data/labour-functions.js";
