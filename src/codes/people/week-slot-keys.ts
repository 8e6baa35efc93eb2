import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type WeekDay = "mon" | "tue" | "wed" | "thu" | "fri" | "sat";

export type PartOfDay = "morning" | "afternoon" | "evening";

export type WeekSlot = `${WeekDay}-${PartOfDay}`;

export const weekSlots: Keys<WeekSlot, CodeEntry> = {
  "mon-morning": {},
  "mon-afternoon": {},
  "mon-evening": {},
  "tue-morning": {},
  "tue-afternoon": {},
  "tue-evening": {},
  "wed-morning": {},
  "wed-afternoon": {},
  "wed-evening": {},
  "thu-morning": {},
  "thu-afternoon": {},
  "thu-evening": {},
  "fri-morning": {},
  "fri-afternoon": {},
  "fri-evening": {},
  "sat-morning": {},
  "sat-afternoon": {},
  "sat-evening": {},
};
