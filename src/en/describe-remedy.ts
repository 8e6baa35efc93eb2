import { contractParts } from "../codes/people/assignment-facts.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/people/roles.js";
import type { Missing, Remedy } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { isActor } from "../lifecycle/engine/actor.js";
import { actorsAnd, actorsOr } from "./actor-name.js";
import { dayEn, listEn } from "../base/words-en.js";

/**
 * Says in English what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "the head of the organisation or the curator does it"
 */
export function describeRemedy(remedy: Remedy): string {
  switch (remedy.do) {
    case "wait":
      return `wait until ${dayEn(remedy.until)}`;
    case "ask":
      return `${actorsOr(remedy.actors)} does it`;
    case "supply":
      return remedy.missing.map(missingEn).join("; ");
    case "choose":
      return `choose one of ${listEn(remedy.among)}`;
    case "choose-day":
      return `name a day from ${dayEn(remedy.from)}${remedy.to ? ` to ${dayEn(remedy.to)}` : ""}`;
    case "drop":
      return `leave out ${listEn(remedy.these ?? [remedy.field])}`;
    case "first":
      return `first: ${remedy.steps.map((step) => commandEn(step.machine, step.command) + (step.of === undefined ? "" : ` (${nameEn(step.of)})`)).join(", ")}`;
    case "bring": {
      const labels = remedy.to.map((status) => labelOfStatus(remedy.machine, status)?.en ?? status);
      return `${wordIn(thingsEn, remedy.machine)}: must be ${labels.map((label) => `“${label}”`).join(" or ")}`;
    }
    case "mend":
      return remedy.record === "program" ? "mend the program" : "mend what stands against the mentor";
    case "nothing":
      return "nothing can be done";
  }
}

const thingsEn: Readonly<Record<string, string>> = {
  program: "the program",
  assignment: "the mentor's assignment",
  pairing: "the pair",
};

/** What to do about a thing that is missing; `of` says whose or which. */
function missingEn({ what, of }: Missing): string {
  switch (what) {
    case "document":
      return `supply the ${nameEn(of)}`;
    case "consent":
    case "agreement":
      return `get the ${what} of ${isActor(of) ? actorsAnd([of]) : `the participant “${of}”`}`;
    case "activity":
      return `hold the activity “${of}”`;
    case "survey":
      return `survey ${isActor(of) ? actorsAnd([of]) : `the participant “${of}”`}`;
    case "outcome":
      return `judge the outcome of the difficulty “${of}”`;
    case "calendar":
    case "text":
      return `give the ${nameEn(of)}`;
    case "part":
      return `say in the supplement: ${nameEn(of)}`;
    case "id":
      return `give the id of ${nameEn(of)}`;
  }
}

const fields: Readonly<Record<string, string>> = {
  order: "order",
  document: "document in writing",
  contract: "contract supplement",
  report: "final report",
  remark: "remark",
  reason: "reason",
  calendar: "production calendar",
  week: "working week",
  context: "facts that the command is judged by",
};

/** A role, a part of a contract, a field, or else a ref as it is. */
function nameEn(of: string): string {
  return entryIn(roles, of)?.en ?? entryIn(contractParts, of)?.en ?? wordIn({ ...fields, ...thingsEn }, of);
}

function commandEn(name: string, command: string): string {
  return labelOfCommand(name, command)?.en ?? command;
}

/** What is not in the list is said as it is; inherited names are not in it. */
function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}
