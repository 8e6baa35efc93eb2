import { labelled } from "../keys-and-labels.js";
import * as keys from "./kind-keys.js";
import type { MentoringKind, KindEntry } from "./kind-keys.js";

/** Kinds of mentoring: how the work together is arranged. */
export const kinds: Readonly<Record<MentoringKind, KindEntry>> = /* @__PURE__ */ labelled(keys.kinds, {
  virtual: {
    ru: "виртуальное (дистанционное)",
    en: "virtual (at a distance)",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["виртуальное", "дистанционное"],
  },
  group: {
    ru: "наставничество в группе",
    en: "group",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["групповое", "школа молодого педагога", "школа молодого специалиста (групповая)"],
  },
  "short-term": {
    ru: "краткосрочное (целеполагающее)",
    en: "short-term (goal-setting)",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["краткосрочное", "целеполагающее"],
  },
  reverse: {
    ru: "реверсивное",
    en: "reverse",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["реверсивное наставничество", "реверсивное (обратное) наставничество", "обратное"],
  },
  situational: {
    ru: "ситуационное",
    en: "situational",
    source: { act: "az-1128", certainty: "partly-seen" },
  },
  speed: { ru: "скоростное", en: "speed", source: { act: "az-1128", certainty: "partly-seen" } },
  traditional: {
    ru: "традиционное («один на один»)",
    en: "traditional (one to one)",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["традиционное", "один на один", "закреплённый наставник (индивидуально)"],
  },
});
