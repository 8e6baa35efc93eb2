import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { ActivityState, ActivityTiming } from "../codes/programs/activity-keys.js";
import { activityStates, activityTimings } from "../codes/programs/activity-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, day, keyOf, list, text } from "./fields.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import type { Given } from "./record-schema.js";

/** When an activity is to happen: how the plan says it, its words, and the days when they can be read. */
export type ActivityTime = {
  readonly timing: ActivityTiming;
  readonly asWritten?: string;
  readonly period?: PeriodReading;
};

/** One line of the plan. `ref` is its key inside the program; `addresses` are refs of the program's difficulties. */
export type Activity = {
  readonly ref: string;
  readonly title: string;
  readonly type?: Coded;
  readonly addresses: readonly string[];
  readonly time?: ActivityTime;
  readonly responsible?: Coded;
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
    time: z
      .strictObject({
        timing: keyOf(activityTimings),
        asWritten: text.exactOptional(),
        period: periodSchema.exactOptional(),
      })
      .exactOptional(),
    responsible: coded.exactOptional(),
    obligatory: z.boolean(),
    expectedResult: text.exactOptional(),
    state: keyOf(activityStates),
    doneOn: day.exactOptional(),
  }),
);
