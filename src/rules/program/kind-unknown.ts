import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { kinds } from "../../codes/programs/kind-keys.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { nearestIn } from "../unknown-codes.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A code that the lists of this version do not know: kept, and said. */
export type Facts = { readonly kind: string; readonly nearest?: string };

export const check: Check<Program, Facts> = (program) =>
  program.kinds.flatMap(({ code }, i) =>
    code === undefined || entryIn(kinds, code)
      ? []
      : [{ path: ["kinds", i], details: { kind: code, ...nearestIn(kinds, code) } }],
  );

export const ru: Sentence<Facts> = ({ kind, nearest }) =>
  `Вид «${kind}» библиотеке неизвестен и сохранён как есть${nearest ? `. Возможно, это «${nearest}»` : ""}`;

export const en: Sentence<Facts> = ({ kind, nearest }) =>
  `The kind “${kind}” is unknown to the library and kept as it is${nearest ? `. Perhaps “${nearest}” was meant` : ""}`;
