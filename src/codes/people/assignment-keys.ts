import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type AssignmentBasis = "extra-work" | "permanent-duty" | "not-employed";

export type ContractPart = "content" | "term" | "form" | "payment";

export type Departure = "dismissal" | "transfer" | "long-absence";

export const assignmentBases: Keys<
  AssignmentBasis,
  CodeEntry & { readonly clause: boolean; readonly paidApart: boolean }
> = {
  "extra-work": { clause: true, paidApart: true },
  "permanent-duty": { clause: false, paidApart: false },
  "not-employed": { clause: false, paidApart: false },
};

export const contractParts: Keys<ContractPart, CodeEntry> = {
  content: {},
  term: {},
  form: {},
  payment: {},
};

export const departures: Keys<Departure, CodeEntry> = {
  dismissal: {},
  transfer: {},
  "long-absence": {},
};
