/**
 * What a field is filled in with. `texts` are several lines; `coded` is `{ code, asWritten }`: a code of the list, words of
 * one's own, or both; `period` takes words that `readPeriod` reads; `reference` is an id of another record; `part` and `parts`
 * have fields of their own, once or several times; `table` is one value for each key that the record gives.
 */
export type Widget =
  | "text"
  | "texts"
  | "number"
  | "day"
  | "yes-no"
  | "choice"
  | "choices"
  | "coded"
  | "coded-list"
  | "period"
  | "reference"
  | "references"
  | "part"
  | "parts"
  | "table";

/** One value to choose, with its label in the language of the form. */
export type FormOption = { readonly value: string; readonly label: string };

/**
 * One field of a form, in the order of the record: enough for a page that knows no record to draw it. `options` are all there
 * are, unless the field is `open`: then they are what is known, and other codes or words may be given.
 */
export type FormField = {
  /** Its key in the record or in its part. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly widget: Widget;
  readonly required: boolean;
  readonly options?: readonly FormOption[];
  readonly open?: true;
  /** Whose id a reference holds, such as "mentor". */
  readonly of?: string;
  readonly min?: number;
  readonly max?: number;
  readonly parts?: readonly FormField[];
};
