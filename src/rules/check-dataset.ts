import type { Dataset, DatasetRecord } from "../model/dataset.js";
import { checkOrganisation } from "./check-organisation.js";
import { checkProgram } from "./check-program.js";
import { checkAssignment, checkConsent, checkMentee, checkMentor, checkPairing } from "./check-records.js";
import { datasetRules } from "./dataset-rules.js";
import { asking } from "./asking.js";
import type { RuleContext } from "./rule.js";
import type { Finding } from "./rule-facts.js";

const askDataset = asking(datasetRules);

/**
 * What every record of a dataset does not keep, each with its place in it, and what only the whole shows: a mentor's
 * load over all pairs, a pair of one person. Facts of people are those of the dataset, and of the context beside them.
 * Linear in the dataset; never throws on a parsed one.
 */
export function checkDataset(dataset: Dataset, given: RuleContext): readonly Finding[] {
  const context = { ...given, people: peopleOf(dataset, given) };
  const ofRecords = dataset.records.flatMap((record, i) =>
    findingsOfRecord(record, context).map((finding): Finding => ({
      ...finding,
      path: ["records", i, ...finding.path],
    })),
  );
  return [...ofRecords, ...askDataset(dataset, context)];
}

function peopleOf(
  { records }: Dataset,
  { people = new Map() }: RuleContext,
): NonNullable<RuleContext["people"]> {
  const own = records.flatMap((record) => (record.kind === "person" ? [[record.id, record] as const] : []));
  return new Map([...people, ...own]);
}

function findingsOfRecord(record: DatasetRecord, context: RuleContext): readonly Finding[] {
  switch (record.kind) {
    case "program":
      return checkProgram(record, context);
    case "mentor":
      return checkMentor(record, context);
    case "mentee":
      return checkMentee(record, context);
    case "pairing":
      return checkPairing(record, context);
    case "assignment":
      return checkAssignment(record, context);
    case "consent":
      return checkConsent(record, context);
    case "organisation":
      return checkOrganisation(record, context);
    case "person":
    case "target-model":
    case "methodology":
    case "community":
    case "development-plan":
    case "meeting":
    case "survey":
      return []; // no act says anything of these that a record alone could break
  }
}
