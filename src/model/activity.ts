import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { ActivityState } from "../codes/programs/activity-keys.js";
import { activityStates } from "../codes/programs/activity-keys.js";
import type { ActivityCode } from "../catalogue/data/activity-keys.js";
import type { Role } from "../codes/people/role-keys.js";
import type { ActivityTime } from "./activity-time.js";
import { activityTimeSchema } from "./activity-time-schema.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, day, keyOf, list, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/**
 * One line of the plan. `ref` is its key inside the program; `addresses` are refs of the program's difficulties, `supports`
 * those of its strengths.
 */
export type Activity = {
  readonly ref: string;
  readonly title: string;
  readonly type?: Coded<ActivityCode>;
  readonly addresses: readonly string[];
  readonly supports: readonly string[];
  readonly time?: ActivityTime;
  /** Who answers for it, in order: the first leads. */
  readonly responsible: readonly Coded<Role>[];
  readonly obligatory: boolean;
  readonly expectedResult?: string;
  readonly state: ActivityState;
  /** The day it really happened, for an activity that is done. */
  readonly doneOn?: CalendarDate;
};

export const activitySchema: z.ZodType<Activity, Given<Activity>> = z.lazy(() =>
  z.strictObject({
    ref: code,
    title: text,
    type: coded.exactOptional(),
    addresses: list(code),
    supports: list(code),
    time: activityTimeSchema.exactOptional(),
    responsible: list(coded),
    obligatory: z.boolean(),
    expectedResult: text.exactOptional(),
    state: keyOf(activityStates),
    doneOn: day.exactOptional(),
  }),
);
