import { indexable } from "../catalogue/compiled.js";
import type { Dataset, DatasetRecord } from "../model/dataset.js";
import {
  checkCommunity,
  checkDevelopmentPlan,
  checkMethodology,
  checkTargetModel,
} from "./check-foundations.js";
import { checkOrganisation } from "./check-organisation.js";
import { checkProgram } from "./check-program.js";
import {
  checkAssignment,
  checkConsent,
  checkMentee,
  checkMentor,
  checkPairing,
  checkPerson,
} from "./check-records.js";
import { checkerOf } from "./checker-of.js";
import { earlierPrograms } from "./dataset/earlier-programs.js";
import { datasetChecks, datasetEntries } from "./dataset/register.js";
import { documentsInRecords, isShown } from "./documents-in-records.js";
import { recordsByKind } from "./records-by-kind.js";
import type { Finding } from "./rule-facts.js";
import type { RuleContext } from "./rule-context.js";

const findingsOfWhole = /* @__PURE__ */ checkerOf(datasetEntries, datasetChecks);

/**
 * What every record of a dataset does not keep, each with its place in it, and what only the whole shows: a mentor's
 * load over all pairs, a pair of one person. Documents that other records show, such as a consent, a contract or an order, are
 * not missing from their organisation, and a mentor's programs that are over stand for the evidence of an individual path. Facts of people are those of the dataset, and of the context beside them.
 * Linear in the dataset, and for a group in its mentors × mentees; never throws on a parsed one.
 *
 * @example
 * checkDataset({ ...dataset, records: [program, { ...consent, separate: false }] }, { on, profile });
 * // [{ code: "consent.not-separate", severity: "error", path: ["records", 1, "separate"], … }]
 */
export function checkDataset(dataset: Dataset, given: RuleContext): readonly Finding[] {
  const records = recordsByKind(dataset);
  const own = records.person.map(([person]) => [person.id, person] as const);
  const catalogue = given.catalogue && { catalogue: indexable(given.catalogue) };
  const context = { ...given, ...catalogue, people: new Map([...(given.people ?? []), ...own]) };
  const documents = documentsInRecords(records, given.on);
  const programs = earlierPrograms(records);
  const findings: Finding[] = [];
  for (const [i, record] of dataset.records.entries()) {
    for (const finding of findingsOfRecord(record, context)) {
      if (record.kind === "organisation" && isShown(finding, documents.get(record.id))) continue;
      if (
        finding.code === "mentor.no-trajectory" &&
        record.kind === "mentor" &&
        programs.hasOne(record, given.on)
      )
        continue;
      findings.push({ ...finding, path: ["records", i, ...finding.path] });
    }
  }
  for (const finding of findingsOfWhole(records, context)) findings.push(finding);
  return findings;
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
    case "person":
      return checkPerson(record, context);
    case "organisation":
      return checkOrganisation(record, context);
    case "target-model":
      return checkTargetModel(record, context);
    case "methodology":
      return checkMethodology(record, context);
    case "community":
      return checkCommunity(record, context);
    case "development-plan":
      return checkDevelopmentPlan(record, context);
    case "meeting":
    case "survey":
    case "answers":
      return []; // no act says anything of these that a record alone could break
  }
}
