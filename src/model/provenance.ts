import * as z from "zod";
import type { DocumentKind } from "../codes/programs/document-kind-keys.js";
import { documentKinds } from "../codes/programs/document-kind-keys.js";
import type { ReadPart, RegionBasis } from "../codes/law/provenance-keys.js";
import { readParts, regionBases } from "../codes/law/provenance-keys.js";
import { code, keyOf, list, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/** Where a program was read from, when it was not entered by hand, and what the reader noticed. */
export type Provenance = {
  readonly sources: readonly string[];
  readonly document: DocumentKind;
  readonly read: ReadPart;
  /** Whose document it says it is, in its own words. */
  readonly scopeAsWritten?: string;
  readonly regionKnown?: RegionBasis;
  readonly remarks: readonly string[];
  readonly tags: readonly string[];
};

export const provenanceSchema: z.ZodType<Provenance, Given<Provenance>> = z.lazy(() =>
  z.strictObject({
    sources: list(text),
    document: keyOf(documentKinds),
    read: keyOf(readParts),
    scopeAsWritten: text.exactOptional(),
    regionKnown: keyOf(regionBases).exactOptional(),
    remarks: list(text),
    tags: list(code),
  }),
);
