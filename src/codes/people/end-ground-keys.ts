import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { Role } from "./role-keys.js";

export type EndGround =
  "by-mentor" | "by-mentee" | "by-mutual" | "by-curator" | "by-employer" | "staff-change";

/** Whose decision, or which event, ended a program early. */
export type EndingSide = "mentor" | "mentee" | "both" | "curator" | "employer" | "nobody";

/**
 * `declaredBy`: who may record the ground. `reasonNeeded`: the ground alone is not enough. `notice`: the
 * mentor works until the notice of three working days is over. `agreedBy`: whose agreement the ground is.
 */
export type EndGroundEntry = CodeEntry & {
  readonly side: EndingSide;
  readonly declaredBy: readonly Role[];
  readonly reasonNeeded: boolean;
  readonly notice: boolean;
  readonly agreedBy: readonly Role[];
};

export const endGrounds: Keys<EndGround, EndGroundEntry> = {
  "by-mentor": {
    side: "mentor",
    declaredBy: ["mentor", "curator", "head"],
    reasonNeeded: false, // the law requires none; the “valid reasons” of the model regulation are not binding
    notice: true,
    agreedBy: [],
  },
  "by-mentee": {
    side: "mentee",
    declaredBy: ["mentee", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: [],
  },
  "by-mutual": {
    side: "both",
    declaredBy: ["mentor", "mentee", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: ["mentor", "mentee"],
  },
  "by-curator": { side: "curator", declaredBy: ["curator"], reasonNeeded: true, notice: false, agreedBy: [] },
  "by-employer": {
    side: "employer",
    declaredBy: ["head", "curator"],
    reasonNeeded: false,
    notice: true,
    agreedBy: [],
  },
  "staff-change": {
    side: "nobody",
    declaredBy: ["head", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: [],
  },
};
