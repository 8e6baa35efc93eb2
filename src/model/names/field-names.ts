import type { Text } from "../../base/text.js";
import type { DayBounds, PeriodReading } from "../../time/period.js";

/** What a field is called where people read it, and, where the name leaves a question, a short explanation. */
export type FieldName = Text & { readonly help?: Text };

/** Values that a form asks for as one: they have no named parts of their own. */
type Whole = string | number | boolean | PeriodReading | DayBounds;

/** Nothing beside the two fields of `Coded`. */
type IsCoded<Value> = [Exclude<keyof Value, "code" | "asWritten">] extends [never] ? true : false;

type PartsOf<Value> = Value extends readonly (infer Item)[]
  ? PartsOf<Item>
  : Value extends Whole
    ? unknown
    : IsCoded<Value> extends true
      ? unknown
      : { readonly parts: FieldNames<Value> };

/**
 * The name of every field of a record, and of every field of its parts; a list is named as a whole, and its parts as those
 * of one item. A field without a name does not compile.
 */
export type FieldNames<Fields> = {
  readonly [Field in keyof Fields]-?: FieldName & PartsOf<NonNullable<Fields[Field]>>;
};

/** The same seen without its record: for walking down a path. */
export type AnyFieldNames = Readonly<Record<string, FieldName & { readonly parts?: AnyFieldNames }>>;
