import { expect, test } from "vitest";
import type { Language } from "nastavnik";
import { formOf, type FormField } from "nastavnik/forms";
import { recordNames, type NamedRecord } from "nastavnik/model";
import { root } from "../support/sources.js";

const pages = { en: `${root}docs/fields.md`, ru: `${root}docs/ru/fields.md` } as const;

test.each(["en", "ru"] as const)("the page in %s lists every field of every record", async (language) => {
  const records = Object.keys(recordNames) as NamedRecord[];
  const text = [beginning[language], ...records.map((record) => sectionOf(record, language))].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(pages[language]);
});

const beginning = {
  en: `# Fields

Made from \`recordNames\` and \`formOf\` by the tests. A field of a part stands under its part; of a list, the fields are those of
one item. **must** marks what has to be filled. Fields that the library fills itself, \`kind\` and \`schemaVersion\`, are left out.`,
  ru: `# Поля записей

Таблицы пишут тесты из \`recordNames\` и \`formOf\`. Поле части стоит под своей частью; у списка это поля одного элемента. **да** — поле
обязательно. \`kind\` и \`schemaVersion\` библиотека ставит сама, их здесь нет. Чем заполняют поле, говорит столбец «элемент»: это \`widget\`
из [форм](forms.md). По-английски названия полей — в [английском справочнике](../fields.md).`,
} as const;

function sectionOf(record: NamedRecord, language: Language): string {
  const english = new Map(linesOf(formOf(record, "en"), "").map(([path, field]) => [path, field]));
  const lines = linesOf(formOf(record, "ru"), "").map(([path, { label, help, widget, required }]) => {
    const { label: labelEn = "", help: helpEn } = english.get(path) ?? {};
    const cells =
      language === "en"
        ? [`\`${path}\``, said(label, help), said(labelEn, helpEn), widget, required ? "must" : ""]
        : [`\`${path}\``, label, help ?? "", `\`${widget}\``, required ? "да" : ""];
    return `| ${cells.join(" | ")} |`;
  });
  const head =
    language === "en"
      ? ["| field | по-русски | in English | widget | |", "| --- | --- | --- | --- | --- |"]
      : ["| поле | название | пояснение | элемент | нужно |", "| --- | --- | --- | --- | --- |"];
  return [`## \`${record}\``, "", ...head, ...lines].join("\n");
}

function said(label: string, help: string | undefined): string {
  return help === undefined ? label : `${label} (${help})`;
}

function linesOf(fields: readonly FormField[], above: string): readonly (readonly [string, FormField])[] {
  return fields.flatMap((field) => {
    const path = above + field.name;
    return [[path, field] as const, ...linesOf(field.parts ?? [], `${path}.`)];
  });
}
