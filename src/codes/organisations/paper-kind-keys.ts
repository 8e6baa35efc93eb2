import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type PaperKind =
  | "order-introduction"
  | "order-mentors"
  | "order-pairs"
  | "order-end"
  | "regulation"
  | "roadmap"
  | "program"
  | "frame-program"
  | "individual-plan"
  | "mentor-consent"
  | "mentee-consent"
  | "data-consent"
  | "contract-supplement"
  | "end-notice"
  | "register"
  | "meeting-journal"
  | "minutes"
  | "mentor-report"
  | "mentee-report"
  | "mentor-review"
  | "mentee-review"
  | "curator-report"
  | "educational-order"
  | "program-course"
  | "refusal-memo";

/**
 * What a kind of paper is modelled on: published `documents`, or, where fewer than two were found, the text of a `law` or our
 * own `judgement`.
 */
export type PaperModel = "documents" | "law" | "judgement";

/** `level`: whether the paper is about the whole organisation, about one pair or group, or about one person. */
export type PaperKindEntry = CodeEntry & {
  readonly level: "organisation" | "pair" | "person";
  readonly modelledOn: PaperModel;
};

export const paperKinds: Keys<PaperKind, PaperKindEntry> = {
  "order-introduction": { level: "organisation", modelledOn: "documents" },
  "order-mentors": { level: "organisation", modelledOn: "documents" },
  "order-pairs": { level: "organisation", modelledOn: "documents" },
  "order-end": { level: "organisation", modelledOn: "judgement" },
  regulation: { level: "organisation", modelledOn: "documents" },
  roadmap: { level: "organisation", modelledOn: "documents" },
  program: { level: "pair", modelledOn: "documents" },
  "frame-program": { level: "organisation", modelledOn: "documents" },
  "individual-plan": { level: "pair", modelledOn: "documents" },
  "mentor-consent": { level: "person", modelledOn: "law" },
  "mentee-consent": { level: "person", modelledOn: "judgement" },
  "data-consent": { level: "person", modelledOn: "documents" },
  "contract-supplement": { level: "person", modelledOn: "law" },
  "end-notice": { level: "person", modelledOn: "law" },
  register: { level: "organisation", modelledOn: "documents" },
  "meeting-journal": { level: "pair", modelledOn: "judgement" },
  minutes: { level: "organisation", modelledOn: "judgement" },
  "mentor-report": { level: "pair", modelledOn: "judgement" },
  "mentee-report": { level: "pair", modelledOn: "judgement" },
  "mentor-review": { level: "person", modelledOn: "judgement" },
  "mentee-review": { level: "person", modelledOn: "judgement" },
  "curator-report": { level: "organisation", modelledOn: "judgement" },
  "educational-order": { level: "person", modelledOn: "judgement" },
  "program-course": { level: "pair", modelledOn: "judgement" },
  "refusal-memo": { level: "pair", modelledOn: "judgement" },
};
