import type { FigureTable } from "./figure-table.js";
import type { Secret } from "./secrets.js";
import type { Witness } from "./witnesses.js";

/** What a suppression is asked for. */
export type SuppressionTask = {
  readonly table: FigureTable;
  readonly threshold: number;
  /** Small figures, and by how much each must be able to vary. */
  readonly small: ReadonlyMap<number, number>;
  /** Figures that everybody knows whatever is done. */
  readonly known: ReadonlySet<number>;
  /** Those of them that are not shown again. */
  readonly alsoHidden: readonly number[];
  readonly against: { readonly municipalities: boolean; readonly persons: boolean };
  /** By place, the sums of other publications that a municipality stands in, which no witness may change; 0 in none. */
  readonly groupOf: Int32Array;
  /** What it costs a reader not to have a figure. */
  readonly costs: Float64Array;
};

/** Figures and rests that could not be made safe, each once, and from whom. */
export type Unguarded = { readonly secret: Secret; readonly from: "everybody" | "insiders" };

export type Suppression = {
  readonly hidden: Uint8Array;
  readonly witnesses: readonly Witness[];
  readonly unguarded: readonly Unguarded[];
};

/** How far a suppression has come. */
export type Progress = {
  readonly stage: "small" | "insiders" | "needless";
  readonly done: number;
  readonly of: number;
};
