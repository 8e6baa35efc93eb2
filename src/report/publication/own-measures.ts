import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";

/**
 * What a measure of your own is. `persons`: a count of people, or of things whose people the report counts. `rides`: a sum
 * over what these measures count, such as money or hours, small wherever one of them is. `open`: no matter of people,
 * published at any size. `within`: it counts a part of these measures.
 */
export type OwnMeasureFacts = (
  | { readonly persons: true; readonly rides?: never; readonly open?: never }
  | { readonly rides: readonly (Measure | OwnMeasure)[]; readonly persons?: never; readonly open?: never }
  | { readonly open: true; readonly persons?: never; readonly rides?: never }
) & { readonly within?: readonly (Measure | OwnMeasure)[] };

/** Those that are not declared are not published: nobody knows what they are. */
export type OwnMeasures = Readonly<Partial<Record<OwnMeasure, OwnMeasureFacts>>>;
