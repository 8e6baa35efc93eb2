import { quotedRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { kinds } from "../../codes/programs/kind-keys.js";
import { kinds as labels } from "../../codes/programs/kinds.js";
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
  `Вида «${kind}» нет в справочнике; он сохранён как есть${nearest ? `. Возможно, это ${quotedRu(entryIn(labels, nearest)?.ru ?? nearest)}` : ""}`;

export const en: Sentence<Facts> = ({ kind, nearest }) =>
  `The kind “${kind}” is in no list; it is kept as it is${nearest ? `. Perhaps “${entryIn(labels, nearest)?.en ?? nearest}” was meant` : ""}`;
