import type { Replacement } from "./catalogue.js";
import { compiled } from "./compiled.js";
import type { CatalogueDiff, CodeFate } from "./diff-catalogues.js";

/** `unknown`: a code neither catalogue has; it is kept as it is. */
export type MigratedFate = CodeFate | "unknown";

export type MigrationStep<Code extends string = string, To extends string = string> = {
  readonly code: Code;
  readonly fate: MigratedFate;
  readonly to: readonly Replacement<To>[];
};

/**
 * The codes of a record before and after. The books balance: `before` is the sum of `counts`, and `after` is the number of
 * all `to` of the steps less `repeats`, which stand for a code that was already there.
 */
export type Migration<Code extends string = string, To extends string = string> = {
  /** Each once, in the order in which they first appear. */
  readonly codes: readonly To[];
  readonly steps: readonly MigrationStep<Code, To>[];
  readonly counts: Readonly<Record<MigratedFate, number>>;
  readonly before: number;
  readonly after: number;
  readonly repeats: number;
};

/**
 * Stored codes as the newer catalogue would have them: none of them retired there. Nothing is lost in silence: every code
 * given has its step, dropped ones too. With catalogues of constants the compiler knows the codes that come out: those of the
 * newer one, and those given that neither has.
 *
 * @example migrateCodes(program.difficulties, diffCatalogues(catalogueOf2025, catalogueOf2026))
 */
export function migrateCodes<const Code extends string, From extends string, To extends string>(
  codes: readonly Code[],
  diff: CatalogueDiff<From, To>,
): Migration<Code, To | Exclude<Code, From | To>> {
  const steps = compiled<CatalogueDiff, ReadonlyMap<string, MigrationStep>>(diff, stepsByCode);
  const migration = migrationOf(codes.map((code) => steps.get(code) ?? unchanged(code, "unknown")));
  return migration as Migration<Code, To | Exclude<Code, From | To>>;
}

function stepsByCode({ codes, added }: CatalogueDiff): ReadonlyMap<string, MigrationStep> {
  return new Map([
    ...added.map((code) => [code, unchanged(code, "kept")] as const),
    ...codes.map(({ code, fate, to }) => [code, { code, fate, to }] as const),
  ]);
}

function unchanged(code: string, fate: MigratedFate): MigrationStep {
  return { code, fate, to: [{ code, relation: "exact" }] };
}

function migrationOf(steps: readonly MigrationStep[]): Migration {
  const counts = { kept: 0, moved: 0, split: 0, merged: 0, dropped: 0, unknown: 0 };
  for (const { fate } of steps) counts[fate]++;
  const arrived = steps.flatMap(({ to }) => to.map(({ code }) => code));
  const codes = [...new Set(arrived)];
  return {
    codes,
    steps,
    counts,
    before: steps.length,
    after: codes.length,
    repeats: arrived.length - codes.length,
  };
}
