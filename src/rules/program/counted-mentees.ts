import type { Program } from "../../model/program.js";
import { isPersonalised } from "./is-personalised.js";
import { isMentee } from "./roles-of.js";

/** How many mentees a pair or group has, when they are people and not categories of people. */
export function countedMentees(program: Program): number | undefined {
  if (!isPersonalised(program)) return undefined;
  let count = 0;
  for (const participant of program.participants) {
    if (!isMentee(participant)) continue;
    if (!participant.individual) return undefined;
    count++;
  }
  return count === 0 ? undefined : count;
}
