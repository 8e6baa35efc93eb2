import { accountOf, countStanding, stayOf } from "./count-standing.js";
import { add, addThings, columnsOf, type Ledger, type Sheet } from "./ledger.js";
import type { AssignmentRecord, OrganisationRecord, ParticipantRecord } from "../records/report-record.js";
import type { ReportWindow } from "../report-window.js";
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
  window: ReportWindow,
): void {
  const { rows, stands } = countStanding(ledger, record, mentorAccount, window);
  if (record.contestEntrant === true) add(rows, ofMentors["mentors.contest-entrants"], 1);
  if (!stands) return;
  if (record.staff) add(rows, ofMentors["mentors.staff"], 1);
  if (record.paid === true) add(rows, ofMentors["mentors.paid"], 1);
  if (record.byOrder === true) add(rows, ofMentors["mentors.by-order"], 1);
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
  window: ReportWindow,
): void {
  const { rows, stands } = countStanding(ledger, record, menteeAccount, window);
  const { staff, young = false, newcomer = false, paired = false, finished } = record;
  add(rows, ofMentees["mentees.registered"], 1);
  if (paired) add(rows, ofMentees["mentees.paired"], 1);
  if (record.contestEntrant === true) add(rows, ofMentees["mentees.contest-entrants"], 1);
  if (stands && staff) {
    add(rows, ofMentees["mentees.staff"], 1);
    if (young) add(rows, ofMentees["mentees.young"], 1);
    if (newcomer) add(rows, ofMentees["mentees.newcomers"], 1);
  }
  if (finished === undefined) return;
  add(rows, ofMentees["mentees.finished"], 1);
  if (finished.certified) add(rows, ofMentees["mentees.certified"], 1);
  if (finished.contests) add(rows, ofMentees["mentees.in-contests"], 1);
}

const ofAssignments = columnsOf("assignments");

export const assignmentSheet: Sheet<AssignmentRecord> = {
  columns: ofAssignments,
  breakdown: { "mentor-qualification": ({ mentorQualifications }) => valueOf(mentorQualifications) },
};

export function countAssignment(
  ledger: Ledger<AssignmentRecord>,
  record: AssignmentRecord,
  window: ReportWindow,
): void {
  if (!stayOf(record, window).stands) return;
  const { rows } = ledger.spot(record);
  const whose = ledger.contributorOf(record);
  addThings(rows, ofAssignments["assignments.active"], 1, whose);
  if (record.consent && record.supplement && record.order)
    addThings(rows, ofAssignments["assignments.documented"], 1, whose);
}

const ofOrganisations = columnsOf("organisations", "documents", "staff", "readiness", "young-hired");

export const organisationSheet: Sheet<OrganisationRecord> = { columns: ofOrganisations, breakdown: {} };

export function countOrganisation(ledger: Ledger<OrganisationRecord>, record: OrganisationRecord): void {
  const spot = ledger.spot(record);
  const { rows } = spot;
  const { staff, readiness, complete = false, incentives = false, retention = [] } = record;
  add(rows, ofOrganisations["organisations.total"], 1);
  if (complete) add(rows, ofOrganisations["organisations.complete"], 1);
  if (incentives) add(rows, ofOrganisations["organisations.with-incentives"], 1);
  if (record.withPairs === true) add(rows, ofOrganisations["organisations.with-pairs"], 1);
  for (const document of new Set(record.documents)) {
    const inKind = [...rows, ...ledger.extra(spot, "document-kind", document)];
    add(inKind, ofOrganisations["documents.in-place"], 1);
  }
  if (staff !== undefined) {
    add(rows, ofOrganisations["staff.teaching"], staff.teaching);
    add(rows, ofOrganisations["staff.young"], staff.young ?? 0);
    add(rows, ofOrganisations["staff.newcomers"], staff.newcomers ?? 0);
    add(rows, ofOrganisations["staff.category-holders"], staff.categoryHolders ?? 0);
  }
  if (readiness !== undefined) {
    const { present, partial, absent } = readiness;
    add(rows, ofOrganisations["readiness.base"], 2 * (present + partial + absent));
    add(rows, ofOrganisations["readiness.points"], 2 * present + partial);
  }
  for (const { months, hired, stayed } of retention) {
    add(rows, ofOrganisations[`young-hired.${months}-months`], hired);
    add(rows, ofOrganisations[`young-hired.${months}-months-stayed`], stayed);
  }
}
