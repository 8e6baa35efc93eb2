import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { formOf, type FormField } from "nastavnik/forms";
import { recordNames, type NamedRecord } from "nastavnik/model";
import { root } from "../support/sources.js";

const page = `${root}docs/fields.md`;

test("docs/fields.md lists every field of every record, in both languages", async () => {
  const options = await resolveConfig(page);
  const text = [beginning, ...(Object.keys(recordNames) as NamedRecord[]).map(sectionOf)].join("\n\n");
  await expect(await format(text, { ...options, parser: "markdown" })).toMatchFileSnapshot(page);
});

const beginning = `# Fields

Made from \`recordNames\` and \`formOf\` by the tests. A field of a part stands under its part; of a list, the fields are those of
one item. **must** marks what has to be filled. Fields that the library fills itself, \`kind\` and \`schemaVersion\`, are left out.`;

function sectionOf(record: NamedRecord): string {
  const english = new Map(linesOf(formOf(record, "en"), "").map(([path, field]) => [path, field]));
  const lines = linesOf(formOf(record, "ru"), "").map(([path, { label, help, widget, required }]) => {
    const { label: labelEn = "", help: helpEn } = english.get(path) ?? {};
    const cells = [`\`${path}\``, said(label, help), said(labelEn, helpEn), widget, required ? "must" : ""];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["| field | по-русски | in English | widget | |", "| --- | --- | --- | --- | --- |"];
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
