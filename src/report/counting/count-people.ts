import { accountOf, countStanding, stayOf } from "./count-standing.js";
import type { DayBook } from "./day-book.js";
import { columnsOf, type Ledger, type Sheet } from "./ledger.js";
import type { AssignmentRecord, OrganisationRecord, ParticipantRecord } from "../records/report-record.js";
import { valueOf } from "./value-of.js";

const ofMentors = columnsOf("mentors");
const mentorAccount = accountOf("mentors", ofMentors);

export const mentorSheet: Sheet<ParticipantRecord> = {
  columns: ofMentors,
  breakdown: { "mentor-qualification": ({ mentorQualifications }) => valueOf(mentorQualifications) },
};

export function countMentor(
  ledger: Ledger<ParticipantRecord>,
  record: ParticipantRecord,
  days: DayBook,
): void {
  const { spot, stay } = countStanding(ledger, record, mentorAccount, days);
  if (record.contestEntrant === true) ledger.add(spot, ofMentors["mentors.contest-entrants"], 1);
  if (!stay.stands) return;
  if (record.staff) ledger.add(spot, ofMentors["mentors.staff"], 1);
  if (record.paid === true) ledger.add(spot, ofMentors["mentors.paid"], 1);
  if (record.byOrder === true) ledger.add(spot, ofMentors["mentors.by-order"], 1);
}

const ofMentees = columnsOf("mentees");
const menteeAccount = accountOf("mentees", ofMentees);

export const menteeSheet: Sheet<ParticipantRecord> = {
  columns: ofMentees,
  breakdown: { "mentee-category": ({ menteeCategories }) => valueOf(menteeCategories) },
};

export function countMentee(
  ledger: Ledger<ParticipantRecord>,
  record: ParticipantRecord,
  days: DayBook,
): void {
  const { spot, stay } = countStanding(ledger, record, menteeAccount, days);
  const { staff, young = false, newcomer = false, paired = false, finished } = record;
  ledger.add(spot, ofMentees["mentees.registered"], 1);
  if (paired) ledger.add(spot, ofMentees["mentees.paired"], 1);
  if (record.contestEntrant === true) ledger.add(spot, ofMentees["mentees.contest-entrants"], 1);
  if (stay.stands && staff) {
    ledger.add(spot, ofMentees["mentees.staff"], 1);
    if (young) ledger.add(spot, ofMentees["mentees.young"], 1);
    if (newcomer) ledger.add(spot, ofMentees["mentees.newcomers"], 1);
  }
  if (finished === undefined) return;
  ledger.add(spot, ofMentees["mentees.finished"], 1);
  if (finished.certified) ledger.add(spot, ofMentees["mentees.certified"], 1);
  if (finished.contests) ledger.add(spot, ofMentees["mentees.in-contests"], 1);
}

const ofAssignments = columnsOf("assignments");

export const assignmentSheet: Sheet<AssignmentRecord> = {
  columns: ofAssignments,
  breakdown: { "mentor-qualification": ({ mentorQualifications }) => valueOf(mentorQualifications) },
};

export function countAssignment(
  ledger: Ledger<AssignmentRecord>,
  record: AssignmentRecord,
  days: DayBook,
): void {
  if (!stayOf(record, days).stands) return;
  const spot = ledger.spot(record);
  ledger.addThings(spot, ofAssignments["assignments.active"], 1);
  if (record.consent && record.supplement && record.order)
    ledger.addThings(spot, ofAssignments["assignments.documented"], 1);
}

const ofOrganisations = columnsOf("organisations", "documents", "staff", "readiness", "young-hired");

export const organisationSheet: Sheet<OrganisationRecord> = { columns: ofOrganisations, breakdown: {} };

export function countOrganisation(ledger: Ledger<OrganisationRecord>, record: OrganisationRecord): void {
  const spot = ledger.spot(record);
  const { staff, readiness, complete = false, incentives = false, retention = [] } = record;
  ledger.add(spot, ofOrganisations["organisations.total"], 1);
  if (complete) ledger.add(spot, ofOrganisations["organisations.complete"], 1);
  if (incentives) ledger.add(spot, ofOrganisations["organisations.with-incentives"], 1);
  if (record.withPairs === true) ledger.add(spot, ofOrganisations["organisations.with-pairs"], 1);
  for (const document of new Set(record.documents)) {
    const inKind = ledger.withExtra(spot, "document-kind", document);
    ledger.add(inKind, ofOrganisations["documents.in-place"], 1);
  }
  if (staff !== undefined) {
    ledger.add(spot, ofOrganisations["staff.teaching"], staff.teaching);
    ledger.add(spot, ofOrganisations["staff.young"], staff.young ?? 0);
    ledger.add(spot, ofOrganisations["staff.newcomers"], staff.newcomers ?? 0);
    ledger.add(spot, ofOrganisations["staff.category-holders"], staff.categoryHolders ?? 0);
  }
  if (readiness !== undefined) {
    const { present, partial, absent } = readiness;
    ledger.add(spot, ofOrganisations["readiness.base"], 2 * (present + partial + absent));
    ledger.add(spot, ofOrganisations["readiness.points"], 2 * present + partial);
  }
  for (const { months, hired, stayed } of retention) {
    ledger.add(spot, ofOrganisations[`young-hired.${months}-months`], hired);
    ledger.add(spot, ofOrganisations[`young-hired.${months}-months-stayed`], stayed);
  }
}
