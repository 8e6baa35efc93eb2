import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./scope-keys.js";
import type { ProgramScope, ScopeEntry } from "./scope-keys.js";

/** Whose program it is. */
export const scopes: Readonly<Record<ProgramScope, ScopeEntry>> = /* @__PURE__ */ labelled(keys.scopes, {
  pair: { ru: "программа пары", en: "program of a pair", source: { act: "az-1128", certainty: "seen" } },
  group: { ru: "программа группы", en: "program of a group", source: { act: "az-1128", certainty: "seen" } },
  organisation: {
    ru: "программа организации",
    en: "program of an organisation",
    source: { act: "r-145", certainty: "seen" },
  },
  municipality: { ru: "муниципальная модель", en: "municipal model", source: ownDesign },
  region: { ru: "региональная модель", en: "regional model", source: ownDesign },
});
