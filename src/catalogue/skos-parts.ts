import type { PropertyDefinition } from "./catalogue.js";
import type { LinkedNode } from "./linked-data.js";

export type FromSkosOptions = {
  /** The language of texts that name none. Without it they are lost. */
  readonly language?: string;
  /** The id, when there is no scheme to name it. */
  readonly id?: string;
  /** The version, when the scheme does not say `owl:versionInfo`. */
  readonly version?: string;
};

/** The concepts of one scheme, by address. */
export type SkosConcepts = {
  readonly scheme: LinkedNode | undefined;
  readonly nodes: readonly LinkedNode[];
  readonly byId: ReadonlyMap<string, LinkedNode>;
  /** Concepts of other schemes. */
  readonly elsewhere: number;
};

export type SkosProperties = {
  readonly definitions: Readonly<Record<string, PropertyDefinition>>;
  /** Names by the address of the term. */
  readonly names: ReadonlyMap<string, string>;
  /** Addresses of the values that properties may have. */
  readonly values: ReadonlySet<string>;
};
