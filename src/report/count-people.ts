import { countStanding, endOf, standsOn } from "./count-standing.js";
import type { AssignmentRecord, OrganisationRecord, ParticipantRecord } from "./report-record.js";
import type { ReportWindow } from "./report-window.js";
import { add, type Spot, type Tally } from "./tally.js";

export function countParticipant(tally: Tally, record: ParticipantRecord, window: ReportWindow): void {
  if (record.side === "mentor") {
    const { cells, stands } = countStanding(tally, record, "mentors", ["mentor-qualification"], window);
    if (stands && record.staff) add(cells, "mentors.staff", 1);
  } else {
    const spot = countStanding(tally, record, "mentees", ["mentee-category"], window);
    countMentee(spot, record, spot.stands);
  }
}

function countMentee({ cells }: Spot, record: ParticipantRecord, stands: boolean): void {
  const { staff, young = false, newcomer = false, paired = false, finished } = record;
  add(cells, "mentees.registered", 1);
  if (paired) add(cells, "mentees.paired", 1);
  if (stands && staff) {
    add(cells, "mentees.staff", 1);
    if (young) add(cells, "mentees.young", 1);
    if (newcomer) add(cells, "mentees.newcomers", 1);
  }
  if (finished === undefined) return;
  add(cells, "mentees.finished", 1);
  if (finished.certified) add(cells, "mentees.certified", 1);
  if (finished.contests) add(cells, "mentees.in-contests", 1);
}

export function countAssignment(tally: Tally, record: AssignmentRecord, { closing }: ReportWindow): void {
  const { cells } = tally.standing(record.place, record, ["mentor-qualification"]);
  if (!standsOn(closing, record.from, endOf(record))) return;
  add(cells, "assignments.active", 1);
  if (record.consent && record.supplement && record.order) add(cells, "assignments.documented", 1);
}

export function countOrganisation(tally: Tally, record: OrganisationRecord): void {
  const { cells } = tally.spot(record.place);
  const { staff, readiness, complete = false, incentives = false, retention = [] } = record;
  add(cells, "organisations.total", 1);
  if (complete) add(cells, "organisations.complete", 1);
  if (incentives) add(cells, "organisations.with-incentives", 1);
  if (staff !== undefined) {
    add(cells, "staff.teaching", staff.teaching);
    add(cells, "staff.young", staff.young ?? 0);
    add(cells, "staff.newcomers", staff.newcomers ?? 0);
    add(cells, "staff.category-holders", staff.categoryHolders ?? 0);
  }
  if (readiness !== undefined) {
    add(cells, "readiness.base", 2 * (readiness.present + readiness.partial + readiness.absent));
    add(cells, "readiness.points", 2 * readiness.present + readiness.partial);
  }
  for (const { months, hired, stayed } of retention) {
    add(cells, `young-hired.${months}-months`, hired);
    add(cells, `young-hired.${months}-months-stayed`, stayed);
  }
}
