import { canonicalJson } from "../../base/canonical-json.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { withoutPrices } from "./how-faults.js";
import type { MatchingFault } from "./matching-fault.js";
import type { MatchingRefusal } from "../answer/matching-refusal.js";
import { findPosition } from "../request/matching-request.js";
import { matchAgain } from "../why/remedy.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

const knownRefusals: Readonly<Record<MatchingRefusal["code"], true>> = {
  "locked.over-full": true,
  "minimum.unreachable": true,
  "everybody.impossible": true,
  "conditions.unsatisfiable": true,
  "cases.too-many": true,
  "objectives.too-large": true,
  "stable.side-condition": true,
};

/** Checks that a refusal follows from the request, by its count of seats or else by matching again. */
export function refusalFaults(
  candidates: Candidates,
  { how, pairs, refusal: said }: MatchingToVerify,
): readonly MatchingFault[] {
  if (said === undefined) return [];
  const path = ["refusal"];
  const faults: MatchingFault[] = [];
  if (pairs.length > 0) faults.push({ code: "refusal.with-pairs", path, details: { pairs: pairs.length } });
  if (how === undefined || !Object.hasOwn(knownRefusals, said.code)) {
    return [...faults, { code: "refusal.unverifiable", path, details: { said: said.code } }];
  }
  const asked = how.method === "best" && how.options.everybody === true;
  if (asked && said.code === "everybody.impossible" && tooFewSeats(candidates, said)) return faults;
  const { refusal: found } = matchAgain(candidates, withoutPrices(how));
  if (found !== undefined && canonicalJson(said) === canonicalJson(found)) return faults;
  const facts = { said: said.code, ...(found && { found: found.code }) };
  return [...faults, { code: "refusal.wrong", path, details: facts }];
}

/** Whether these mentees have no candidates except these mentors, with fewer seats than mentees (Hall). */
function tooFewSeats(
  { mentees, mentors, seats, start, mentor, lockedTo }: Candidates,
  said: Extract<MatchingRefusal, { readonly code: "everybody.impossible" }>,
): boolean {
  const facts: unknown = said.details;
  if (typeof facts !== "object" || facts === null) return false;
  const { mentees: named, mentors: among, seats: counted } = facts as Readonly<Record<string, unknown>>;
  if (!isTexts(named) || !isTexts(among)) return false;
  const menteePositions = new Set(named.map((id) => findPosition(mentees, id)));
  const mentorPositions = new Set(among.map((id) => findPosition(mentors, id)));
  if (menteePositions.size < named.length || mentorPositions.size < among.length) return false;
  let left = 0;
  for (const j of mentorPositions) left += seats[j] ?? NaN;
  for (const j of lockedTo) if (mentorPositions.has(j)) left--;
  for (const i of menteePositions) {
    if (i === -1 || lockedTo[i] !== -1) return false;
    for (let e = start[i]!; e < start[i + 1]!; e++) if (!mentorPositions.has(mentor[e]!)) return false;
  }
  return counted === left && left < menteePositions.size;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
