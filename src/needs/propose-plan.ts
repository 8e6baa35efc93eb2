import { compareText } from "../base/order.js";
import type { Coded } from "../model/coded.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import { monthsOfLines, planMonthsOf } from "./plan-months.js";
import { depthOf, prerequisitesOf } from "./prerequisites.js";
import type {
  PlanQuestion,
  PlanStage,
  ProposalReason,
  ProposedActivity,
  ProposedPlan,
  Unaddressed,
} from "./proposed-activity.js";
import { usualActivitiesOf } from "./usual-activities.js";

/**
 * A plan to start from: activities that usually help with the difficulties, spread over the months of the term, with a
 * stage of their own for strengths. The same as `draftPlan`, without what could not be done.
 *
 * @throws RangeError as `draftPlan` does
 * @example
 * const { difficulties, strengths } = mentee;
 * const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
 * proposePlan({ difficulties, strengths, term, catalogue })[0]?.type; // "ACT-MEET-INTRO"
 */
export function proposePlan(question: PlanQuestion): readonly ProposedActivity[] {
  return draftPlan(question).activities;
}

/**
 * A proposed plan, and the difficulties it could not address. A difficulty of level n gets up to n of its usual activities,
 * the strongest first; one activity serves up to three difficulties. Room for strengths is kept before any difficulty takes
 * it, and stands after the work; no activity comes before what must precede it (`prerequisitesOf`); no calendar month holds
 * more than `perMonth`. A third of the room at most goes to opening, review and closing. The same for any order of the input.
 *
 * @throws RangeError when the term ends before it starts, or `perMonth` is no whole number from 1 to 31
 * @example
 * const { difficulties, strengths } = mentee;
 * const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2025-09-30") };
 * draftPlan({ difficulties, strengths, term, catalogue, perMonth: 2 }).unaddressed;
 * // [{ difficulty: "PD-LAW-01", level: 1, reason: "no-room" }]
 */
export function draftPlan(question: PlanQuestion): ProposedPlan {
  const { term, perMonth = 3, restMonths = [7, 8], schoolYear } = question;
  if (term.starts > term.ends) throw new RangeError("the term ends before it starts");
  if (!Number.isInteger(perMonth) || perMonth < 1 || perMonth > 31) {
    throw new RangeError("activities in a month: a whole number from 1 to 31");
  }
  const months = planMonthsOf(term, restMonths, schoolYear);
  const room = months.length * perMonth;
  const strengths = distinct(question.strengths);
  const frame = frameFor(months.length, room);
  const forStrengths =
    strengths.length === 0
      ? 0
      : Math.min(strengths.length, Math.max(1, Math.floor((room - frame.length) / 4)));
  const { work, unaddressed } = workFor(question, room - frame.length - forStrengths);
  const shown = showing(strengths, forStrengths, work);
  const lines = inOrder(frame, work, shown);
  const places = monthsOfLines(lines, months.length, perMonth);
  const seen = new Set<string>();
  const activities = lines.map((line, i): ProposedActivity => {
    const month = months[places[i] ?? 0] ?? { from: term.starts, to: term.ends };
    const before = prerequisitesOf(line.type).filter((type) => seen.has(type));
    seen.add(line.type);
    const after: ProposalReason[] =
      before.length === 0 ? [] : [{ code: "comes-after", details: { activities: before } }];
    return { ref: `activity-${i + 1}`, ...line, ...month, why: [...line.why, ...after] };
  });
  return { activities, unaddressed, months: months.length, room };
}

type Line = Omit<ProposedActivity, "ref" | "from" | "to">;
type Work = { readonly line: Line; readonly turn: number; readonly level: number };

/** What opens, reviews and closes a program, the most needed first to be kept: a third of the room at most. */
function frameFor(months: number, room: number): readonly Line[] {
  const line = (type: string, stage: PlanStage, why: FrameReason): Line => ({
    type,
    stage,
    addresses: [],
    supports: [],
    why: [{ code: why, details: {} }],
  });
  // One look back in the middle of half a year, one for every three months of a longer term.
  const reviews = months < 4 ? 0 : months <= 6 ? 1 : Math.ceil(months / 3) - 1;
  return [
    line("ACT-MEET-FINAL", "closing", "closes-program"),
    line("ACT-MEET-INTRO", "opening", "opens-program"),
    line("ACT-MEET-PLAN", "opening", "agrees-on-plan"),
    ...Array.from({ length: reviews }, () => line("ACT-MEET-INTERIM", "review", "looks-back")),
    line("ACT-REPORT-FINAL", "closing", "reports-results"),
  ].slice(0, Math.floor(room / 3));
}

type FrameReason = Extract<
  ProposalReason["code"],
  "opens-program" | "agrees-on-plan" | "looks-back" | "closes-program" | "reports-results"
>;

const mostPerActivity = 3;

/**
 * Turn by turn: first one activity for every difficulty, then a second for those of level 2 and 3, then a third. An activity
 * of the same kind with room is shared, also when no new one fits.
 */
