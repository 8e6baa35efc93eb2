import { dimensions } from "../../codes/reports/report-keys.js";
import { measures } from "../../codes/reports/measures.js";
import type { Language } from "../../base/text.js";
import { wideMeasures } from "./rows-of.js";

/** How rows are laid out: a row for each count, or a row for each figure with a column for each measure. */
export type RowShape = "long" | "wide";

/** A field of a Frictionless Table Schema. */
export type TableField = {
  readonly name: string;
  readonly type: "string" | "date" | "integer";
  readonly title: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
};

/** A Frictionless Table Schema: plain JSON to put beside a CSV. */
export type TableSchema = {
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
};

const titles = {
  starts: { ru: "начало периода", en: "start of the period" },
  ends: { ru: "конец периода", en: "end of the period" },
  on: { ru: "отчётная дата", en: "reporting day" },
  level: { ru: "уровень", en: "level" },
  region: { ru: "регион", en: "region" },
  municipality: { ru: "муниципалитет", en: "municipality" },
  dimension: { ru: "разрез", en: "dimension" },
  value: { ru: "значение разреза", en: "value of the dimension" },
  measure: { ru: "показатель", en: "measure" },
  count: { ru: "число", en: "count" },
} as const;

const days = ["starts", "ends", "on"] as const;
const places = ["level", "region", "municipality", "dimension", "value"] as const;
const levels = ["all", "region", "municipality"];

/**
 * The columns of `rowsOf` (long) or `wideRowsOf` (wide), in their order, as a Frictionless Table Schema. An empty text is
 * a value, "not stated", so only a count may be missing: it is withheld.
 *
 * @example
 * tableSchema("long", "ru").fields.at(-1);
 * // { name: "count", type: "integer", title: "число", constraints: { required: false } }
 */
export function tableSchema(shape: RowShape, language: Language): TableSchema {
  const text = (
    name: keyof typeof titles,
    type: TableField["type"],
    values?: readonly string[],
  ): TableField => ({
    name,
    type,
    title: titles[name][language],
    constraints: { required: name !== "count", ...(values && { enum: values }) },
  });
  const head = [
    ...days.map((name) => text(name, "date")),
    ...places.map((name) =>
      text(
        name,
        "string",
        name === "level" ? levels : name === "dimension" ? Object.keys(dimensions) : undefined,
      ),
    ),
  ];
  const key = [...days, ...places];
  return shape === "long"
    ? {
        fields: [...head, text("measure", "string"), text("count", "integer")],
        primaryKey: [...key, "measure"],
        missingValues: ["null"],
      }
    : {
        fields: [
          ...head,
          ...wideMeasures.map((name): TableField => ({
            name,
            type: "integer",
            title: measures[name][language],
            constraints: { required: false },
          })),
        ],
        primaryKey: key,
        missingValues: ["null"],
      };
}

/**
 * A `create table` for the same columns, in standard SQL. Names are quoted, as measures have dots; a null count is
 * withheld.
 *
 * @throws RangeError when `table` is not a plain name
 * @example createTableSql("long", "mentoring_report") // "create table mentoring_report (…"
 */
export function createTableSql(shape: RowShape, table: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(table))
    throw new RangeError(`not a plain table name: ${JSON.stringify(table)}`);
  const { fields, primaryKey } = tableSchema(shape, "en");
  const types = { string: "text", date: "date", integer: "bigint" } as const;
  const columns = fields.map(
    ({ name, type, constraints }) => `  "${name}" ${types[type]}${constraints.required ? " not null" : ""}`,
  );
  const key = `  primary key (${primaryKey.map((name) => `"${name}"`).join(", ")})`;
  return `create table ${table} (\n${[...columns, key].join(",\n")}\n);`;
}
