import { readParts } from "../codes/law/provenance-keys.js";
import type { Provenance } from "./provenance.js";

/**
 * Whether a record is all that its document says: entered by hand, or read to the end. Of a document read in part nobody
 * can say that something is missing.
 */
export function isReadWhole({ provenance }: { readonly provenance?: Provenance }): boolean {
  return provenance === undefined || readParts[provenance.read].complete;
}
