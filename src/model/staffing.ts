import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OpenCode } from "../codes/code-list.js";
import type { QualificationCategory } from "../codes/people/person-keys.js";
import type { YoungSpecialistDefinitionCode } from "../codes/law/young-specialist-keys.js";
import { code, day, list, whole } from "./fields.js";
import type { Given } from "./record-schema.js";

/**
 * Teaching staff of an organisation on one day, in people. These are the bases of shares such as coverage, so what is
 * not counted is absent and never zero.
 */
export type Staffing = {
  readonly on: CalendarDate;
  readonly teachingStaff: number;
  /** Young by a named definition: documents disagree, so counts of two definitions are never added. */
  readonly young: readonly {
    readonly definition: OpenCode<YoungSpecialistDefinitionCode>;
    readonly count: number;
  }[];
  /** New to this staff in the year before the day. */
  readonly newcomers?: number;
  readonly categories: readonly {
    readonly category: OpenCode<QualificationCategory>;
    readonly count: number;
  }[];
};

const people = whole(0, 1_000_000);

export const staffingSchema: z.ZodType<Staffing, Given<Staffing>> = z.lazy(() =>
  z.strictObject({
    on: day,
    teachingStaff: people,
    young: list(z.strictObject({ definition: code, count: people })),
    newcomers: people.exactOptional(),
    categories: list(z.strictObject({ category: code, count: people })),
  }),
);
