import * as z from "zod";
import { always } from "./fields.js";

/** What a schema takes where it answers `Value`: ids and days come as plain strings, all else as it is. */
export type Given<Value> = Value extends { readonly __brand: string }
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Given<Value[Key]> }
      : Value;

/** A schema for each field of a record. */
export type FieldSchemas<Value> = {
  readonly [Key in keyof Value]-?: Partial<Pick<Value, Key>> extends Pick<Value, Key>
    ? z.ZodExactOptional<z.ZodType<Exclude<Value[Key], undefined>, Given<Exclude<Value[Key], undefined>>>>
    : z.ZodType<Value[Key], Given<Value[Key]>>;
};

/**
 * The schema of a record: a strict `z.ZodObject`, so that a form in steps can `pick`, `omit` and `partial` it. What is
 * picked knows the fields; what the whole record also asks for, such as refs that stand once, it does not.
 */
export type RecordSchema<Value> = z.ZodObject<FieldSchemas<Value>, z.core.$strict>;

/** zod refuses these of an object with a check, so they are asked of the fields alone. */
const ofFieldsAlone: ReadonlySet<PropertyKey> = new Set(["pick", "omit", "partial", "exactPartial"]);

/**
 * A record's schema, built when it is first looked at: importing it builds nothing.
 *
 * @param find what is wrong with the record as a whole; runs even when fields are broken
 */
export function recordSchema<Value>(
  fields: () => FieldSchemas<Value>,
  find?: (record: unknown) => readonly z.core.$ZodRawIssue[],
): RecordSchema<Value> {
  let alone: RecordSchema<Value> | undefined;
  let whole: RecordSchema<Value> | undefined;
  const fieldsAlone = () => (alone ??= z.strictObject(fields()));
  const schema = () => (whole ??= find === undefined ? fieldsAlone() : fieldsAlone().check(always(find)));
  return new Proxy({} as RecordSchema<Value>, {
    get: (_, key) => {
      if (!ofFieldsAlone.has(key)) return Reflect.get(schema(), key) as unknown;
      const method: unknown = Reflect.get(fieldsAlone(), key);
      return typeof method === "function" ? (method.bind(fieldsAlone()) as unknown) : method; // older zods lack some
    },
    has: (_, key) => Reflect.has(schema(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(schema()),
  });
}
