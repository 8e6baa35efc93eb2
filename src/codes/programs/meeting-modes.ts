import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

export type MeetingMode = "in-person" | "online" | "mixed";

/** How the two can meet; `anywhere` needs no common place. */
export const meetingModes: Readonly<Record<MeetingMode, CodeEntry & { readonly anywhere: boolean }>> = {
  "in-person": { ru: "очно", en: "in person", anywhere: false, source: ownDesign },
  online: { ru: "дистанционно", en: "online", anywhere: true, source: ownDesign },
  mixed: { ru: "смешанно", en: "mixed", anywhere: true, source: source("az-1128", "recalled") },
};
