import { compareText } from "../base/order.js";
import { isRecord } from "./shape.js";

/** Whether two JSON values say the same; the order of fields says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => compareText(x, y))) : inner,
  );
}
