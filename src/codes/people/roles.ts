import { labelled } from "../keys-and-labels.js";
import * as keys from "./role-keys.js";
import type { Role, RoleEntry } from "./role-keys.js";

/** Roles in and around a program. */
export const roles: Readonly<Record<Role, RoleEntry>> = /* @__PURE__ */ labelled(keys.roles, {
  head: {
    ru: "руководитель организации",
    en: "head of the organisation",
    source: { act: "az-1128", certainty: "recalled" },
  },
  curator: { ru: "куратор", en: "curator", source: { act: "az-1128", certainty: "seen" } },
  mentor: { ru: "наставник", en: "mentor", source: { act: "tk-351.8", certainty: "seen" } },
  mentee: { ru: "наставляемый", en: "mentee", source: { act: "az-1128", certainty: "seen" } },
  council: {
    ru: "совет наставников",
    en: "mentors' council",
    source: { act: "az-1128", certainty: "recalled" },
  },
  psychologist: {
    ru: "педагог-психолог",
    en: "school psychologist",
    source: { act: "az-1128", certainty: "recalled" },
  },
  "system-administrator": {
    ru: "системный администратор",
    en: "system administrator",
    source: { act: "az-1128", certainty: "recalled" },
  },
  methodologist: { ru: "методист", en: "methodologist", source: { act: "az-1128", certainty: "recalled" } },
  "working-group": {
    ru: "член рабочей группы",
    en: "member of the working group",
    source: { act: "r-145", clause: "дорожная карта", certainty: "seen" },
  },
  partner: {
    ru: "социальный партнёр",
    en: "social partner",
    source: { act: "az-1128", certainty: "partly-seen" },
  },
  union: {
    ru: "первичная профсоюзная организация",
    en: "trade-union branch",
    source: { act: "az-1128", certainty: "partly-seen" },
  },
});
