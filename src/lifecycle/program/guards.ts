import { addMonthsWithin, dayAfter } from "../../base/calendar-date.js";
import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import { activityStates } from "../../codes/programs/activity-keys.js";
import { difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import { endGrounds, type EndGroundEntry } from "../../codes/people/end-ground-keys.js";
import type { Role } from "../../codes/people/role-keys.js";
import type { Program } from "../../model/program.js";
import { programErrors } from "../../rules/check-program.js";
import { labourRulesOn } from "../../rules/lifecycle-settings.js";
import { hasConsent, isInForce } from "../states/assignment-state.js";
import { absentFrom, isBlank, keysOf, laterOf } from "../engine/input.js";
import type { ProgramGuard } from "./context.js";
import { activityGuards } from "./activity-guards.js";
import type { AnyCommand } from "../engine/lifecycle.js";
import { extensionGuards } from "./extension-guards.js";
import type { ProgramReason } from "./reason.js";
import { isLengthening } from "./term.js";
import type { PairSide } from "../states/program-state.js";
import { firstEach, nothingHelps, supply, supplyEach, type Remedy } from "../engine/remedy.js";

const sides: readonly PairSide[] = ["mentor", "mentee"];

export const programGuards: { readonly [Code in ProgramReason["code"]]: ProgramGuard } = {
  ...activityGuards,
  ...extensionGuards,
  "pair.not-proposed": (_, __, { pairing }) =>
    pairing === undefined || (pairing.status !== "new" && pairing.status !== "dissolved")
      ? undefined
      : {
          code: "pair.not-proposed",
          details: {},
          remedy: { do: "bring", machine: "pairing", to: ["proposed", "agreed", "confirmed"] },
        },
  "program.unlawful": (_, __, { program, profile, on }) => {
    const findings = programErrors(program, { on, profile });
    if (findings.length === 0) return undefined;
    return { code: "program.unlawful", details: { findings }, remedy: { do: "mend", record: "program" } };
  },
  "program.empty-plan": (_, __, { program }) =>
    program.activities.length > 0
      ? undefined
      : { code: "program.empty-plan", details: {}, remedy: { do: "mend", record: "program" } },
  "remark.missing": (_, { remark }) =>
    isBlank(remark) ? { code: "remark.missing", details: {}, remedy: supply("remark", "text") } : undefined,
  "reason.missing": (_, { type, ground, reason }) => {
    const isNeeded = type !== "terminate" || groundOf(ground)?.reasonNeeded;
    return isNeeded && isBlank(reason)
      ? { code: "reason.missing", details: {}, remedy: supply("reason", "text") }
      : undefined;
  },
  "report.missing": (_, { report }) =>
    isBlank(report)
      ? { code: "report.missing", details: {}, remedy: supply("report", "document") }
      : undefined,
  "order.missing": (_, { order }) =>
    isBlank(order) ? { code: "order.missing", details: {}, remedy: supply("order", "document") } : undefined,
  "agreement.given": (state, _, { actor }) =>
    state.status === "agreement" && state.agreedOn[actor] !== undefined
      ? { code: "agreement.given", details: { by: actor }, remedy: nothingHelps }
      : undefined,
  "approver.other": (_, __, { actor, profile }) => {
    const { approver } = profile.lifecycle;
    return actor === approver
      ? undefined
      : { code: "approver.other", details: { approver }, remedy: { do: "ask", actors: [approver] } };
  },
  "agreement.missing": (state, command, { profile }) => {
    const { type, agreedBy } = command;
    if (type === "approve") {
      const given = state.status === "agreement" ? state.agreedOn : {};
      const of = profile.lifecycle.agreedBy.filter((role) => given[role] === undefined);
      if (of.length === 0) return undefined;
      const step = { machine: "program", command: "agree" } as const;
      const remedy = firstEach(step, "agreement", of, (role) => [role]);
      return { code: "agreement.missing", details: { of }, remedy };
    }
    const of = absentFrom(agreedBy, agreementsFor(command));
    if (of.length === 0) return undefined;
    return { code: "agreement.missing", details: { of }, remedy: supplyEach("agreedBy", "agreement", of) };
  },
  "assignment.not-consented": (_, __, { program, assignments = [] }) =>
    isOfStaff(program) && !assignments.some(hasConsent)
      ? {
          code: "assignment.not-consented",
          details: {},
          remedy: { do: "bring", machine: "assignment", to: ["consented", "contracted", "active"] },
        }
      : undefined,
  "assignment.not-in-force": (_, __, { program, assignments = [] }) =>
    isOfStaff(program) && !assignments.some(isInForce)
      ? {
          code: "assignment.not-in-force",
          details: {},
          remedy: { do: "bring", machine: "assignment", to: ["active"] },
        }
      : undefined,
  "assignment.unknown": (_, { type, ground }, { program, assignments }) =>
    assignments === undefined && isOfStaff(program) && (type !== "terminate" || groundOf(ground)?.notice)
      ? { code: "assignment.unknown", details: {}, remedy: bringEnded }
      : undefined,
  "mentor.still-assigned": (_, __, { assignments = [] }) =>
    assignments.some(isInForce)
      ? {
          code: "mentor.still-assigned",
          details: {},
          remedy: bringEnded,
        }
      : undefined,
  "mentor.not-participant": (_, { mentor }, { program }) => {
    const among = program.participants.filter(({ role }) => role === "mentor").map(({ ref }) => ref);
    if (typeof mentor === "string" && among.includes(mentor)) return undefined;
    const remedy: Remedy =
      among.length > 0 ? { do: "choose", field: "mentor", among } : { do: "mend", record: "program" };
    const details = { mentor: typeof mentor === "string" ? mentor : "" };
    return { code: "mentor.not-participant", details, remedy };
  },
  "pair.not-confirmed": (_, __, { pairing }) =>
    pairing === undefined || pairing.status === "confirmed"
      ? undefined
      : {
          code: "pair.not-confirmed",
          details: {},
          remedy: { do: "bring", machine: "pairing", to: ["confirmed"] },
        },
  "start.too-early": (_, __, { on, program }) => {
    const from = program.period?.starts?.earliest;
    return from !== undefined && on < from
      ? { code: "start.too-early", details: { from }, remedy: { do: "wait", until: from } }
      : undefined;
  },
  "start.too-late": ({ asOf }, _, { on, program }) => {
    const ends = program.period?.ends?.latest;
    return ends !== undefined && laterOf(on, asOf) > ends
      ? { code: "start.too-late", details: { ends }, remedy: { do: "mend", record: "program" } }
      : undefined;
  },
  "consent.missing": (state, { consents }, { on, program }) => {
    const of = absentFrom(consents, sides);
    if (of.length === 0) return undefined;
    // Judged by the day the start can be on at the earliest: waiting for it must not bring a new reason.
    const day = laterOf(laterOf(on, state.asOf), program.period?.starts?.earliest ?? on);
    if (!labourRulesOn(day).separateDataConsent) return undefined;
    return { code: "consent.missing", details: { of }, remedy: supplyEach("consents", "consent", of) };
  },
  "plan.unfinished": (state, _, { program }) => {
    const done = "done" in state ? state.done : {}; // what repeats counts once it was held
    const open = program.activities.filter(
      ({ obligatory, state: said, ref }) =>
        obligatory && !activityStates[said].settled && !Object.hasOwn(done, ref),
    );
    const activities = open.map(({ ref }) => ref);
    const step = { machine: "program", command: "record-activity" } as const;
    return activities.length > 0
      ? {
          code: "plan.unfinished",
          details: { activities },
          remedy: firstEach(step, "activity", activities, () => sides),
        }
      : undefined;
  },
  "survey.missing": (_, { surveyed }) => {
    const of = absentFrom(surveyed, sides);
    if (of.length === 0) return undefined;
    return { code: "survey.missing", details: { of }, remedy: supplyEach("surveyed", "survey", of) };
  },
  "outcome.missing": (_, { outcomes }, { program }) => {
    const given = new Set(keysOf(outcomes));
    const difficulties = program.difficulties.map(({ ref }) => ref).filter((ref) => !given.has(ref));
    if (difficulties.length === 0) return undefined;
    const remedy = supplyEach("outcomes", "outcome", difficulties);
    return { code: "outcome.missing", details: { difficulties }, remedy };
  },
  "outcome.unknown-difficulty": (_, { outcomes }, { program }) => {
    const known = new Set(program.difficulties.map(({ ref }) => ref));
    const difficulties = keysOf(outcomes).filter((ref) => !known.has(ref));
    return difficulties.length > 0
      ? {
          code: "outcome.unknown-difficulty",
          details: { difficulties },
          remedy: { do: "drop", field: "outcomes", these: difficulties },
        }
      : undefined;
  },
  "outcome.unknown": (_, { outcomes }, { program }) => {
    const known = new Set(program.difficulties.map(({ ref }) => ref));
    const given = typeof outcomes === "object" && outcomes !== null ? Object.entries(outcomes) : [];
    const difficulties = given.flatMap(([ref, outcome]) =>
      known.has(ref) && !(typeof outcome === "string" && Object.hasOwn(difficultyOutcomes, outcome))
        ? [ref]
        : [],
    );
    const remedy = supplyEach("outcomes", "outcome", difficulties);
    return difficulties.length > 0
      ? { code: "outcome.unknown", details: { difficulties }, remedy }
      : undefined;
  },
  "ground.unknown": (_, { ground }) =>
    groundOf(ground) === undefined
      ? {
          code: "ground.unknown",
          details: {},
          remedy: { do: "choose", field: "ground", among: Object.keys(endGrounds) },
        }
      : undefined,
  "ground.not-theirs": (_, { ground }, { actor }) => {
    const actors = groundOf(ground)?.declaredBy;
    return actors === undefined || actors.some((one) => one === actor)
      ? undefined
      : { code: "ground.not-theirs", details: { actors }, remedy: { do: "ask", actors } };
  },
  "notice.not-elapsed": (_, { ground }, { on, assignments = [] }) => {
    if (!groundOf(ground)?.notice || !assignments.some(isInForce)) return undefined;
    const days = assignments.flatMap((one) => (one.status === "notice" ? [one.lastDay] : [])).sort();
    const last = days.at(-1);
    const isAll = assignments.filter(isInForce).every(({ status }) => status === "notice");
    if (isAll && last !== undefined && on > last) return undefined;
    const from = isAll && last !== undefined ? dayAfter(last) : undefined;
    return from === undefined
      ? { code: "notice.not-elapsed", details: {}, remedy: bringEnded }
      : { code: "notice.not-elapsed", details: { from }, remedy: { do: "wait", until: from } };
  },
  "archive.too-early": (state, _, { on, profile }) => {
    const { archiveAfterMonths } = profile.lifecycle;
    const from = archiveAfterMonths === 0 ? state.asOf : addMonthsWithin(state.asOf, archiveAfterMonths);
    return on < from
      ? { code: "archive.too-early", details: { from }, remedy: { do: "wait", until: from } }
      : undefined;
  },
};

const bringEnded: Remedy = { do: "bring", machine: "assignment", to: ["ended"] };

/** Labour law and its assignments are for staff; learners mentor without them. */
function isOfStaff({ audience }: Program): boolean {
  return audience !== "learners";
}

function groundOf(ground: unknown): Behaviour<EndGroundEntry> | undefined {
  return typeof ground === "string" ? entryIn(endGrounds, ground) : undefined;
}

/** An amendment also carries the curator's mark. */
function agreementsFor(command: AnyCommand): readonly Role[] {
  switch (command.type) {
    case "terminate":
      return groundOf(command["ground"])?.agreedBy ?? [];
    case "amend":
      return [...sides, "curator"];
    default:
      return isLengthening(command) ? sides : [];
  }
}
