import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

export type ProgramScope = "pair" | "group" | "organisation" | "municipality" | "region";

/**
 * `personalised` programs work with named participants and are bound by the term of 3 to 12 months; the others
 * are frames in which such programs are drawn up.
 */
export type ScopeEntry = CodeEntry & { readonly personalised: boolean };

/** Whose program it is. */
export const scopes: Readonly<Record<ProgramScope, ScopeEntry>> = {
  pair: {
    ru: "программа пары",
    en: "program of a pair",
    personalised: true,
    source: source("az-1128", "seen"),
  },
  group: {
    ru: "программа группы",
    en: "program of a group",
    personalised: true,
    source: source("az-1128", "seen"),
  },
  organisation: {
    ru: "программа организации",
    en: "program of an organisation",
    personalised: false,
    source: source("r-145", "seen"),
  },
  municipality: { ru: "муниципальная модель", en: "municipal model", personalised: false, source: ownDesign },
  region: { ru: "региональная модель", en: "regional model", personalised: false, source: ownDesign },
};
