import { compareText } from "../base/order.js";
import { indexable } from "../catalogue/compiled.js";
import type { Coded } from "../model/coded.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import type { ActivityGroup } from "../catalogue/data/activity-group-keys.js";
import { type ActivityCode, activities as kinds } from "../catalogue/data/activity-keys.js";
import { frameFor, outcomesOf, type PlanLine, purposeKnown, showingOutcomes } from "./plan-frame.js";
import { monthsOfLines, planMonthsOf } from "./plan-months.js";
import { depthOf, prerequisitesOf } from "./prerequisites.js";
import type {
  PlanQuestion,
  ProposalReason,
  ProposedActivity,
  ProposedOutcome,
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
 * more than `perMonth`. A third of the room at most goes to opening, review, outcomes and closing. A purpose decides which of
 * the usual activities come first, what opens the program, how early the work stands, and what shows the outcomes. The same
 * for any order of the input.
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
  const purpose = purposeKnown(question.purpose);
  const frame = frameFor(months.length, room, purpose);
  const around = frame.lines.length + frame.outcomes.length;
  const forStrengths =
    strengths.length === 0 ? 0 : Math.min(strengths.length, Math.max(1, Math.floor((room - around) / 4)));
  const { work, unaddressed } = workFor(question, room - around - forStrengths, purpose?.prefers ?? []);
  const done = work.map(({ line }) => line);
  const shown = showing(strengths, forStrengths, work);
  const results = showingOutcomes(frame.outcomes, [...done, ...shown]);
  const pace = purpose?.pace ?? "even";
  const lines = inOrder(opened(frame.lines, done), [...done, ...shown, ...results], pace);
  const places = monthsOfLines(lines, months.length, perMonth, pace);
  const seen = new Set<string>();
  const activities = lines.map((line, i): ProposedActivity => {
    const month = months[places[i] ?? 0] ?? { from: term.starts, to: term.ends };
    const before = prerequisitesOf(line.type).filter((type) => seen.has(type));
    seen.add(line.type);
    const fits: ProposalReason[] =
      purpose !== undefined && line.stage === "work" && rankOf(line.type, purpose.prefers) < 0
        ? [{ code: "fits-purpose", details: { purpose: purpose.purpose } }]
        : [];
    const after: ProposalReason[] =
      before.length === 0 ? [] : [{ code: "comes-after", details: { activities: before } }];
    return { ref: `activity-${i + 1}`, ...line, ...month, why: [...line.why, ...fits, ...after] };
  });
  const outcomes = (purpose?.outcomes ?? []).map(({ code }): ProposedOutcome => {
    const showing = activities.filter((line) => outcomesOf(line).includes(code));
    return { outcome: code, shownBy: showing.map(({ ref }) => ref) };
  });
  return { activities, unaddressed, outcomes, months: months.length, room };
}

type Line = PlanLine;
type Work = { readonly line: Line; readonly turn: number; readonly level: number };

/** What opens the program for its purpose is left out when the work has it anyway. */
function opened(frame: readonly Line[], work: readonly Line[]): readonly Line[] {
  return frame.filter(
    ({ type, why }) => why[0]?.code !== "opens-for-purpose" || !work.some((line) => line.type === type),
  );
}

/** Below 0 for a kind of activity in one of the groups, the first the lowest. */
function rankOf(type: string, groups: readonly ActivityGroup[]): number {
  const group = Object.hasOwn(kinds, type) ? kinds[type as ActivityCode].group : undefined;
  const at = group === undefined ? -1 : groups.indexOf(group);
  return at < 0 ? 0 : at - groups.length;
}

const mostPerActivity = 3;

/**
 * Turn by turn: first one activity for every difficulty, then a second for those of level 2 and 3, then a third. An activity
 * of the same kind with room is shared, also when no new one fits.
 */
function workFor(
  { difficulties, catalogue }: PlanQuestion,
  room: number,
  prefers: readonly ActivityGroup[],
): { readonly work: readonly Work[]; readonly unaddressed: readonly Unaddressed[] } {
  const known = indexable(catalogue);
  const needs = highestLevels(difficulties).map(([code, level]) => {
    const named = usualActivitiesOf(known, code);
    const usual = named && { ...named, activities: preferred(named.activities, prefers) };
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
  return { work: work.sort(byPlace(prefers)), unaddressed };
}

/** In their order, those of the groups first. */
function preferred(types: readonly string[], groups: readonly ActivityGroup[]): readonly string[] {
  return [...types].sort((a, b) => rankOf(a, groups) - rankOf(b, groups));
}

function blank(type: string): Line {
  return { type, stage: "work", addresses: [], supports: [], why: [] };
}

function reasonOf(level: LevelAtEnd, usual: readonly string[] | undefined): Unaddressed["reason"] {
  if (level === 0) return "no-difficulty";
  if (usual === undefined) return "code-unknown";
  return usual.length === 0 ? "no-usual-activity" : "no-room";
}

/** What must precede comes first, then earlier turns, then what the purpose prefers, then stronger difficulties. */
function byPlace(prefers: readonly ActivityGroup[]): (a: Work, b: Work) => number {
  return (a, b) =>
    depthOf(a.line.type) - depthOf(b.line.type) ||
    a.turn - b.turn ||
    rankOf(a.line.type, prefers) - rankOf(b.line.type, prefers) ||
    b.level - a.level ||
    compareText(a.line.type, b.line.type) ||
    compareText(a.line.addresses[0] ?? "", b.line.addresses[0] ?? "");
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

/**
 * Opening, body with the looks back among it, closing. They meet, see where they stand, then agree on the plan. Where the
 * work stands early, the looks back stand late in it: they are spread over the months, not over the work.
 */
function inOrder(frame: readonly Line[], body: readonly Line[], pace: "even" | "early"): readonly Line[] {
  const of = (wanted: Line["stage"]) => frame.filter(({ stage }) => stage === wanted);
  const agreed = (line: Line) => Number(line.type === "ACT-MEET-PLAN");
  const opening = [...of("opening")].sort((a, b) => agreed(a) - agreed(b));
  const [reviews, closing] = [of("review"), of("closing")];
  const whole = opening.length + body.length + reviews.length + closing.length;
  const lines = [...opening, ...body];
  reviews.forEach((review, i) => {
    const share = (i + 1) / (reviews.length + 1);
    const place = Math.round(whole * (pace === "early" ? Math.sqrt(share) : share));
    lines.splice(Math.max(opening.length, Math.min(place, lines.length)), 0, review);
  });
  return [...lines, ...closing];
}
