import { compareText } from "../base/order.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import { type PlanOutcome, purposePlans, type PurposePlan } from "./data/purpose-plans.js";
import { depthOf, prerequisitesOf } from "./prerequisites.js";
import type { PlanStage, ProposalReason, ProposedActivity } from "./proposed-activity.js";

/** A line of a plan before it has a place. */
export type PlanLine = Omit<ProposedActivity, "ref" | "from" | "to">;

type PurposeOutcome = PurposePlan["outcomes"][number];

/** What stands around the work: lines, and outcomes that wait for the work to be known. */
export type PlanFrame = {
  readonly lines: readonly PlanLine[];
  readonly outcomes: readonly PurposeOutcome[];
};

/** The purpose with its plan; undefined for none and for one the library does not know. */
export function purposeKnown(
  purpose: string | undefined,
): (PurposePlan & { readonly purpose: MentoringPurpose }) | undefined {
  if (purpose === undefined || !Object.hasOwn(purposePlans, purpose)) return undefined;
  const known = purpose as MentoringPurpose;
  return { ...purposePlans[known], purpose: known };
}

/**
 * What opens, reviews and closes a program, and what shows its outcomes, the most needed first to be kept: a third of the
 * room at most.
 */
export function frameFor(months: number, room: number, purpose: ReturnType<typeof purposeKnown>): PlanFrame {
  const reviews = Math.ceil(months / 3) - 1; // one look back between every three months and the next
  const parts: readonly (PlanLine | PurposeOutcome)[] = [
    line("ACT-MEET-FINAL", "closing", { code: "closes-program", details: {} }),
    line("ACT-MEET-INTRO", "opening", { code: "opens-program", details: {} }),
    line("ACT-MEET-PLAN", "opening", { code: "agrees-on-plan", details: {} }),
    ...(purpose?.outcomes.filter(({ ways }) => ways.length > 0) ?? []),
    ...(purpose === undefined
      ? []
      : [
          line(purpose.opens, "opening", {
            code: "opens-for-purpose",
            details: { purpose: purpose.purpose },
          }),
        ]),
    ...Array.from({ length: reviews }, () =>
      line("ACT-MEET-INTERIM", "review", { code: "looks-back", details: {} }),
    ),
    line("ACT-REPORT-FINAL", "closing", { code: "reports-results", details: {} }),
  ];
  const kept = parts.slice(0, Math.floor(room / 3));
  const lines = kept.flatMap((part) => ("ways" in part ? [] : [part]));
  return { lines, outcomes: kept.flatMap((part) => ("ways" in part ? [part] : [])) };
}

function line(type: string, stage: PlanStage, reason: ProposalReason): PlanLine {
  return { type, stage, addresses: [], supports: [], why: [reason] };
}

/** Lines that show the outcomes: of the ways to show each, the first that nothing before has to wait for. */
export function showingOutcomes(
  outcomes: readonly PurposeOutcome[],
  body: readonly PlanLine[],
): readonly PlanLine[] {
  const standing = new Set(body.map(({ type }) => type));
  const awaited = new Set(body.flatMap(({ type }) => prerequisitesOf(type)));
  const lines = outcomes.flatMap(({ code, ways }): PlanLine[] => {
    const reason: ProposalReason = { code: "shows-outcome", details: { outcome: code } };
    const way = ways.find((type) => standing.has(type) || !awaited.has(type));
    return way === undefined ? [] : [line(way, "outcomes", reason)];
  });
  return lines.sort((a, b) => depthOf(a.type) - depthOf(b.type) || compareText(a.type, b.type));
}

/** The outcomes a line shows. */
export function outcomesOf({ why }: Pick<PlanLine, "why">): readonly PlanOutcome[] {
  return why.flatMap((reason) => (reason.code === "shows-outcome" ? [reason.details.outcome] : []));
}
