import type * as z from "zod";
import type { Language } from "../base/text.js";
import { coded as codedSchema } from "../model/coded.js";
import { day } from "../model/fields.js";
import type { AnyFieldNames, FieldName } from "../model/names/field-names.js";
import { recordNames, type NamedRecord } from "../model/names/record-names.js";
import { dayBounds, periodSchema } from "../model/period-schema.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { entriesOf, holdsDifficulties } from "./catalogue-options.js";
import { listOfField, type Labels } from "./field-lists.js";
import type { FormField, FormOption, Widget } from "./form-field.js";
import { recordSchemas } from "./record-schemas.js";

/**
 * A record as a form: its fields in order with label, explanation, widget, options and whether they must be filled, in one
 * language. The library's own fields (`kind`, `schemaVersion`) are left out: the record begins with them. With a catalogue,
 * difficulties and competences have its entries for options. Linear in the fields and the catalogue.
 *
 * @example
 * const seats = formOf("mentor", "ru").find(({ name }) => name === "seats");
 * seats?.label; // "Мест"
 * seats?.widget; // "number"
 */
export function formOf(
  record: NamedRecord,
  language: Language,
  { catalogue }: { readonly catalogue?: Catalogue } = {},
): readonly FormField[] {
  const context = { record, language, catalogue };
  return fieldsOf(shapeOf(recordSchemas[record]), recordNames[record], [], context).filter(
    ({ name }) => name !== "kind" && name !== "schemaVersion",
  );
}

type Context = {
  readonly record: NamedRecord;
  readonly language: Language;
  readonly catalogue: Catalogue | undefined;
};
type Shape = Readonly<Record<string, z.ZodType>>;

/** What forms ask of a schema; every schema of a record is one of these. */
type Definition = {
  readonly type: string;
  readonly getter?: () => z.ZodType;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Shape;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}

/** Behind everything that only wraps. */
function insideOf(schema: z.ZodType): z.ZodType {
  const { getter, innerType } = definitionOf(schema);
  const inner = getter?.() ?? innerType;
  return inner === undefined || isKnown(schema) ? schema : insideOf(inner);
}

function isKnown(schema: z.ZodType): boolean {
  return isSame(schema, codedSchema) || isSame(schema, dayBounds) || isSame(schema, periodSchema);
}

/** A record's schema stands behind a proxy: what is inside is the same. */
function isSame(schema: z.ZodType, known: z.ZodType): boolean {
  return schema._zod === known._zod;
}

function shapeOf(schema: z.ZodType): Shape {
  return definitionOf(insideOf(schema)).shape ?? {};
}

function fieldsOf(
  shape: Shape,
  names: AnyFieldNames,
  above: readonly string[],
  context: Context,
): readonly FormField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const words = names[name];
    return words === undefined ? [] : [fieldOf(schema, words, [...above, name], context)];
  });
}

function fieldOf(
  schema: z.ZodType,
  words: FieldName & { readonly parts?: AnyFieldNames },
  path: readonly string[],
  context: Context,
): FormField {
  const { language } = context;
  const help = words.help?.[language];
  return {
    name: path.at(-1) ?? "",
    label: words[language],
    ...(help !== undefined && { help }),
    required: schema._zod.optin !== "optional",
    ...kindOf(insideOf(schema), words.parts ?? {}, path, context),
  };
}

type Kind = Pick<FormField, "widget" | "options" | "open" | "of" | "min" | "max" | "parts">;

function kindOf(schema: z.ZodType, names: AnyFieldNames, path: readonly string[], context: Context): Kind {
  const known = knownKind(schema, path, context);
  if (known !== undefined) return known;
  const { type, element, shape, entries, values } = definitionOf(schema);
  if (element !== undefined) return listKind(insideOf(element), names, path, context);
  if (shape !== undefined) return { widget: "part", parts: fieldsOf(shape, names, path, context) };
  if (type === "boolean" || (values?.length === 1 && values[0] === true)) return { widget: "yes-no" };
  const choices = values?.map(String) ?? (entries && Object.values(entries));
  if (choices !== undefined) return { widget: "choice", options: optionsOf(choices, path, context) };
  if (type === "number" || type === "int") return { widget: "number", ...boundsOf(schema) };
  return textKind(schema, path, context);
}

function knownKind(schema: z.ZodType, path: readonly string[], context: Context): Kind | undefined {
  if (isSame(schema, day)) return { widget: "day" };
  if (isSame(schema, dayBounds) || isSame(schema, periodSchema)) return { widget: "period" };
  if (!isSame(schema, codedSchema)) return undefined;
  return { widget: "coded", ...openOptions(path, context) };
}

function listKind(item: z.ZodType, names: AnyFieldNames, path: readonly string[], context: Context): Kind {
  const kind = kindOf(item, names, path, context);
  const several: Partial<Record<Widget, Widget>> = {
    text: "texts",
    choice: "choices",
    coded: "coded-list",
    reference: "references",
    part: "parts",
  };
  const widget = several[kind.widget];
  return widget === undefined ? { widget: "texts" } : { ...kind, widget };
}

/** Words, an id, or a code of an open list. */
function textKind(schema: z.ZodType, path: readonly string[], context: Context): Kind {
  const of = kindOfId(schema);
  if (of !== undefined) return { widget: "reference", of };
  const options = openOptions(path, context);
  return options === undefined ? { widget: "text" } : { widget: "choice", ...options };
}

/** "mentor" of the pattern of an id. */
function kindOfId(schema: z.ZodType): string | undefined {
  const { patterns } = schema._zod.bag as { readonly patterns?: ReadonlySet<RegExp> };
  for (const { source } of patterns ?? []) {
    const kinds = /^\^\(\?:([a-z|-]+)\):/.exec(source)?.[1];
    if (kinds !== undefined) return kinds;
  }
  return undefined;
}

function boundsOf(schema: z.ZodType): Pick<Kind, "min" | "max"> {
  const { minimum, maximum } = schema._zod.bag as { readonly minimum?: number; readonly maximum?: number };
  return { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
}

function openOptions(path: readonly string[], context: Context): Pick<Kind, "options" | "open"> | undefined {
  const { record, language, catalogue } = context;
  const list = listOfField(record, path);
  if (list !== undefined) return { options: optionsOf(Object.keys(list), path, context), open: true };
  if (catalogue !== undefined && holdsDifficulties(record, path)) {
    return { options: entriesOf(catalogue, language), open: true };
  }
  return undefined;
}

function optionsOf(
  values: readonly string[],
  path: readonly string[],
  { record, language }: Context,
): readonly FormOption[] {
  const list: Labels = listOfField(record, path) ?? {};
  return values.map((value) => ({
    value,
    label: Object.hasOwn(list, value) ? (list[value]?.[language] ?? value) : value,
  }));
}
