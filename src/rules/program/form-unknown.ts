import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { forms } from "../../codes/programs/form-keys.js";
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
  `Форма «${form}» библиотеке неизвестна и сохранена как есть${nearest ? `. Возможно, это «${nearest}»` : ""}`;

export const en: Sentence<Facts> = ({ form, nearest }) =>
  `The form “${form}” is unknown to the library and kept as it is${nearest ? `. Perhaps “${nearest}” was meant` : ""}`;
