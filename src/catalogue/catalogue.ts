import type { Language } from "../base/text.js";
import type { OpenCode } from "../codes/code-list.js";

/** `"ru"`, `"en"` or any other language tag a region writes in, such as `"tt"`. */
export type LabelLanguage = OpenCode<Language>;

/**
 * What a label is for: the name in documents, the same for a narrow column, the same in everyday words, another name
 * by which it goes, a word that only a search may know (a misspelling, an outdated term).
 */
export type LabelUse = "official" | "short" | "plain" | "synonym" | "search-only";

export type LabelSet = {
  readonly official: string;
  readonly short?: string;
  readonly plain?: string;
  readonly synonym?: readonly string[];
  readonly "search-only"?: readonly string[];
};

/** Labels by language. */
export type Labels = Readonly<Record<string, LabelSet>>;

/** One text by language. */
export type TextByLanguage = Readonly<Record<string, string>>;

/**
 * A property entries may have. `many` (for `text` and `code`) makes the value a list; `values` are the only codes a
 * `code` property takes, each with its title by language.
 */
export type PropertyDefinition = {
  readonly type: "boolean" | "number" | "text" | "code";
  readonly many?: boolean;
  readonly title: TextByLanguage;
  readonly values?: Readonly<Record<string, TextByLanguage>>;
};

export type PropertyValue = boolean | number | string | readonly string[];

/**
 * What a replacement is to the code it stands for: the same, wider, narrower (one of the parts of a split), or
 * neighbouring.
 */
export type ReplacementRelation = "exact" | "broader" | "narrower" | "related";

export type Replacement<Code extends string = string> = {
  readonly code: Code;
  readonly relation: ReplacementRelation;
};

/**
 * A difficulty (`item`) or a heading for some (`group`). Three flags, each its own: `selectable` may be offered in a
 * list, `deprecated` may be chosen but should not be, `retired` is kept for old records only.
 */
export type CatalogueEntry<Code extends string = string> = {
  readonly code: Code;
  readonly kind: "group" | "item";
  readonly parents: readonly Code[];
  readonly labels: Labels;
  readonly definition: TextByLanguage;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly selectable: boolean;
  readonly deprecated: boolean;
  readonly retired: boolean;
  readonly replacedBy: readonly Replacement<Code>[];
};

export type CatalogueReference = {
  readonly id: string;
  readonly version: string;
  /** How its own codes begin; absent when they begin in many ways. */
  readonly prefix?: string;
};

/**
 * A catalogue as a value: immutable, JSON through and through, and a valid input of `createCatalogue` itself. `Code` is
 * the union of its codes for constants and `string` for stored ones.
 */
export type Catalogue<Code extends string = string> = CatalogueReference & {
  readonly title: TextByLanguage;
  readonly publisher?: string;
  /** Every entry has an official label in each of these; the first is the one to fall back to. */
  readonly languages: readonly LabelLanguage[];
  /** The catalogues this one is built on, the nearest first. */
  readonly extends: readonly CatalogueReference[];
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
  readonly entries: readonly CatalogueEntry<Code>[];
};

/** An entry as an author writes it: a text instead of a label set is the official label, and what is usual is left out. */
export type EntryDefinition<Code extends string = string, Known extends string = Code> = {
  readonly code: Code;
  /** `"item"` unless said otherwise. */
  readonly kind?: "group" | "item";
  readonly parents?: readonly Known[];
  readonly labels: Readonly<Record<string, string | LabelSet>>;
  readonly definition?: TextByLanguage;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
  /** True for an item and false for a group unless said otherwise. */
  readonly selectable?: boolean;
  readonly deprecated?: boolean;
  readonly retired?: boolean;
  readonly replacedBy?: readonly Replacement<Known>[];
};

/** A catalogue as an author writes it. */
export type CatalogueDefinition<Code extends string = string> = CatalogueReference & {
  readonly title: TextByLanguage;
  readonly publisher?: string;
  readonly languages: readonly LabelLanguage[];
  readonly extends?: readonly CatalogueReference[];
  readonly properties?: Readonly<Record<string, PropertyDefinition>>;
  readonly entries: readonly EntryDefinition<Code, NoInfer<Code>>[];
};

/** A code the type of the catalogue promises; none when its codes are not known to the compiler. */
export type KnownCode<Code extends string> = string extends Code ? never : Code;

/**
 * What an extension says about an entry of its base. It may add what is not there yet (labels, definitions in another
 * language, properties), advise against an entry, withdraw it, or keep it out of its own lists; it never changes what
 * stands.
 */
export type Amendment<Code extends string = string, Known extends string = Code> = {
  readonly code: Code;
  readonly labels?: Readonly<Record<string, string | Partial<LabelSet>>>;
  readonly definition?: TextByLanguage;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
  /** No longer selectable here. */
  readonly hidden?: true;
  readonly deprecated?: true;
  readonly retired?: true;
  readonly replacedBy?: readonly Replacement<Known>[];
};

/** A catalogue on top of another: its own entries, under its own prefix, and what it says of the entries of its base. */
export type CatalogueExtension<
  New extends string = string,
  Base extends string = string,
> = CatalogueReference & {
  readonly prefix: string;
  readonly title: TextByLanguage;
  readonly publisher?: string;
  /**
   * The languages it has labels in; those of the base unless said otherwise. The extended catalogue promises a label in the
   * languages that both have, at least one; in others an entry may answer in the first of them, and says so.
   */
  readonly languages?: readonly LabelLanguage[];
  /** The base it was written for; another one is refused. */
  readonly extends?: CatalogueReference;
  readonly properties?: Readonly<Record<string, PropertyDefinition>>;
  readonly entries?: readonly EntryDefinition<New, NoInfer<New> | Base>[];
  readonly amendments?: readonly Amendment<Base, NoInfer<New> | Base>[];
};
