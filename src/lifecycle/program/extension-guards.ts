import { dayAfter, isCalendarDate } from "../../base/calendar-date.js";
import { labourRulesOn } from "../../rules/lifecycle-settings.js";
import { isBlank, laterOf } from "../engine/input.js";
import { isInForce, type AssignmentState } from "../states/assignment-state.js";
import type { ProgramGuard } from "./context.js";
import type { ProgramReason } from "./reason.js";
import {
  extensionLimits,
  isAsLongAsCanBe,
  isLengthening,
  resumptionLimits,
  type ExtensionLimits,
} from "./term.js";
import { nothingHelps, supply, type Remedy } from "../engine/remedy.js";

type Codes = Extract<
  ProgramReason["code"],
  `extension.${string}` | `amendment.${string}` | `term.${string}` | "resume.keeps-end" | "contract.missing"
>;

/** Guards of changing the text and the term, and of the term's end. */
export const extensionGuards: { readonly [Code in Codes]: ProgramGuard } = {
  "amendment.drops-done": (state, _, { program }) => {
    const refs = new Set(program.activities.map(({ ref }) => ref));
    const activities = "done" in state ? Object.keys(state.done).filter((ref) => !refs.has(ref)) : [];
    const remedy = { do: "mend", record: "program" } as const;
    return activities.length > 0
      ? { code: "amendment.drops-done", details: { activities }, remedy }
      : undefined;
  },
  "amendment.longer-term": (state, _, { program }) => {
    const ends = program.period?.ends?.latest;
    if (ends === undefined || !("startedOn" in state && "order" in state)) return undefined;
    if (state.ends !== undefined && ends <= state.ends) return undefined;
    const remedy = { do: "mend", record: "program" } as const;
    return { code: "amendment.longer-term", details: { ends }, remedy };
  },
  "resume.keeps-end": (state, command, context) => {
    if (!isLengthening(command) || !("startedOn" in state && "order" in state)) return undefined;
    if (resumptionLimits(state, context) !== undefined) return undefined;
    return { code: "resume.keeps-end", details: {}, remedy: { do: "drop", field: "ends" } };
  },
  "extension.out-of-range": (state, command, context) => {
    if (!isLengthening(command) || !("startedOn" in state && "order" in state)) return undefined;
    const limits =
      command.type === "resume" ? resumptionLimits(state, context) : extensionLimits(state, context);
    if (limits === undefined) return undefined; // it may not move the end at all, and is told so
    const { ends } = command;
    const { earliest, latest }: ExtensionLimits = limits;
    const isOver = isAsLongAsCanBe(state, limits);
    if (!isOver && isCalendarDate(ends) && earliest <= ends && (latest === undefined || ends <= latest))
      return undefined;
    const days = latest === undefined ? { from: earliest } : { from: earliest, to: latest };
    const remedy: Remedy = isOver ? nothingHelps : { do: "choose-day", field: "ends", ...days };
    return { code: "extension.out-of-range", details: limits, remedy };
  },
  "contract.missing": (state, command, { on, program, assignments = [] }) =>
    isLengthening(command) &&
    program.audience !== "learners" &&
    !standsWithoutContract(assignments) &&
    labourRulesOn(laterOf(on, state.asOf)).contractClause &&
    isBlank(command["contract"])
      ? { code: "contract.missing", details: {}, remedy: supply("contract", "document") }
      : undefined,
  "term.open": (state, _, context) => {
    if (!("startedOn" in state && "order" in state)) return undefined;
    if (state.ends !== undefined && dayAfter(state.ends) !== undefined) return undefined;
    const steps = [{ machine: "program", command: "extend", actors: ["mentor", "mentee"] }] as const;
    const canBeSet = !isAsLongAsCanBe(state, extensionLimits(state, context));
    const remedy: Remedy = canBeSet ? { do: "first", steps, missing: [] } : nothingHelps;
    return { code: "term.open", details: {}, remedy };
  },
  "term.running": (state, _, { on }) => {
    const ends = "ends" in state ? state.ends : undefined;
    const from = ends === undefined || on > ends ? undefined : dayAfter(ends);
    return from && { code: "term.running", details: { from }, remedy: { do: "wait", until: from } };
  },
};

/**
 * Whether every mentor who is one now was ordered without a supplement on a day when the law asked for one: then mentoring is
 * no extra work of theirs but a permanent duty, say, and there is no supplement to prolong. An assignment from before the law
 * gets one with its new term; so does one that nobody has told of.
 */
function standsWithoutContract(assignments: readonly AssignmentState[]): boolean {
  const inForce = assignments.filter(isInForce);
  return (
    inForce.length > 0 &&
    inForce.every(
      (state) => !("contract" in state) && "since" in state && labourRulesOn(state.since).contractClause,
    )
  );
}
