import * as z from "zod";
import type { OpenCode } from "../codes/code-list.js";
import { always, code, none, problem, text } from "./fields.js";
import { fieldsOf, isRecord } from "./unknown.js";

/**
 * What a document says beside the code it was read as. At least one of the two is there: words nobody has coded
 * yet are kept, and so is a code that a newer list has and this one does not.
 */
export type Coded<Known extends string = string> = {
  readonly code?: OpenCode<Known>;
  readonly asWritten?: string;
};

/** For a record that carries a coded thing among its fields. */
export function emptyCoded(value: unknown): readonly z.core.$ZodRawIssue[] {
  const { code, asWritten } = fieldsOf(value);
  return code === undefined && asWritten === undefined && isRecord(value)
    ? [problem(value, "coded.empty", {})]
    : none;
}

export const coded: z.ZodType<Coded<never>> = z.lazy(() =>
  z.strictObject({ code: code.exactOptional(), asWritten: text.exactOptional() }).check(always(emptyCoded)),
);
