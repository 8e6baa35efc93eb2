import { colonEn } from "../base/words-en.js";
import { say } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { labelOf } from "../catalogue/label-of.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import type { Coded } from "../model/coded.js";
import type { PlanOutcome } from "../needs/data/purpose-plans.js";
import type { OrderConflict } from "../needs/order-counts.js";
import type {
  ProposalReasonFacts,
  ProposedActivity,
  ProposedOutcome,
  Unaddressed,
} from "../needs/proposed-activity.js";

/**
 * Why an activity is proposed: one line for each reason, in the words of the catalogue.
 *
 * @example
 * const [first] = proposePlan({ difficulties: [], strengths: [], term, catalogue });
 * if (first !== undefined) explainProposal(first, catalogue); // ["brings mentor and mentee together"]
 */
export function explainProposal({ why }: ProposedActivity, catalogue: Catalogue): readonly string[] {
  const sentences = sentencesFor(namesIn(catalogue));
  return why.map((reason) => say(sentences, reason));
}

/**
 * Why a difficulty has no activity, and what to do about it.
 *
 * @example
 * const { unaddressed } = draftPlan({ difficulties: [{ code: "PD-MET-02", level: 0 }], strengths: [], term, catalogue });
 * unaddressed.map((each) => describeUnaddressed(each, catalogue));
 * // ["“Lesson structure and timing”: no difficulty, so no activity is needed"]
 */
export function describeUnaddressed({ difficulty, reason }: Unaddressed, catalogue: Catalogue): string {
  return `${namesIn(catalogue).difficulty(difficulty)}: ${unaddressedBecause[reason]}`;
}

/**
 * What the program is to end with, and whether the plan shows it.
 *
 * @example
 * const { outcomes } = draftPlan({ difficulties: [], strengths: [], purpose: "formation", term, catalogue });
 * outcomes.map(describeOutcome)[1]; // "the teacher stays in the profession: the time after the program will show"
 */
export function describeOutcome({ outcome, shownBy }: ProposedOutcome): string {
  return shownBy.length > 0 ? outcomes[outcome] : `${outcomes[outcome]}: ${left(outcome)}`;
}

function left(outcome: PlanOutcome): string {
  return outcome === "stays-in-profession"
    ? "the time after the program will show"
    : "nothing in the plan shows it yet; add an activity yourself";
}

/**
 * Why two counts of orders cannot be added.
 *
 * @example
 * const merged = mergeOrders(ofSchool, ofSchool);
 * if (!merged.ok) describeOrderConflict(merged.issues[0]);
 * // "orders not added: organisations that stand in both (1) would count twice"
 */
export function describeOrderConflict({ code, details }: OrderConflict): string {
  return say(conflicts, { code, details });
}

const conflicts: Sentences<{ "orders.overlap": OrderConflict["details"] }> = {
  "orders.overlap": (details) =>
    `orders not added: organisations that stand in both (${details.organisations.length}) would count twice`,
};

type Names = {
  readonly difficulty: (code: string) => string;
  readonly activity: (code: string) => string;
  readonly strength: (strength: Coded) => string;
};

function namesIn(given: Catalogue): Names {
  const catalogue = indexable(given);
  const titles = catalogue.properties["activities"]?.values ?? {};
  const difficulty = (code: string) => `“${labelOf(catalogue, code, "en")?.text ?? code}”`;
  return {
    difficulty,
    activity: (code) => `“${(Object.hasOwn(titles, code) ? titles[code]?.["en"] : undefined) ?? code}”`,
    strength: ({ code, asWritten }) =>
      code === undefined || labelOf(catalogue, code, "en") === undefined
        ? `“${asWritten ?? code ?? ""}”`
        : difficulty(code),
  };
}

const levels = ["none", "slight", "noticeable", "strong"] as const;

/** None when neither a code nor words of it are known. */
function strengthOf(strength: Coded, name: Names): readonly string[] {
  return strength.code === undefined && strength.asWritten === undefined ? [] : [name.strength(strength)];
}

function sentencesFor(name: Names): Sentences<ProposalReasonFacts> {
  return {
    "usual-for-difficulty": ({ difficulty, level, turn }) =>
      `${turn === 1 ? "usually helps" : "helps further"} with ${name.difficulty(difficulty)} (${levels[level]})`,
    "usual-for-group": ({ difficulty }) =>
      `the catalogue does not say what helps with ${name.difficulty(difficulty)}; this is usual for its neighbours`,
    "shows-strength": ({ strength }) => `lets a strength be seen${colonEn(strengthOf(strength, name))}`,
    "comes-after": ({ activities }) =>
      activities.length === 0
        ? "comes after others"
        : `comes after: ${activities.map(name.activity).join(", ")}`,
    "fits-purpose": ({ purpose }) => `such activities come first when the purpose is ${purposes[purpose]}`,
    "opens-for-purpose": ({ purpose }) => `a start when the purpose is ${purposes[purpose]}`,
    "shows-outcome": ({ outcome }) => `shows the outcome: ${outcomes[outcome]}`,
    "opens-program": () => "brings mentor and mentee together",
    "agrees-on-plan": () => "here the plan is agreed on and changed to fit",
    "looks-back": () => "a look at how things are going",
    "closes-program": () => "sums up the work of the pair",
    "reports-results": () => "keeps what has been reached",
  };
}

const unaddressedBecause: Readonly<Record<Unaddressed["reason"], string>> = {
  "no-difficulty": "no difficulty, so no activity is needed",
  "code-unknown": "the catalogue has no such entry; check the code or migrate it to the new version",
  "no-usual-activity": "the catalogue does not say what usually helps; choose an activity yourself",
  "no-room": "there was no room; lengthen the term or allow more activities a month",
};

const purposes: Readonly<Record<MentoringPurpose, string>> = {
  formation: "entering the profession",
  development: "professional development",
  adaptation: "settling into the duties and the staff",
};

const outcomes: Readonly<Record<PlanOutcome, string>> = {
  "lessons-unaided": "the teacher gives lessons unaided",
  "stays-in-profession": "the teacher stays in the profession",
  "new-acquired": "what is new and what the program is for has been acquired",
  "new-in-lessons": "what is new is used in lessons",
  "duties-unaided": "the teacher performs the duties without help",
  "accepted-by-staff": "the staff has accepted the teacher",
};
