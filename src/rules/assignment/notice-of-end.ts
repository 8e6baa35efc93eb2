import { assignmentBases } from "../../codes/people/assignment-keys.js";
import type { Assignment } from "../../model/assignment.js";

/** Whether a notice ends an assignment: both articles are about an employee's extra work, not about a permanent duty. */
export function endsByNotice({ amongEmployees, basis }: Assignment): boolean {
  return amongEmployees && assignmentBases[basis].clause;
}

/** Whether an assignment that ended on this ground ended by the will of one side, which must give notice. */
export function needsNotice(ground: string): boolean {
  return ground === "by-mentor" || ground === "by-employer";
}
