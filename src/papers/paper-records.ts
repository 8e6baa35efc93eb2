import type { Path } from "../base/path.js";
import type { DatasetRecord } from "../model/dataset.js";
import type { PaperGiven, PaperRecords } from "./paper-facts.js";

/** The facts of any kind, as far as they are records. */
export type AnyFacts = PaperGiven & Partial<PaperRecords>;

/** A record among the facts, and where it stands. */
export type PlacedRecord = { readonly record: DatasetRecord; readonly path: Path };

/** Names of facts that hold records, one or many: a name that is missing here does not compile. */
const names: Readonly<Record<keyof PaperRecords | "organisation" | "persons", true>> = {
  organisation: true,
  persons: true,
  assignment: true,
  assignments: true,
  consent: true,
  meetings: true,
  mentee: true,
  mentees: true,
  mentor: true,
  mentors: true,
  model: true,
  pairing: true,
  pairings: true,
  plan: true,
  program: true,
  programs: true,
  surveys: true,
};

/** Every record among the facts, with its place. */
export function recordsIn(facts: AnyFacts): readonly PlacedRecord[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name): readonly PlacedRecord[] => {
    const given: DatasetRecord | readonly DatasetRecord[] | undefined = facts[name];
    if (given === undefined) return [];
    return isOne(given)
      ? [{ record: given, path: [name] }]
      : given.map((record, i) => ({ record, path: [name, i] }));
  });
}

function isOne(given: DatasetRecord | readonly DatasetRecord[]): given is DatasetRecord {
  return !Array.isArray(given);
}
