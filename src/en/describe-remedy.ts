import { calledEn, type Speech } from "../base/names.js";
import { unnamed } from "../base/say.js";
import type { Called } from "../base/text.js";
import { contractParts, departures } from "../codes/people/assignment-facts.js";
import { endGrounds } from "../codes/people/end-grounds.js";
import { entryIn, type CodeEntry } from "../codes/code-list.js";
import { roles } from "../codes/people/roles.js";
import { commandFieldWords } from "../lifecycle/command-field-words.js";
import type { Missing, Remedy, RemedyStep } from "../lifecycle/engine/remedy.js";
import { labelOfCommand, labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { isActor } from "../lifecycle/engine/actor.js";
import { actorName, actorsAnd, actorsOr } from "./actor-name.js";
import { allCalledEn, colonEn, dayEn, inBracketsEn } from "../base/words-en.js";

/**
 * Says in English what would remove a reason of a refusal.
 *
 * @example
 * describeRemedy({ do: "ask", actors: ["head", "curator"] });
 * // "the head of the organisation or the curator does it"
 */
export function describeRemedy(remedy: Remedy): string {
  return remedyEn(remedy, unnamed);
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeRemedyWith({ names: (ref) => ({ visit: "Lesson visit" })[ref] });
 * say({ do: "supply", field: "activities", missing: [{ what: "activity", of: "visit" }] });
 * // "hold the activity “Lesson visit”"
 */
export function describeRemedyWith({ names }: Speech): (remedy: Remedy) => string {
  const called = calledEn(names);
  return (remedy) => remedyEn(remedy, called);
}

function remedyEn(remedy: Remedy, called: Called): string {
  switch (remedy.do) {
    case "wait":
      return `wait until ${dayEn(remedy.until)}`;
    case "ask":
      return `${actorsOr(remedy.actors)} does it`;
    case "supply":
      return remedy.missing.length === 0
        ? `give the ${fieldEn(remedy.field)}`
        : each(remedy.missing.map((one) => missingEn(one, called)));
    case "choose":
      return chooseEn(remedy.field, remedy.among, called);
    case "choose-day":
      return `name a day from ${dayEn(remedy.from)}${remedy.to ? ` to ${dayEn(remedy.to)}` : ""}`;
    case "drop":
      return `leave out what is too much in the field “${fieldEn(remedy.field)}”${allCalledEn((remedy.these ?? []).map(called))}`;
    case "first":
      return `first${colonEn([...new Set(remedy.steps.map((step) => stepEn(step, called)))])}`;
    case "bring": {
      const labels = remedy.to.map((status) => labelOfStatus(remedy.machine, status)?.en ?? status);
      const thing = wordIn(thingsEn, remedy.machine);
      return labels.length === 0
        ? `${thing}: must be in another state`
        : `${thing}: must be ${labels.map((label) => `“${label}”`).join(" or ")}`;
    }
    case "mend":
      return remedy.record === "program" ? "mend the program" : "mend what stands against the mentor";
    case "nothing":
      return "nothing can be done";
  }
}

/** Things without a name may read alike: each is said once. */
function each(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

function chooseEn(field: string, among: readonly string[], called: Called): string {
  const labels = entryIn(choices, field);
  return labels === undefined
    ? `choose the ${fieldEn(field)}${inBracketsEn(allNamed(among, called))}`
    : `choose the ${fieldEn(field)}${inBracketsEn(among.map((code) => `“${entryIn(labels, code)?.en ?? code}”`))}`;
}

/** All of them by name, or none: half a list would mislead. */
function allNamed(among: readonly string[], called: Called): readonly string[] {
  const names = among.map((ref) => called(ref).trim());
  return names.includes("") ? [] : names;
}

/** Fields that hold a code of a list. */
const choices: Readonly<Record<string, Readonly<Record<string, CodeEntry>>>> = {
  ground: endGrounds,
  departure: departures,
};

function fieldEn(field: string): string {
  return entryIn(commandFieldWords, field)?.en ?? field;
}

function stepEn({ machine, command, of }: RemedyStep, called: Called): string {
  const order = labelOfCommand(machine, command)?.en ?? `“${command}”`;
  if (of === undefined) return order;
  const whom = isActor(of) ? actorName(of) : called(of).trim();
  return whom === "" ? order : `${order} (${whom})`;
}

const thingsEn: Readonly<Record<string, string>> = {
  program: "the program",
  assignment: "the mentor's assignment",
  pairing: "the pair",
};

/** What to do about a thing that is missing; `of` says whose or which. */
function missingEn({ what, of }: Missing, called: Called): string {
  switch (what) {
    case "document":
      return `supply the ${nameEn(of)}`;
    case "consent":
    case "agreement":
      return `get the ${what} of ${isActor(of) ? actorsAnd([of]) : `the participant${called(of)}`}`;
    case "activity":
      return `hold the activity${called(of)}`;
    case "survey":
      return `survey ${isActor(of) ? actorsAnd([of]) : `the participant${called(of)}`}`;
    case "outcome":
      return `judge the outcome of the difficulty${called(of)}`;
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

/** What is not in the list is said as it is; inherited names are not in it. */
function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word;
}
