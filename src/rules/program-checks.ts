import { readParts } from "../codes/law/provenance-keys.js";
import { scopes } from "../codes/programs/scope-keys.js";
import type { DayBounds, PeriodReading } from "../time/period.js";
import type { Program } from "../model/program.js";
import type { ProgramFacts } from "./program-facts.js";
import type { Breach, RuleContext } from "./rule.js";
import { termLimits, termVerdict } from "./term-limits.js";

type Breaches<Code extends keyof ProgramFacts> = readonly Breach<ProgramFacts[Code]>[];

export function termOutside(program: Program, { profile }: RuleContext): Breaches<"program.duration"> {
  const period = boundPeriod(program);
  if (period === undefined || isReversed(period)) return [];
  const verdict = termVerdict(period, profile.term);
  if (verdict === "within" || verdict === "undecided") return [];
  const { starts, ends, months } = period;
  const exactStart = starts !== undefined && starts.earliest === starts.latest ? starts.earliest : undefined;
  return [
    {
      path: ["period", ...(ends ? ["ends"] : [])],
      details: {
        verdict,
        ...profile.term,
        ...(exactStart && ends && termLimits(exactStart, profile.term)),
        ...(ends && { ends }),
        ...(months && { months }),
      },
    },
  ];
}

export function termUndecided(
  program: Program,
  { profile }: RuleContext,
): Breaches<"program.duration-undecided"> {
  const period = boundPeriod(program);
  if (period === undefined || isReversed(period) || termVerdict(period, profile.term) !== "undecided")
    return [];
  return [{ path: ["period"], details: { ...profile.term, asWritten: period.asWritten } }];
}

export function periodMissing(
  program: Program,
  { profile }: RuleContext,
): Breaches<"program.period-missing"> {
  const missing = isPersonalised(program) && isWhole(program) && program.period === undefined;
  return missing ? [{ path: ["period"], details: profile.term }] : [];
}

export function periodReversed({ period }: Program): Breaches<"program.period-reversed"> {
  if (period?.starts === undefined || period.ends === undefined || !isReversed(period)) return [];
  return [{ path: ["period"], details: { starts: period.starts, ends: period.ends } }];
}

const parts = ["forms", "kinds", "participants", "directions", "activities"] as const;

export function partMissing(program: Program): Breaches<"program.part-missing"> {
  if (!isPersonalised(program) || !isWhole(program)) return [];
  return parts.flatMap((part) => (program[part].length > 0 ? [] : [{ path: [part], details: { part } }]));
}

/** Only what is certain: the latest day before the program can start, or the earliest after it can end. */
export function activityOutsideTerm({ activities, period }: Program): Breaches<"activity.outside-term"> {
  const within = daysOf(period);
  if (within === undefined) return [];
  const found: Breach<ProgramFacts["activity.outside-term"]>[] = [];
  activities.forEach(({ ref, time, doneOn }, i) => {
    for (const days of [daysOf(time?.period), doneOn && { earliest: doneOn, latest: doneOn }]) {
      if (days !== undefined && (days.latest < within.earliest || days.earliest > within.latest))
        found.push({ path: ["activities", i], details: { ref, days, period: within } });
    }
  });
  return found;
}

function daysOf(period: PeriodReading | undefined): DayBounds | undefined {
  if (period?.starts === undefined || period.ends === undefined) return undefined;
  return { earliest: period.starts.earliest, latest: period.ends.latest };
}

export function noDifficulty(program: Program): Breaches<"program.no-difficulty"> {
  const missing = isPersonalised(program) && isWhole(program) && program.difficulties.length === 0;
  return missing ? [{ path: ["difficulties"], details: {} }] : [];
}

export function noStrength(program: Program): Breaches<"program.no-strength"> {
  const missing = isPersonalised(program) && isWhole(program) && program.strengths.length === 0;
  return missing ? [{ path: ["strengths"], details: {} }] : [];
}

export function difficultyWithoutActivity(program: Program): Breaches<"difficulty.not-addressed"> {
  if (!isPersonalised(program) || !isWhole(program)) return [];
  const addressed = new Set<string>();
  for (const { addresses } of program.activities) for (const ref of addresses) addressed.add(ref);
  return program.difficulties.flatMap(({ ref }, i) =>
    addressed.has(ref) ? [] : [{ path: ["difficulties", i], details: { ref } }],
  );
}

/** Pairs and groups are bound by the term; a frame of an organisation or a region is not. */
function boundPeriod(program: Program): PeriodReading | undefined {
  return isPersonalised(program) ? program.period : undefined;
}

function isPersonalised({ scope }: Program): boolean {
  return scopes[scope].personalised;
}

/** Of a document read in part nobody can say that something is missing. */
function isWhole({ provenance }: Program): boolean {
  return provenance === undefined || readParts[provenance.read].complete;
}

function isReversed({ starts, ends }: PeriodReading): boolean {
  return starts !== undefined && ends !== undefined && ends.latest < starts.earliest;
}
