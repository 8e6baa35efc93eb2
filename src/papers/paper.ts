import type { PersonId } from "../base/id.js";
import type { Language } from "../base/text.js";
import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import type { Role } from "../codes/people/role-keys.js";
import type { DatasetRecord } from "../model/dataset.js";
import type { PaperRequisite } from "./paper-requisite.js";

/** The cases of Russian. English papers use them too, so that one `nameOf` serves both. */
export type GrammaticalCase =
  "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

/** Who a person is in a paper: a role in mentoring, an employee without one, or whoever checks that an order is kept. */
export type PaperRole = Role | "employee" | "controller" | "author";

/** The place of a person's name. A paper holds ids and roles, never a name. */
export type PersonSlot = {
  readonly person: PersonId;
  readonly role: PaperRole;
  readonly case: GrammaticalCase;
  /** What stands where nobody names the person, in the same case: «наставника». */
  readonly label: string;
};

/** A place to be filled in by hand, because no record holds what belongs there. */
export type BlankSlot = { readonly blank: PaperRequisite; readonly label: string };

/** One run of a text: words, a person to be named by whoever prints, or a blank. */
export type PaperRun = string | PersonSlot | BlankSlot;

/** A line of a paper. Words stand as they are in the records: printing escapes them. */
export type PaperText = readonly PaperRun[];

/** What a stamp says: ПРИНЯТО, СОГЛАСОВАНО, УТВЕРЖДАЮ. */
export type StampKind = "accepted" | "agreed" | "approved";

export type PaperStamp = {
  readonly stamp: StampKind;
  readonly title: string;
  readonly lines: readonly PaperText[];
};

export type SignatureLine = {
  readonly label: PaperText;
  readonly person?: PersonSlot;
  readonly on?: PaperText;
};

/** A numbered point of a paper and the points under it; `number` is “2” or “2.1”, without a full stop at its end. */
export type PaperPoint = {
  readonly number: string;
  readonly text: PaperText;
  readonly points?: readonly PaperPoint[];
};

/** A part of a paper, as data: `toMarkdown` and `toHtml` give it a shape. An `annex` begins a new page. */
export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: PaperText }
  | { readonly kind: "paragraph"; readonly text: PaperText }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly PaperText[] }
  /** Points that follow each other: 1, 2 of an order, or 3.1, 3.2 under the third section of a regulation. */
  | { readonly kind: "points"; readonly points: readonly PaperPoint[] }
  | {
      readonly kind: "table";
      readonly caption?: PaperText;
      readonly headings: readonly PaperText[];
      readonly rows: readonly (readonly PaperText[])[];
    }
  | {
      readonly kind: "fields";
      readonly fields: readonly { readonly label: string; readonly value: PaperText }[];
    }
  | {
      readonly kind: "requisites";
      readonly number?: PaperText;
      readonly on?: PaperText;
      readonly place?: PaperText;
    }
  | { readonly kind: "stamps"; readonly stamps: readonly PaperStamp[] }
  | { readonly kind: "signatures"; readonly lines: readonly SignatureLine[] }
  | {
      readonly kind: "annex";
      readonly number: number;
      readonly title: PaperText;
      /** The paper that it belongs to: «к приказу от … № …». */
      readonly to?: PaperText;
    };

/**
 * A requisite that the facts do not fill. With `record` it is a field of that record; with `field` alone a fact that the
 * application gives beside the records; with neither it is written by hand.
 */
export type PaperGap = {
  readonly requisite: PaperRequisite;
  readonly record?: DatasetRecord["kind"] | "activity";
  readonly field?: string;
};

/** A record that a paper was made of, in the version it had. */
export type PaperSource = {
  readonly record: DatasetRecord["kind"];
  readonly id: string;
  readonly schemaVersion: number;
};

/** What a school's paper says: plain JSON without any name. */
export type Paper = {
  readonly kind: PaperKind;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** What the facts do not fill, each once, in the order of the paper. */
  readonly gaps: readonly PaperGap[];
  /** Requisites that stand filled everywhere. */
  readonly filled: readonly PaperRequisite[];
  /** The records it was made of, in the order of kinds and ids. */
  readonly madeOf: readonly PaperSource[];
  /** Of kind, language, title and blocks, as `digestOf` makes it: equal for papers that say the same. */
  readonly digest: string;
};
