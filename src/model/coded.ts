import * as z from "zod";
import type { OpenCode } from "../codes/code-list.js";
import { always, code, none, problem, text } from "./fields.js";
import type { Given } from "./record-schema.js";
import { fieldsOf, isRecord } from "./unknown.js";

/**
 * What a document says beside the code it was read as. At least one of the two is there: words without a code
 * are kept, and so is a code that a newer list has and this one does not. `code` may be undefined, as
 * `codeNamed` answers for words it does not know; a record that was read has no such key then.
 */
export type Coded<Known extends string = string> = {
  readonly code?: OpenCode<Known> | undefined;
  readonly asWritten?: string;
};

/** For a record that carries a coded thing among its fields. */
export function emptyCoded(value: unknown): readonly z.core.$ZodRawIssue[] {
  const { code, asWritten } = fieldsOf(value);
  return code === undefined && asWritten === undefined && isRecord(value)
    ? [problem(value, "coded.empty", {})]
    : none;
}

/** No key of a record that was read is undefined, so that it equals what JSON makes of it. */
export function withoutUndefined<Value extends { readonly code?: unknown }>(value: Value): Value {
  if (value.code !== undefined || !Object.hasOwn(value, "code")) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "code")) as Value;
}

export const coded: z.ZodType<Coded<never>, Given<Coded<never>>> = z.lazy(() =>
  z
    .strictObject({ code: code.optional(), asWritten: text.exactOptional() })
    .check(always(emptyCoded), z.overwrite(withoutUndefined)),
);
