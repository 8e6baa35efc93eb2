import type { CodeEntry } from "../code-list.js";
import type { Role } from "./roles.js";
import { source } from "../source.js";

export type EndGround =
  "by-mentor" | "by-mentee" | "by-mutual" | "by-curator" | "by-employer" | "staff-change";

/** Whose decision or event ended a program early. */
export type EndingSide = "mentor" | "mentee" | "both" | "curator" | "employer" | "nobody";

/**
 * `declaredBy`: who may put the ground on record. `reasonNeeded`: the ground alone does not say enough. `notice`:
 * the mentor works until the notice of three working days is over. `agreedBy`: whose agreement the ground is.
 */
export type EndGroundEntry = CodeEntry & {
  readonly side: EndingSide;
  readonly declaredBy: readonly Role[];
  readonly reasonNeeded: boolean;
  readonly notice: boolean;
  readonly agreedBy: readonly Role[];
};

const model = source("az-1128", "recalled");
const law = source("tk-351.8", "seen");

/** Why a program ends before its plan or its term does. Carrying out the plan early is no such end. */
export const endGrounds: Readonly<Record<EndGround, EndGroundEntry>> = {
  "by-mentor": {
    ru: "по инициативе наставника",
    en: "on the mentor's initiative",
    side: "mentor",
    declaredBy: ["mentor", "curator", "head"],
    reasonNeeded: false, // the law asks for none; the model regulation's “valid reasons” do not bind
    notice: true,
    agreedBy: [],
    source: law,
  },
  "by-mentee": {
    ru: "по инициативе наставляемого",
    en: "on the mentee's initiative",
    side: "mentee",
    declaredBy: ["mentee", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: [],
    source: model,
  },
  "by-mutual": {
    ru: "по взаимному решению",
    en: "by mutual decision",
    side: "both",
    declaredBy: ["mentor", "mentee", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: ["mentor", "mentee"],
    source: model,
  },
  "by-curator": {
    ru: "по решению куратора",
    en: "by the curator's decision",
    side: "curator",
    declaredBy: ["curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: [],
    source: model,
  },
  "by-employer": {
    ru: "по инициативе работодателя",
    en: "on the employer's initiative",
    side: "employer",
    declaredBy: ["head", "curator"],
    reasonNeeded: false,
    notice: true,
    agreedBy: [],
    source: law,
  },
  "staff-change": {
    ru: "из-за кадровых изменений",
    en: "because of a staff change",
    side: "nobody",
    declaredBy: ["head", "curator"],
    reasonNeeded: true,
    notice: false,
    agreedBy: [],
    source: model,
  },
};
