import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { ModelDimension } from "./model-dimension-keys.js";
import type { OrganisationDocument } from "./organisation-document-keys.js";

export type ModelItem =
  | "head-supports"
  | "curator-appointed"
  | "mentors-proven"
  | "psychologist"
  | "mentors-trained"
  | "internal-acts"
  | "programs-developed"
  | "advice-on-plans"
  | "digital-environment"
  | "experience-shared"
  | "links-coordinated"
  | "monitoring"
  | "meeting-room"
  | "notice-board"
  | "internet"
  | "video-calls"
  | "pay-regulation"
  | "contract-supplements"
  | "honours"
  | "training-funds"
  | "reflection"
  | "own-path"
  | "trust"
  | "burnout-prevention";

/**
 * `part` says whether the item is a condition or a resource. Every organisation needs an `invariant` one (the
 * split is this project's; that of the act was not verified). `legalGap` names an obligatory document: from
 * the day it became obligatory, an absent item without this document breaks a law.
 */
export type ModelItemEntry = CodeEntry & {
  readonly dimension: ModelDimension;
  readonly part: "condition" | "resource";
  readonly invariant: boolean;
  readonly legalGap?: OrganisationDocument;
};

const staff = { dimension: "staff", part: "resource", invariant: false } as const;
const methodical = { dimension: "organisational-methodical", part: "condition", invariant: false } as const;
const material = { dimension: "material-technical", part: "resource", invariant: false } as const;
const financial = { dimension: "financial-economic", part: "condition", invariant: false } as const;
const psychological = { dimension: "psychological", part: "condition", invariant: false } as const;

export const modelItems: Keys<ModelItem, ModelItemEntry> = {
  "head-supports": { ...staff, part: "condition", invariant: true },
  "curator-appointed": { ...staff, invariant: true },
  "mentors-proven": { ...staff, invariant: true },
  psychologist: staff,
  "mentors-trained": staff,
  "internal-acts": { ...methodical, invariant: true },
  "programs-developed": { ...methodical, invariant: true },
  "advice-on-plans": methodical,
  "digital-environment": { ...methodical, part: "resource" },
  "experience-shared": methodical,
  "links-coordinated": methodical,
  monitoring: methodical,
  "meeting-room": material,
  "notice-board": material,
  internet: material,
  "video-calls": material,
  "pay-regulation": financial,
  "contract-supplements": { ...financial, legalGap: "contract-supplement" },
  honours: financial,
  "training-funds": { ...financial, part: "resource" },
  reflection: psychological,
  "own-path": psychological,
  trust: psychological,
  "burnout-prevention": psychological,
};
