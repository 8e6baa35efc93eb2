import type { Column } from "./column.js";

/** A column of a table that was read as a field, by its place. */
export type FieldColumn = { readonly at: number; readonly column: Column };
