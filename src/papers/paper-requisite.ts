import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import type { DatasetRecord } from "../model/dataset.js";
import { paperRequisites } from "./data/paper-requisites.js";

type Table = typeof paperRequisites;

/** Something that a paper must or usually does say: its number, the mentor, the size of the payment. */
export type PaperRequisite = { readonly [Kind in PaperKind]: keyof Table[Kind] }[PaperKind];

/** The requisites of one kind of paper. */
export type RequisiteOf<Kind extends PaperKind> = Extract<keyof Table[Kind], PaperRequisite>;

/** In how many published papers a requisite was read, and what fills it: a field of a record, or a fact given beside them. */
export type RequisiteEntry = {
  readonly seen: number;
  readonly record?: DatasetRecord["kind"] | "activity";
  readonly field?: string;
};

/**
 * The requisites of a kind of paper, in the order in which they stand, and what fills each.
 *
 * @example requisitesOf("contract-supplement").payment // { seen: 2, record: "assignment", field: "contract.payment" }
 */
export function requisitesOf<Kind extends PaperKind>(
  kind: Kind,
): Readonly<Record<RequisiteOf<Kind>, RequisiteEntry>> {
  const table: { readonly [One in PaperKind]: Readonly<Record<RequisiteOf<One>, RequisiteEntry>> } =
    paperRequisites;
  return table[kind];
}
