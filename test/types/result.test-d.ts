import { expectTypeOf, test } from "vitest";
import type { Result } from "nastavnik";

test("a refused result has at least one issue", () => {
  type Refused = Extract<Result<number, string>, { ok: false }>;
  expectTypeOf<Refused["issues"][0]>().toEqualTypeOf<string>();
});
