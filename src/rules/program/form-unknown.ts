import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { forms } from "../../codes/programs/form-keys.js";
import { forms as labels } from "../../codes/programs/forms.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { nearestIn } from "../unknown-codes.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A code that the lists of this version do not know: kept, and said. */
export type Facts = { readonly form: string; readonly nearest?: string };

export const check: Check<Program, Facts> = (program) =>
  program.forms.flatMap(({ code }, i) =>
    code === undefined || entryIn(forms, code)
      ? []
      : [{ path: ["forms", i], details: { form: code, ...nearestIn(forms, code) } }],
  );

export const ru: Sentence<Facts> = ({ form, nearest }) =>
  `Формы «${form}» нет в справочнике; она сохранена как есть${nearest ? `. Возможно, это «${entryIn(labels, nearest)?.ru ?? nearest}»` : ""}`;

export const en: Sentence<Facts> = ({ form, nearest }) =>
  `The form “${form}” is in no list; it is kept as it is${nearest ? `. Perhaps “${entryIn(labels, nearest)?.en ?? nearest}” was meant` : ""}`;
