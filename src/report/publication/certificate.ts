import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { PlaceLevel } from "./published-report.js";

/** A figure of a publication by its place, value and measures; several measures are a rest. */
export type FigureName = {
  readonly level: PlaceLevel;
  readonly region: string;
  readonly municipality: string;
  readonly dimension: Dimension;
  readonly value: string;
  readonly measures: readonly (Measure | OwnMeasure)[];
};

/**
 * A small figure or rest that is known, or can be told closer than promised, by whom: by everybody, by an insider, or because
 * a publication beside this one shows it.
 */
export type UnguardedFigure = FigureName & { readonly from: "everybody" | "insiders" | "shown-beside" };

/**
 * The proof that a publication keeps its promise, for the authority only: with it a reader would know more than without. A
 * witness is a table that everybody must hold for possible, stored as its difference from the true one; it can be taken up
 * to `up` times, and up to `down` times with the opposite sign.
 */
export type PublicationCertificate = {
  readonly kind: "publication-certificate";
  readonly schemaVersion: 1;
  readonly salt: string;
  readonly seed: number;
  /** What the numbers in changes stand for. */
  readonly measures: readonly (Measure | OwnMeasure)[];
  readonly witnesses: readonly {
    readonly up: number;
    readonly down: number;
    /** In threes: the number of a figure of the publication, of a measure, and by how much it changes. */
    readonly changes: readonly number[];
  }[];
  readonly unguarded: readonly UnguardedFigure[];
};
