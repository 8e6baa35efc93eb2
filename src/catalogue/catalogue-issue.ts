import type { Path } from "../base/path.js";

/** What each problem of a catalogue reports: its facts by code. */
export type CatalogueIssueFacts = {
  /** Something was thrown while the input was read; `reason` is its message, for programmers. */
  readonly "input.unreadable": { readonly reason: string };
  readonly "json.unreadable": { readonly length: number };
  readonly "csv.unreadable": { readonly line: number };
  readonly "csv.unknown-column": { readonly column: string };
  readonly "csv.repeated-column": { readonly column: string };
  readonly "csv.beyond-headings": { readonly cell: string; readonly headings: number };
  readonly "csv.missing-column": { readonly column: string };

  readonly "field.missing": { readonly field: string };
  readonly "field.wrong-type": { readonly expected: ExpectedShape; readonly got: string };
  readonly "field.unknown": { readonly field: string; readonly known: readonly string[] };
  readonly "list.too-long": { readonly length: number; readonly limit: number };
  readonly "text.empty": { readonly length: number };
  readonly "text.too-long": { readonly length: number; readonly limit: number };
  readonly "text.unreadable": { readonly position: number };
  /** Letters were lost (U+FFFD) before the text came here. */
  readonly "text.letters-lost": { readonly position: number };
  /** Cyrillic read in a wrong encoding: `РџР»Р°РЅ` or `Ïëàí` for «План». */
  readonly "text.wrong-encoding": { readonly position: number; readonly got: string };
  readonly "language.malformed": { readonly language: string };
  readonly "language.repeated": { readonly language: string };

  readonly "code.malformed": { readonly got: string };
  readonly "code.mixed-alphabets": { readonly got: string };
  readonly "code.look-alike": { readonly code: string; readonly other: string };
  readonly "code.repeated": { readonly code: string };
  readonly "code.reused": { readonly code: string };
  readonly "code.removed": { readonly code: string };
  /** Both sides beside each other; a corrected wording is no issue: see `wordingChanges`. */
  readonly "code.changed-meaning": {
    readonly code: string;
    readonly field: "kind" | "label";
    readonly before: string;
    readonly after: string;
  };
  readonly "code.outside-prefix": { readonly code: string; readonly prefixes: readonly string[] };
  readonly "label.missing": { readonly code: string; readonly languages: readonly string[] };

  readonly "parent.unknown": {
    readonly code: string;
    readonly parent: string;
    readonly nearest: readonly string[];
  };
  readonly "parent.cycle": { readonly codes: readonly string[]; readonly count: number };
  readonly "parent.item-of-group": { readonly code: string; readonly parent: string };
  readonly "entry.orphan": { readonly code: string };
  readonly "property.undeclared": { readonly property: string; readonly declared: readonly string[] };
  readonly "property.redeclared": { readonly property: string };
  readonly "property.wrong-type": {
    readonly property: string;
    readonly expected: string;
    readonly got: string;
  };
  readonly "property.unknown-value": { readonly property: string; readonly value: string };
  readonly "replacement.unknown": {
    readonly code: string;
    readonly replacement: string;
    readonly nearest: readonly string[];
  };
  readonly "replacement.circular": { readonly codes: readonly string[]; readonly count: number };
  readonly "replacement.of-current": { readonly code: string };

  readonly "extension.id-taken": { readonly id: string };
  readonly "extension.other-base": { readonly expected: string; readonly got: string };
  readonly "extension.prefix-taken": { readonly prefix: string; readonly code: string };
  readonly "extension.redefines-code": { readonly code: string; readonly changed: readonly string[] };
  readonly "extension.changes-meaning": {
    readonly code: string;
    readonly field: string;
    readonly stands: string;
    readonly wanted: string;
  };
  readonly "extension.no-common-language": {
    readonly languages: readonly string[];
    readonly base: readonly string[];
  };
  readonly "mapping.other-catalogue": {
    readonly side: "from" | "to";
    readonly expected: string;
    readonly got: string;
  };
  readonly "mapping.unknown-code": {
    readonly code: string;
    readonly side: "from" | "to";
    readonly nearest: readonly string[];
  };
  readonly "mapping.repeated-row": { readonly from: string; readonly to: string };
  /** Exact says that both mean the same: one group cannot be one item, and one code cannot be two things. */
  readonly "mapping.exact-unlike": { readonly from: string; readonly to: string };
  readonly "mapping.exact-to-several": { readonly from: string; readonly to: readonly string[] };
  /** Wider than themselves, or the same as another of their catalogue, by way of these codes. */
  readonly "mapping.circular": { readonly codes: readonly string[]; readonly count: number };
  readonly "mapping.to-retired": { readonly code: string };
  readonly "hint.same-label": { readonly code: string; readonly other: string; readonly label: string };
  readonly "hint.same-as-base": { readonly code: string; readonly base: string; readonly label: string };
  readonly "hint.sensitive-unmarked": { readonly code: string; readonly word: string };
  /** A document in which nothing is a SKOS concept; `things` counts what it speaks of. */
  readonly "skos.no-concepts": { readonly things: number };
  /** The others are what reading a thesaurus lost or had to make up. */
  readonly "skos.code-made": { readonly address: string; readonly made: string };
  readonly "skos.labels-lost": { readonly code: string; readonly language: string; readonly count: number };
  readonly "skos.link-lost": { readonly code: string; readonly term: string; readonly to: string };
  readonly "skos.context-remote": { readonly address: string };
  readonly "skos.concepts-elsewhere": { readonly count: number };
  readonly "skos.texts-lost": { readonly count: number };
  readonly "skos.statements-lost": { readonly term: string; readonly count: number };
  readonly "skos.things-lost": { readonly type: string; readonly count: number };
  readonly "extension.unknown-code": { readonly code: string; readonly nearest: readonly string[] };
};

/** What is wrong with the shape of any value an author brings: said of catalogues and questionnaires alike. */
export type ShapeIssueFacts = Pick<
  CatalogueIssueFacts,
  | "input.unreadable"
  | "field.missing"
  | "field.wrong-type"
  | "field.unknown"
  | "list.too-long"
  | "text.empty"
  | "text.too-long"
  | "text.unreadable"
  | "text.letters-lost"
  | "text.wrong-encoding"
  | "language.malformed"
>;

export type ExpectedShape =
  | "object"
  | "list"
  | "text"
  | "boolean"
  | "number"
  | "text-or-labels"
  | "property-value"
  | "kind"
  | "property-type"
  | "relation"
  | "mapping-relation"
  | "true";

export type CatalogueIssueCode = keyof CatalogueIssueFacts;

/** One problem of a catalogue: what, where and the facts. `describeCatalogueIssue` of a language says what to do. */
export type CatalogueIssue<Code extends CatalogueIssueCode = CatalogueIssueCode> = {
  readonly [One in Code]: {
    readonly code: One;
    /** From the root of what was given: `["entries", 12, "parents", 0]`. */
    readonly path: Path;
    readonly details: CatalogueIssueFacts[One];
  };
}[Code];

/** A sentence for each problem, made of its facts. */
export type CatalogueIssueSentences = {
  readonly [Code in CatalogueIssueCode]: (facts: CatalogueIssueFacts[Code]) => string;
};
