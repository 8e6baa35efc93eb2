import type { NoFacts } from "../base/text.js";
import type { CalendarDate } from "../base/calendar-date.js";
import type { Role } from "../codes/roles.js";
import { activityStates } from "../codes/activity-facts.js";
import type { Program } from "../model/program.js";
import { checkProgram } from "../rules/check-program.js";
import type { ProgramRuleCode } from "../rules/program-facts.js";
import type { RegulationProfile } from "../rules/regulation-profile.js";
import type { DecisionContext } from "./machine.js";
import type { ProgramCommand, ProgramState } from "./program-state.js";

/** The program as it is drawn up, and the profile it is judged by. */
export type ProgramContext = DecisionContext & {
  readonly program: Program;
  readonly profile: RegulationProfile;
};

/** What can stand in the way of a program's command. */
export type ProgramReason =
  | { readonly code: "program.unlawful"; readonly details: { readonly findings: readonly ProgramRuleCode[] } }
  | { readonly code: "program.empty-plan"; readonly details: NoFacts }
  | { readonly code: "mentee.has-not-agreed"; readonly details: NoFacts }
  | { readonly code: "start.too-early"; readonly details: { readonly from: CalendarDate } }
  | { readonly code: "start.no-order"; readonly details: NoFacts }
  | { readonly code: "activity.unknown"; readonly details: { readonly activity: string } }
  | {
      readonly code: "activity.before-start";
      readonly details: { readonly on: CalendarDate; readonly since: CalendarDate };
    }
  | {
      readonly code: "activity.recorded";
      readonly details: { readonly activity: string; readonly on: CalendarDate };
    }
  | { readonly code: "plan.unfinished"; readonly details: { readonly activities: readonly string[] } }
  | { readonly code: "survey.missing"; readonly details: { readonly sides: readonly Role[] } }
  | { readonly code: "outcome.missing"; readonly details: { readonly difficulties: readonly string[] } }
  | {
      readonly code: "outcome.unknown-difficulty";
      readonly details: { readonly difficulties: readonly string[] };
    };

type Guard = (
  state: ProgramState,
  command: ProgramCommand,
  context: ProgramContext,
) => ProgramReason | undefined;

export const programGuards: { readonly [Code in ProgramReason["code"]]: Guard } = {
  "program.unlawful": (_, __, { program, profile, on }) => {
    const errors = checkProgram(program, { on, profile }).filter(({ severity }) => severity === "error");
    const findings = [...new Set(errors.map(({ code }) => code))];
    return findings.length > 0 ? { code: "program.unlawful", details: { findings } } : undefined;
  },
  "program.empty-plan": (_, __, { program }) =>
    program.activities.length === 0 ? { code: "program.empty-plan", details: {} } : undefined,
  "mentee.has-not-agreed": (state) =>
    state.status === "agreement" && state.menteeAgreedOn === undefined
      ? { code: "mentee.has-not-agreed", details: {} }
      : undefined,
  "start.too-early": (_, __, { on, program }) => {
    const from = program.period?.starts?.earliest;
    return from !== undefined && on < from ? { code: "start.too-early", details: { from } } : undefined;
  },
  "start.no-order": (_, command) =>
    command.type === "start" && command.order.trim() === ""
      ? { code: "start.no-order", details: {} }
      : undefined,
  "activity.unknown": (_, command, { program }) => {
    if (command.type !== "record-activity") return undefined;
    const { activity } = command;
    const known = program.activities.some(({ ref }) => ref === activity);
    return known ? undefined : { code: "activity.unknown", details: { activity } };
  },
  "activity.before-start": (state, _, { on }) => {
    const since = state.status === "active" ? state.startedOn : on;
    return on < since ? { code: "activity.before-start", details: { on, since } } : undefined;
  },
  "activity.recorded": (state, command) => {
    if (state.status !== "active" || command.type !== "record-activity") return undefined;
    const { activity } = command;
    const on = Object.hasOwn(state.done, activity) ? state.done[activity] : undefined;
    return on === undefined ? undefined : { code: "activity.recorded", details: { activity, on } };
  },
  "plan.unfinished": (state, _, { program }) => {
    const done = state.status === "active" ? state.done : {};
    const open = program.activities.filter(
      (activity) =>
        activity.obligatory && !activityStates[activity.state].settled && !Object.hasOwn(done, activity.ref),
    );
    const activities = open.map(({ ref }) => ref);
    return activities.length > 0 ? { code: "plan.unfinished", details: { activities } } : undefined;
  },
  "survey.missing": (_, command) => {
    const surveyed = command.type === "complete" ? command.surveyed : [];
    const sides = (["mentor", "mentee"] as const).filter((side) => !surveyed.includes(side));
    return sides.length > 0 ? { code: "survey.missing", details: { sides } } : undefined;
  },
  "outcome.missing": (_, command, { program }) => {
    const outcomes = command.type === "complete" ? command.outcomes : {};
    const refs = program.difficulties.map(({ ref }) => ref);
    const difficulties = refs.filter((ref) => !Object.hasOwn(outcomes, ref));
    return difficulties.length > 0 ? { code: "outcome.missing", details: { difficulties } } : undefined;
  },
  "outcome.unknown-difficulty": (_, command, { program }) => {
    const known = new Set(program.difficulties.map(({ ref }) => ref));
    const given = command.type === "complete" ? Object.keys(command.outcomes) : [];
    const difficulties = given.filter((ref) => !known.has(ref));
    return difficulties.length > 0
      ? { code: "outcome.unknown-difficulty", details: { difficulties } }
      : undefined;
  },
};
