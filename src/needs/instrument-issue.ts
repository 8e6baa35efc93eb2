import type { Path } from "../base/path.js";
import type { ShapeIssueFacts } from "../catalogue/catalogue-issue.js";

/** What each problem of a questionnaire reports: its facts by code. */
export type InstrumentIssueFacts = ShapeIssueFacts & {
  readonly "word.unknown": { readonly got: string; readonly known: readonly string[] };
  readonly "number.out-of-range": { readonly got: string; readonly min: number; readonly max: number };
  readonly "scale.reversed": { readonly lowest: number; readonly highest: number };
  readonly "scale.too-long": { readonly points: number; readonly limit: number };
  readonly "scale.levels-count": { readonly found: number; readonly points: number };
  /** Levels must fall, or stay, on the way from the difficult end to the other. */
  readonly "scale.levels-against-end": { readonly point: number };
  /** A point cannot be a difficulty and an offer to help with it. */
  readonly "scale.offer-is-difficulty": { readonly point: number; readonly level: number };
  readonly "scale.point-outside": {
    readonly point: string;
    readonly lowest: number;
    readonly highest: number;
  };
  readonly "item.repeated": { readonly item: string };
  readonly "item.no-scale": { readonly item: string; readonly scales: number };
  readonly "item.needs-no-scale": { readonly item: string };
  readonly "item.code-repeated": { readonly item: string; readonly code: string };
  readonly "scale.unknown": { readonly scale: string; readonly known: readonly string[] };
  readonly "block.unknown": { readonly block: string; readonly known: readonly string[] };
  readonly "band.reversed": { readonly from: number; readonly to: number };

  readonly "key.no-items": { readonly total: string };
  /** The total adds marks whose high end is good to marks whose high end is not, or that are no marks at all. */
  readonly "key.mixed-directions": {
    readonly total: string;
    readonly items: readonly string[];
    readonly count: number;
  };
  readonly "key.mixed-ranges": { readonly total: string; readonly scales: readonly string[] };
  readonly "key.bands-overlap": { readonly total: string; readonly from: number; readonly to: number };
  readonly "key.bands-gap": { readonly total: string; readonly from: number; readonly to: number };
  readonly "key.band-beyond": {
    readonly total: string;
    readonly from: number;
    readonly to: number;
    readonly lowest: number;
    readonly highest: number;
  };
  readonly "block.unused": { readonly block: string };
  readonly "scale.unused": { readonly scale: string };
  readonly "item.uncoded": { readonly item: string };
  readonly "code.unknown": {
    readonly item: string;
    readonly code: string;
    readonly nearest: readonly string[];
  };
  readonly "code.not-selectable": { readonly item: string; readonly code: string };
};

export type InstrumentIssueCode = keyof InstrumentIssueFacts;

/** One problem of a questionnaire: what, where and the facts. `describeInstrumentIssue` of a language says what to do. */
export type InstrumentIssue<Code extends InstrumentIssueCode = InstrumentIssueCode> = {
  readonly [One in Code]: {
    readonly code: One;
    /** From the root of what was given: `["items", 12, "codes", 0]`. */
    readonly path: Path;
    readonly details: InstrumentIssueFacts[One];
  };
}[Code];
