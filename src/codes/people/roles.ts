import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type Role =
  | "head"
  | "curator"
  | "mentor"
  | "mentee"
  | "council"
  | "psychologist"
  | "system-administrator"
  | "methodologist"
  | "working-group"
  | "partner"
  | "union";

/** `side` says on which side of a pair the role stands, if it stands on one. */
export type RoleEntry = CodeEntry & { readonly side?: "mentor" | "mentee" };

/** Who takes part in a program and around it. */
export const roles: Readonly<Record<Role, RoleEntry>> = {
  head: {
    ru: "руководитель организации",
    en: "head of the organisation",
    source: source("az-1128", "recalled"),
  },
  curator: { ru: "куратор", en: "curator", source: source("az-1128", "seen") },
  mentor: { ru: "наставник", en: "mentor", side: "mentor", source: source("tk-351.8", "seen") },
  mentee: { ru: "наставляемый", en: "mentee", side: "mentee", source: source("az-1128", "seen") },
  council: { ru: "совет наставников", en: "mentors' council", source: source("az-1128", "recalled") },
  psychologist: { ru: "педагог-психолог", en: "school psychologist", source: source("az-1128", "recalled") },
  "system-administrator": {
    ru: "системный администратор",
    en: "system administrator",
    source: source("az-1128", "recalled"),
  },
  methodologist: { ru: "методист", en: "methodologist", source: source("az-1128", "recalled") },
  "working-group": {
    ru: "член рабочей группы",
    en: "member of the working group",
    source: source("r-145", "seen", "дорожная карта"),
  },
  partner: { ru: "социальный партнёр", en: "social partner", source: source("az-1128", "partly-seen") },
  union: {
    ru: "первичная профсоюзная организация",
    en: "trade-union branch",
    source: source("az-1128", "partly-seen"),
  },
};
