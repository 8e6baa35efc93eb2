import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { MeetingId, ProgramId } from "../base/id.js";
import type { MeetingMode } from "../codes/programs/meeting-mode-keys.js";
import { meetingModes } from "../codes/programs/meeting-mode-keys.js";
import { code, day, id, keyOf, list, whole } from "./fields.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** One meeting that was held: when, how, and what of the plan it served. No record of what was said. */
export type Meeting = {
  readonly kind: "meeting";
  readonly schemaVersion: 1;
  readonly id: MeetingId;
  readonly program: ProgramId;
  readonly on: CalendarDate;
  readonly mode: MeetingMode;
  /** Refs of the program's activities. */
  readonly activities: readonly string[];
  /** Refs of the program's participants who were there. */
  readonly present: readonly string[];
  readonly minutes?: number;
};

/** Shape only, for what `parseMeeting` reads. */
export const meetingSchema: RecordSchema<Meeting> = /* @__PURE__ */ recordSchema<Meeting>(() => ({
  kind: z.literal("meeting"),
  schemaVersion: z.literal(1),
  id: id("meeting"),
  program: id("program"),
  on: day,
  mode: keyOf(meetingModes),
  activities: list(code),
  present: list(code),
  minutes: whole(1, 1_440).exactOptional(),
}));
