import type { ActivityCode } from "./activity-keys.js";
import type { DifficultyGroupCode, DifficultyItemCode } from "./difficulty-code.js";
import type { EducationLevel } from "./education-level-keys.js";
import type { LabourFunction } from "./labour-function-keys.js";

/** Title and definition in each language. Other names stand in `difficulty-names.ts`. */
export type Wording = {
  readonly ru: readonly [title: string, definition: string];
  readonly en: readonly [title: string, definition: string];
};

export type DifficultyItem = Wording & {
  readonly code: DifficultyItemCode;
  /** Which labour functions of the standard it hampers: this project's judgement. */
  readonly functions: readonly LabourFunction[];
  readonly levels: readonly EducationLevel[];
  /** What usually helps. */
  readonly activities: readonly ActivityCode[];
  /** Says something of a person's inner state: never leaves the organisation at the level of a person. */
  readonly sensitive?: true;
};

export type DifficultyGroup = Wording & {
  readonly group: DifficultyGroupCode;
  readonly items: readonly DifficultyItem[];
};
