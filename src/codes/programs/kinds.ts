import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type MentoringKind =
  "virtual" | "group" | "short-term" | "reverse" | "situational" | "speed" | "traditional";

/**
 * `minMentees` and `maxMentees` bound the mentees of one mentor; `programAlone` is false for a kind that cannot
 * fill a program by itself; `swapsSides` lets one person stand on both sides.
 */
export type KindEntry = CodeEntry & {
  readonly minMentees: number;
  readonly maxMentees?: number;
  readonly programAlone: boolean;
  readonly swapsSides: boolean;
  readonly alsoCalled?: readonly string[];
};

const usual = { minMentees: 1, programAlone: true, swapsSides: false } as const;

/** Kinds of mentoring: how the work together is arranged. */
export const kinds: Readonly<Record<MentoringKind, KindEntry>> = {
  virtual: {
    ...usual,
    ru: "виртуальное (дистанционное)",
    en: "virtual (at a distance)",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["виртуальное", "дистанционное"],
  },
  group: {
    ...usual,
    minMentees: 2,
    ru: "наставничество в группе",
    en: "group",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["групповое", "школа молодого педагога", "школа молодого специалиста (групповая)"],
  },
  "short-term": {
    ...usual,
    ru: "краткосрочное (целеполагающее)",
    en: "short-term (goal-setting)",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["краткосрочное", "целеполагающее"],
  },
  reverse: {
    ...usual,
    swapsSides: true,
    ru: "реверсивное",
    en: "reverse",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["реверсивное наставничество", "реверсивное (обратное) наставничество", "обратное"],
  },
  situational: {
    ...usual,
    ru: "ситуационное",
    en: "situational",
    source: source("az-1128", "partly-seen"),
  },
  speed: {
    ...usual,
    programAlone: false,
    ru: "скоростное",
    en: "speed",
    source: source("az-1128", "partly-seen"),
  },
  traditional: {
    ...usual,
    maxMentees: 1,
    ru: "традиционное («один на один»)",
    en: "traditional (one to one)",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["традиционное", "один на один", "закреплённый наставник (индивидуально)"],
  },
};
