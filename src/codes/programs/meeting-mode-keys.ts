import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MeetingMode = "in-person" | "online" | "mixed";

export const meetingModes: Keys<MeetingMode, CodeEntry & { readonly anywhere: boolean }> = {
  "in-person": { anywhere: false },
  online: { anywhere: true },
  mixed: { anywhere: true },
};
