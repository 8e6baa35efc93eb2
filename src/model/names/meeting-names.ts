import type { Meeting } from "../meeting.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const meetingNames: FieldNames<Meeting> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  program: w.program,
  on: w.on,
  mode: w.mode,
  activities: w.activities,
  present: w.present,
  minutes: w.minutes,
};