function workFor(
  { difficulties, catalogue }: PlanQuestion,
  room: number,
): { readonly work: readonly Work[]; readonly unaddressed: readonly Unaddressed[] } {
  const needs = highestLevels(difficulties).map(([code, level]) => {
    const usual = usualActivitiesOf(catalogue, code);
    return { code, level, usual, taken: new Set<string>() };
  });
  const work: Work[] = [];
  const withRoom = new Map<string, number>(); // at most one line of a kind: a new one is made when the last is full
  for (let turn = 1; turn <= 3; turn++) {
    for (const { code, level, usual, taken } of needs) {
      if (level < turn || usual === undefined) continue;
      const open = usual.activities.filter((activity) => !taken.has(activity));
      const next = open[0];
      if (next === undefined) continue;
      const fits = work.length < room ? work.length : undefined;
      const at = withRoom.get(next) ?? fits ?? open.flatMap((type) => withRoom.get(type) ?? [])[0];
      if (at === undefined) continue;
      const { line, ...place } = work[at] ?? { line: blank(next), turn, level };
      taken.add(line.type);
      const reason: ProposalReason = {
        code: usual.own ? "usual-for-difficulty" : "usual-for-group",
        details: { difficulty: code, level, turn },
      };
      const grown = { ...line, addresses: [...line.addresses, code], why: [...line.why, reason] };
      work[at] = { ...place, line: grown };
      if (grown.addresses.length < mostPerActivity) withRoom.set(line.type, at);
      else withRoom.delete(line.type);
    }
  }
  const unaddressed = needs.flatMap(({ code, level, usual, taken }): Unaddressed[] =>
    taken.size > 0 ? [] : [{ difficulty: code, level, reason: reasonOf(level, usual?.activities) }],
  );
  return { work: work.sort(byPlace), unaddressed };
}

function blank(type: string): Line {
  return { type, stage: "work", addresses: [], supports: [], why: [] };
}

function reasonOf(level: LevelAtEnd, usual: readonly string[] | undefined): Unaddressed["reason"] {
  if (level === 0) return "no-difficulty";
  if (usual === undefined) return "code-unknown";
  return usual.length === 0 ? "no-usual-activity" : "no-room";
}

/** What must precede comes first, then earlier turns, then stronger difficulties. */
function byPlace(a: Work, b: Work): number {
  return (
    depthOf(a.line.type) - depthOf(b.line.type) ||
    a.turn - b.turn ||
    b.level - a.level ||
    compareText(a.line.type, b.line.type) ||
    compareText(a.line.addresses[0] ?? "", b.line.addresses[0] ?? "")
  );
}

/** The strongest first, then by code. */
function highestLevels(
  difficulties: PlanQuestion["difficulties"],
): readonly (readonly [string, LevelAtEnd])[] {
  const levels = new Map<string, LevelAtEnd>();
  for (const { code, level } of difficulties) {
    if (level >= (levels.get(code) ?? 0)) levels.set(code, level);
  }
  return [...levels].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

const waysToShow = ["ACT-OPEN-LESSON", "ACT-METHOD-PRODUCT", "ACT-MO", "ACT-PLC"];

/** Activities the mentee leads, by turns; none that something of the work would have to wait for. */
function showing(strengths: readonly Coded[], count: number, work: readonly Work[]): readonly Line[] {
  const awaited = new Set(work.flatMap(({ line }) => prerequisitesOf(line.type)));
  const ways = waysToShow.filter((way) => !awaited.has(way));
  const shared = Array.from({ length: count }, (): Coded[] => []);
  strengths.forEach((strength, i) => shared[i % count]?.push(strength));
  const lines = shared.map((supports, i): Line => ({
    type: ways[i % ways.length] ?? "ACT-MO",
    stage: "strengths",
    addresses: [],
    supports,
    why: supports.map((strength) => ({ code: "shows-strength", details: { strength } })),
  }));
  return lines.sort((a, b) => depthOf(a.type) - depthOf(b.type) || compareText(a.type, b.type));
}

/** Each strength once, by code, then by words. */
function distinct(strengths: readonly Coded[]): readonly Coded[] {
  const byKey = new Map(strengths.map((each) => [`${each.code ?? ""}\u0000${each.asWritten ?? ""}`, each]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

/** Opening, work and strengths with the looks back among them, closing. */
function inOrder(frame: readonly Line[], work: readonly Work[], shown: readonly Line[]): readonly Line[] {
  const of = (wanted: PlanStage) => frame.filter(({ stage }) => stage === wanted);
  const body: Line[] = [...work.map(({ line }) => line), ...shown];
  const reviews = of("review");
  const whole = of("opening").length + body.length + reviews.length + of("closing").length;
  const lines = [...of("opening"), ...body];
  reviews.forEach((review, i) => {
    const place = Math.round((whole * (i + 1)) / (reviews.length + 1));
    lines.splice(Math.max(of("opening").length, Math.min(place, lines.length)), 0, review);
  });
  return [...lines, ...of("closing")];
}
