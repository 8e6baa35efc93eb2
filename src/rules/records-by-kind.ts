import type { Dataset, DatasetRecord } from "../model/dataset.js";

type OfKind<Kind extends DatasetRecord["kind"]> = Extract<DatasetRecord, { kind: Kind }>;

/** The records of a dataset, each with its place in it. */
export type RecordsByKind = {
  readonly [Kind in DatasetRecord["kind"]]: readonly (readonly [OfKind<Kind>, number])[];
};

/** All records in one pass, so that no rule looks through those it is not about. */
export function recordsByKind({ records }: Dataset): RecordsByKind {
  const found: Record<DatasetRecord["kind"], (readonly [DatasetRecord, number])[]> = {
    program: [],
    mentor: [],
    mentee: [],
    person: [],
    organisation: [],
    "target-model": [],
    methodology: [],
    community: [],
    "development-plan": [],
    assignment: [],
    pairing: [],
    meeting: [],
    survey: [],
    answers: [],
    consent: [],
  };
  for (const [i, record] of records.entries()) found[record.kind].push([record, i]);
  return found as unknown as RecordsByKind; // each list holds its own kind, which the loop cannot say
}
