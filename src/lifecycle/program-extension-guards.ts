import { addDays, addMonths, isCalendarDate } from "../base/calendar-date.js";
import { labourRulesOn } from "../rules/lifecycle-settings.js";
import { isBlank, laterOf } from "./input.js";
import type { ProgramGuard } from "./program-context.js";
import type { ProgramReason } from "./program-reason.js";
import { nothingHelps, supply } from "./remedy.js";

type Codes = Extract<
  ProgramReason["code"],
  `extension.${string}` | `amendment.${string}` | `term.${string}` | "contract.missing"
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
  "extension.out-of-range": (state, { ends }, { on, profile }) => {
    if (state.status !== "active" && state.status !== "summing-up") return undefined;
    const earliest = addDays(state.ends ?? laterOf(on, state.asOf), 1);
    const { extensionCapMonths } = profile.lifecycle;
    const latest =
      extensionCapMonths === undefined ? undefined : addMonths(state.startedOn, extensionCapMonths);
    if (isCalendarDate(ends) && earliest <= ends && (latest === undefined || ends <= latest))
      return undefined;
    const limits = latest === undefined ? { from: earliest } : { from: earliest, to: latest };
    return {
      code: "extension.out-of-range",
      details: latest === undefined ? { earliest } : { earliest, latest },
      remedy:
        latest !== undefined && latest < earliest
          ? nothingHelps
          : { do: "choose-day", field: "ends", ...limits },
    };
  },
  "contract.missing": (state, { contract }, { on, program }) =>
    program.audience !== "learners" &&
    labourRulesOn(laterOf(on, state.asOf)).contractClause &&
    isBlank(contract)
      ? { code: "contract.missing", details: {}, remedy: supply("contract", "document") }
      : undefined,
  "term.open": (state) =>
    "startedOn" in state && "order" in state && state.ends === undefined
      ? {
          code: "term.open",
          details: {},
          remedy: {
            do: "first",
            steps: [{ machine: "program", command: "extend", actors: ["mentor", "mentee"] }],
            missing: [],
          },
        }
      : undefined,
  "term.running": (state, _, { on }) => {
    const ends = "ends" in state ? state.ends : undefined;
    if (ends === undefined) return undefined;
    const from = addDays(ends, 1);
    return on < from
      ? { code: "term.running", details: { from }, remedy: { do: "wait", until: from } }
      : undefined;
  },
};
