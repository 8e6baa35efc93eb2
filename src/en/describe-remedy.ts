import { contractParts } from "../codes/people/assignment-facts.js";
import { entryIn } from "../codes/code-list.js";
import { roles } from "../codes/people/roles.js";
import type { Missing, Remedy } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { actorNames } from "./actor-name.js";
import { dayEn, listEn } from "../base/words-en.js";

/**
 * Says in English what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "let one of these give the command: head of the organisation, curator"
 */
export function describeRemedy(remedy: Remedy): string {
  switch (remedy.do) {
    case "wait":
      return `wait until ${dayEn(remedy.until)}`;
    case "ask":
      return `let one of these give the command: ${actorNames(remedy.actors)}`;
    case "supply":
      return `supply: ${remedy.missing.map(missingEn).join(", ")}`;
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

const missingNames: Readonly<Record<Missing["what"], string>> = {
  document: "document",
  consent: "consent",
  agreement: "agreement",
  activity: "activity",
  survey: "survey",
  outcome: "outcome of a difficulty",
  calendar: "calendar",
  text: "text",
  part: "part of the contract",
  id: "id",
};

function missingEn({ what, of }: Missing): string {
  return `${missingNames[what]} (${nameEn(of)})`;
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
