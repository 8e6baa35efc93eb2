import type { NoFacts } from "../base/text.js";
import type { Path } from "../base/path.js";

/** What each input problem says beside its place. */
export type InputIssueDetails = {
  /** What stands there throws when it is read, a getter or a revoked proxy: what it threw, cut short. */
  "input.unreadable": { readonly reason: string };
  "type.wrong": { readonly expected: string; readonly received: string };
  "key.missing": { readonly expected: string };
  /** A key the record has no place for; nothing is dropped in silence. */
  "key.unknown": NoFacts;
  "text.empty": NoFacts;
  "text.too-long": { readonly max: number; readonly length: number };
  /** These and the others below that no record of the library has come from checks of a caller's own, in a schema made of ours. */
  "text.too-short": { readonly min: number };
  /** `format` as the check names it: `"email"`, `"regex"`. */
  "text.malformed": { readonly format: string };
  /** A lone half of a surrogate pair: the text was cut or decoded wrongly. */
  "text.damaged": { readonly at: number };
  "list.too-long": { readonly max: number };
  "list.too-short": { readonly min: number };
  "number.too-small": { readonly min: number };
  "number.too-big": { readonly max: number };
  "number.not-whole": NoFacts;
  "number.not-multiple": { readonly of: number };
  /** A closed list has no such value. */
  "code.unknown": { readonly allowed: readonly (string | number | boolean)[] };
  "id.malformed": { readonly kind: string };
  "date.malformed": NoFacts;
  /** Of several shapes, none fits, or more than the one that should. */
  "shape.none": NoFacts;
  "shape.several": NoFacts;
  /** Refused by a check of the caller's own, with its message. */
  "value.refused": { readonly message: string };
  /** Neither a code nor the words as written. */
  "coded.empty": NoFacts;
  "bounds.reversed": { readonly earliest: string | number; readonly latest: string | number };
  /** A day that stands under a year it is not in. */
  "day.outside-year": { readonly year: number };
  "ref.repeated": { readonly ref: string; readonly first: Path };
  "ref.dangling": { readonly ref: string };
  /** The parts of a whole in a report come to more than it. */
  "sum.exceeds-whole": { readonly measure: string; readonly sum: number; readonly whole: number };
  /** The values of a dimension in a report come to less than the whole. */
  "sum.below-whole": { readonly measure: string; readonly sum: number; readonly whole: number };
  /** What was sealed with a digest was changed since. */
  "digest.wrong": NoFacts;
  "version.newer": { readonly found: number; readonly known: number };
};

export type InputIssueCode = keyof InputIssueDetails;

/**
 * One problem of the shape of an input: what is wrong, where, and the facts. Sentences are made from it by
 * `describeIssue` of `nastavnik/ru` and `nastavnik/en`.
 */
export type InputIssue = {
  readonly [Code in InputIssueCode]: {
    readonly code: Code;
    readonly path: Path;
    readonly details: InputIssueDetails[Code];
  };
}[InputIssueCode];
