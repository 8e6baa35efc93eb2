import { colonEn, dayEn } from "../base/words-en.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import { legalActs } from "../codes/law/legal-acts.js";
import { paperKinds } from "../codes/organisations/paper-kinds.js";
import type { SourceRef } from "../codes/source.js";
import type { PaperProblem, PaperProblemFacts } from "../papers/paper-problem.js";
import type { PaperFinding } from "../papers/check-paper.js";
import type { PaperGap } from "../papers/paper.js";
import type { BoundParty } from "../rules/rule.js";
import { recordTitles } from "./papers/record-titles.js";
import { requisiteNames } from "./papers/requisite-names.js";
import { labelOfField } from "./label-of-field.js";

/**
 * What to fill in, and where, so that no blank is left in a paper.
 *
 * @example
 * describePaperGap({ requisite: "payment", record: "assignment", field: "contract.payment" });
 * // "Size and conditions of the payment: fill in “Supplement to the contract, pay” (mentor's assignment)"
 */
export function describePaperGap({ requisite, record, field }: PaperGap): string {
  const name = capital(requisiteNames[requisite]);
  if (record !== undefined && field !== undefined)
    return `${name}: fill in “${labelOfField(field.split("."), record)}” (${recordTitles[record]})`;
  return field === undefined ? `${name}: write it in by hand` : `${name}: give it when the paper is made`;
}

/**
 * What a paper lacks by law or recommendation, who has to state it, and what that rests on.
 *
 * @example
 * checkPaper(paper, { on, profile }).map(describePaperFinding)[0];
 * // "The paper “supplement to the contract of employment” does not give: size and conditions of the payment. …"
 */
export function describePaperFinding({ details, source }: PaperFinding): string {
  const { kind, requisite, binds, reading, layer } = details;
  const who = binds === undefined ? "" : ` ${parties[binds]} has to state it.`;
  const whose = reading === "inspectorate" ? " So the labour inspectorate reads the norm." : "";
  const recalled = source.certainty === "recalled" ? " Check the official text." : "";
  return `The paper “${paperKinds[kind].en}” does not give: ${requisiteNames[requisite]}. ${grounds[layer]}${sourceEn(source)}.${who}${whose}${recalled}`;
}

/**
 * Why these facts make no paper.
 *
 * @example
 * checkPaperFacts("order-pairs", { ...facts, pairings: [] }).map(describePaperProblem);
 * // ["There is nothing to make the paper of: no record is given"]
 */
export function describePaperProblem({ code, details }: PaperProblem): string {
  return say<PaperProblemFacts, typeof code>(sentences, { code, details });
}

const grounds: Readonly<Record<PaperFinding["details"]["layer"], string>> = {
  law: "It rests on law",
  recommendation: "It rests on recommendations",
  local: "It rests on the organisation's rules",
  hint: "This is advice",
  logic: "Without it the paper makes no sense",
};

const parties: Readonly<Record<BoundParty, string>> = {
  employer: "The employer",
  organisation: "The organisation",
  operator: "The data operator",
  mentor: "The mentor",
  "either-party": "Whoever ends the work",
};

function sourceEn({ act, clause }: SourceRef): string {
  if (act === undefined) return "";
  return `: ${legalActs[act].en}${clause === undefined ? "" : `, ${clause}`}`;
}

const sentences: Sentences<PaperProblemFacts> = {
  "facts.other-organisation": () => "The record is of another organisation than the paper",
  "facts.other-program": () => "The record is of another program than the paper",
  "facts.other-mentee": () => "The record is of another mentee than the paper",
  "facts.missing": ({ id }) => `The facts refer to the record “${id}”, which is not among them`,
  "facts.repeated": ({ id }) => `The record “${id}” is given twice`,
  "facts.empty": () => "There is nothing to make the paper of: no record is given",
  "facts.several-orders": ({ orders }) =>
    `The records tell of different orders${colonEn(orders.map(({ number, on }) => `No.\u00a0${number} of ${dayEn(on)}`))}`,
  "program.no-participants": () => "The program has no participant",
  "pairing.nobody": ({ side }) => `The pair has no ${side}`,
  "meeting.unknown-activity": ({ activity }) =>
    `A meeting served the activity “${activity}”, which is not in the plan`,
  "meeting.unknown-participant": ({ participant }) =>
    `A meeting lists “${participant}”, who is no participant of the program`,
  "history.damaged": () => "The history of the program is damaged: its events do not follow each other",
  "history.unknown-activity": ({ activity }) =>
    `The history holds the activity “${activity}”, which is not in the plan`,
  "history.other-day": ({ activity, record, history }) =>
    `The activity “${activity}” was held on ${dayEn(record)} by its record and on ${dayEn(history)} by the history`,
  "history.not-held": ({ activity }) =>
    `The activity “${activity}” was held by the history and not by its record`,
  "history.other-state": () => "The status given is not the one that the history leads to",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
