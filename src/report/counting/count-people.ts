import { accountOf, noteStanding, postStanding, stayOf } from "./count-standing.js";
import type { DayBook } from "./day-book.js";
import type { Ledger } from "./ledger.js";
import { columnsOf, type Sheet } from "./sheet.js";
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
  const stay = noteStanding(ledger, record, mentorAccount, days);
  if (record.contestEntrant === true) ledger.add(ofMentors["mentors.contest-entrants"], 1);
  if (stay.stands) {
    if (record.staff) ledger.add(ofMentors["mentors.staff"], 1);
    if (record.paid === true) ledger.add(ofMentors["mentors.paid"], 1);
    if (record.byOrder === true) ledger.add(ofMentors["mentors.by-order"], 1);
  }
  postStanding(ledger, record, mentorAccount, stay);
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
  const stay = noteStanding(ledger, record, menteeAccount, days);
  const { staff, young = false, newcomer = false, paired = false, finished } = record;
  ledger.add(ofMentees["mentees.registered"], 1);
  if (paired) ledger.add(ofMentees["mentees.paired"], 1);
  if (record.contestEntrant === true) ledger.add(ofMentees["mentees.contest-entrants"], 1);
  if (stay.stands && staff) {
    ledger.add(ofMentees["mentees.staff"], 1);
    if (young) ledger.add(ofMentees["mentees.young"], 1);
    if (newcomer) ledger.add(ofMentees["mentees.newcomers"], 1);
  }
  if (finished !== undefined) {
    ledger.add(ofMentees["mentees.finished"], 1);
    if (finished.certified) ledger.add(ofMentees["mentees.certified"], 1);
    if (finished.contests) ledger.add(ofMentees["mentees.in-contests"], 1);
  }
  postStanding(ledger, record, menteeAccount, stay);
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
  ledger.open(record);
  ledger.addThings(ofAssignments["assignments.active"], 1);
  if (record.consent && record.supplement && record.order)
    ledger.addThings(ofAssignments["assignments.documented"], 1);
  ledger.post();
}

const ofOrganisations = columnsOf("organisations", "documents", "staff", "readiness", "young-hired");

export const organisationSheet: Sheet<OrganisationRecord> = { columns: ofOrganisations, breakdown: {} };

export function countOrganisation(ledger: Ledger<OrganisationRecord>, record: OrganisationRecord): void {
  ledger.open(record);
  const { staff, readiness, complete = false, incentives = false, retention = [] } = record;
  ledger.add(ofOrganisations["organisations.total"], 1);
  if (complete) ledger.add(ofOrganisations["organisations.complete"], 1);
  if (incentives) ledger.add(ofOrganisations["organisations.with-incentives"], 1);
  if (record.withPairs === true) ledger.add(ofOrganisations["organisations.with-pairs"], 1);
  if (staff !== undefined) {
    ledger.add(ofOrganisations["staff.teaching"], staff.teaching);
    ledger.add(ofOrganisations["staff.young"], staff.young ?? 0);
    ledger.add(ofOrganisations["staff.newcomers"], staff.newcomers ?? 0);
    ledger.add(ofOrganisations["staff.category-holders"], staff.categoryHolders ?? 0);
  }
  if (readiness !== undefined) noteReadiness(ledger, readiness);
  for (const { months, hired, stayed } of retention) {
    ledger.add(ofOrganisations[`young-hired.${months}-months`], hired);
    ledger.add(ofOrganisations[`young-hired.${months}-months-stayed`], stayed);
  }
  const documents = new Set(record.documents);
  ledger.add(ofOrganisations["documents.in-place"], documents.size);
  ledger.post();
  for (const document of documents) {
    ledger.add(ofOrganisations["documents.in-place"], 1);
    ledger.postIn("document-kind", document);
  }
}

/** Two points for an item that is present, one for one that is present in part. Items are noted alone: none is half an item. */
function noteReadiness(
  ledger: Ledger<OrganisationRecord>,
  { present, partial, absent }: NonNullable<OrganisationRecord["readiness"]>,
): void {
  for (const items of [present, present, partial, partial, absent, absent])
    ledger.add(ofOrganisations["readiness.base"], items);
  for (const items of [present, present, partial]) ledger.add(ofOrganisations["readiness.points"], items);
}
