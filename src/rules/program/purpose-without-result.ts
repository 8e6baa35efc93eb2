import type { Sentence } from "../../base/text.js";
import { colonEn, listEn } from "../../base/words-en.js";
import { colonRu, listRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { mentoringPurposes as labels } from "../../codes/programs/purposes.js";
import { mentoringPurposes } from "../../codes/programs/purpose-keys.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A program says what it is for and expects no result; the sentence offers those that are usual for the purpose. */
export type Facts = { readonly purpose: string };

export const check: Check<Program, Facts> = (program) =>
  program.expectedResults.length > 0 || !isReadWhole(program)
    ? []
    : program.purposes.flatMap((purpose, i) =>
        entryIn(mentoringPurposes, purpose) ? [{ path: ["purposes", i], details: { purpose } }] : [],
      );

export const ru: Sentence<Facts> = ({ purpose }) => {
  const entry = entryIn(labels, purpose);
  const outputs = entry?.outputs.map((output) => output.ru) ?? [];
  return `Для цели «${entry?.ru ?? purpose}» не указан ни один ожидаемый результат${colonRu(outputs.length === 0 ? [] : [`обычно это ${listRu(outputs)}`])}`;
};

export const en: Sentence<Facts> = ({ purpose }) => {
  const entry = entryIn(labels, purpose);
  const outputs = entry?.outputs.map((output) => output.en) ?? [];
  return `No result is expected of the purpose “${entry?.en ?? purpose}”${colonEn(outputs.length === 0 ? [] : [`usual are ${listEn(outputs)}`])}`;
};
