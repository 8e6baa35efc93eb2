import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./meeting-mode-keys.js";
import type { MeetingMode } from "./meeting-mode-keys.js";

/** How the two can meet; `anywhere` needs no common place. */
export const meetingModes: Readonly<Record<MeetingMode, CodeEntry & { readonly anywhere: boolean }>> =
  /* @__PURE__ */ labelled(keys.meetingModes, {
    "in-person": { ru: "очно", en: "in person", source: ownDesign },
    online: { ru: "дистанционно", en: "online", source: ownDesign },
    mixed: { ru: "смешанно", en: "mixed", source: { act: "az-1128", certainty: "recalled" } },
  });
